/** Written by `npm run train:confidence`; data/weights/confidence.card.md tells from what. */
export const CONFIDENCE = {
  /** Log-odds that a claim with none of the signs is right in everything. */
  base: 2.91,
  /** What each sign adds to them. */
  signs: {
    subjectBehind: -0.36,
    subjectBefore: -0.22,
    subjectBeyond: -0.24,
    subjectOfPrevious: -0.59,
    noSubject: -1.8,
    percentage: -0.01,
    amount: -0.04,
    count: -0.7,
    measured: 0.18,
    unknownNoun: 0,
    measureUnknown: -0.75,
    noUnitBeside: -0.65,
    currencyGuessed: -0.7,
    currencyUnknown: -1.5,
    reversedSlash: -0.23,
    boundTold: -0.8,
    statusUntold: -0.49,
    notYet: 0,
    agencyVoice: 0.69,
    speakerElsewhere: -0.05,
    longSentence: -0.15,
    headline: -0.3,
  },
} as const
