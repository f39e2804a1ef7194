import { IRREGULAR_VERBS, VERBS, type VerbRow } from '../../data/verbs.ts'
import { normalKey } from './normalise.ts'

/** How a finite verb, or a participle that stands for one, tells its time. */
export type VerbTime = 'past' | 'perfect' | 'present' | 'progressive_past' | 'future' | 'must' | 'subjunctive'

const AHEAD: ReadonlySet<VerbTime> = new Set<VerbTime>(['future', 'must', 'subjunctive'])

/** Whether a verb of this time tells what is still to come. */
export function isAhead(time: VerbTime): boolean {
  return AHEAD.has(time)
}

/** A form of a verb. */
export interface VerbForm {
  readonly time: VerbTime
  readonly negative: boolean
  /** The past stem of the verb, or the form itself where it is irregular. */
  readonly stem: string
}

const PAST_ENDINGS = ['', 'م', 'ی', 'یم', 'ید', 'ند']
const PRESENT_ENDINGS = ['م', 'ی', 'د', 'یم', 'ید', 'ند']
const PERFECT_ENDINGS = ['', 'است', 'اند', 'ام', 'ای', 'ایم', 'اید']

/** Present stems in «و» that take no «ی»: «می‌شود». */
const GLIDELESS: ReadonlySet<string> = new Set(['شو', 'رو', 'شنو'])

const forms: ReadonlyMap<string, VerbForm> = table()

/** The verb form that a token's key is, or null. Nouns that look like a past stem («پرداخت») are no verb. */
export function verbForm(key: string): VerbForm | null {
  return forms.get(key) ?? null
}

function table(): Map<string, VerbForm> {
  const found = new Map<string, VerbForm>()
  const put = (form: string, time: VerbTime, negative: boolean, stem: string) => {
    const key = normalKey(form)
    if (!found.has(key)) found.set(key, { time, negative, stem })
  }
  for (const { time, negative, forms: irregular } of IRREGULAR_VERBS) {
    for (const form of irregular) put(form, time, negative, form)
  }
  // «می‌خورد», «می‌آورد» are read as present, which is what news means: presents are put first.
  for (const row of VERBS) for (const negative of [false, true]) putPresents(put, row, negative)
  for (const { past, noun } of VERBS) {
    for (const negative of [false, true]) {
      const no = negative ? 'ن' : ''
      for (const ending of PAST_ENDINGS) {
        // «پرداخت», «گذشت» stand far more often as nouns; with an ending they are verbs.
        if (!(noun && !negative && (ending === '' || ending === 'ی'))) put(no + past + ending, 'past', negative, past)
        put(`${no}می${past}${ending}`, 'progressive_past', negative, past)
      }
      for (const ending of PERFECT_ENDINGS) put(`${no}${past}ه${ending}`, 'perfect', negative, past)
    }
  }
  // The subjunctive of light verbs often goes without «ب»: «احداث شود», «پرداخت کنند».
  for (const [present, past] of [
    ['شو', 'شد'],
    ['کن', 'کرد'],
    ['گیر', 'گرفت'],
    ['یاب', 'یافت'],
    ['ده', 'داد'],
    ['رس', 'رسید'],
    ['گرد', 'گردید'],
    ['نمای', 'نمود'],
    ['آی', 'آمد'],
    ['پذیر', 'پذیرفت'],
  ] as const) {
    for (const ending of PRESENT_ENDINGS) {
      const form = present + ending
      // «دهی», «دهم», «رسم», «گیری» are nouns and ordinals first.
      if (ending === 'م' || ending === 'ی') continue
      put(form, 'subjunctive', false, past)
    }
  }
  return found
}

type Put = (form: string, time: VerbTime, negative: boolean, stem: string) => void

/** The present and the subjunctive of a verb: «می‌کند», «بکند». */
function putPresents(put: Put, { past, present }: VerbRow, negative: boolean): void {
  const no = negative ? 'ن' : ''
  const stem = presentStem(present)
  for (const ending of PRESENT_ENDINGS) {
    put(`${no}می${stem}${ending}`, 'present', negative, past)
    // «بدهی», «بریم» of short stems are nouns or nothing.
    if (present.length <= 2 && (ending === 'ی' || ending === 'م')) continue
    const bound = stem.startsWith('آ') ? `یا${stem.slice(1)}` : stem
    put(`${negative ? 'ن' : 'ب'}${bound}${ending}`, 'subjunctive', negative, past)
  }
}

/** A stem that ends in a vowel takes «ی» before its ending: «می‌آید», «می‌گوید», but «می‌شود», «می‌رود». */
function presentStem(present: string): string {
  if (/[اآ]$/.test(present)) return `${present}ی`
  return present.endsWith('و') && !GLIDELESS.has(present) ? `${present}ی` : present
}
