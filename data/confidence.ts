/** Written by `npm run train:confidence`; data/weights/confidence.card.md tells from what. */
export const CONFIDENCE = {
  /** Log-odds that a claim with none of the signs is right in everything. */
  base: 2.78,
  /** What each sign adds to them. */
  signs: {
    subjectBehind: -0.35,
    subjectBefore: -0.21,
    subjectBeyond: -0.29,
    subjectOfPrevious: -0.63,
    noSubject: -1.72,
    percentage: 0,
    amount: -0.01,
    count: -0.79,
    measured: 0.19,
    unknownNoun: 0,
    measureUnknown: -0.51,
    noUnitBeside: -0.66,
    currencyGuessed: -0.7,
    currencyUnknown: -1.5,
    reversedSlash: -0.15,
    boundTold: -0.76,
    statusUntold: -0.61,
    notYet: 0,
    agencyVoice: 0.75,
    speakerElsewhere: -0.07,
    longSentence: -0.15,
    headline: -0.3,
  },
} as const
