import { IRREGULAR_VERBS, VERBS } from '../../data/verbs.ts'
import { normalKey } from './normalise.ts'

/** How a finite verb, or a participle that stands for one, tells its time. */
export type VerbTime = 'past' | 'perfect' | 'present' | 'progressive_past' | 'future' | 'must' | 'subjunctive'

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
  for (const { past, present, noun } of VERBS) {
    for (const negative of [false, true]) {
      const no = negative ? 'ن' : ''
      for (const ending of PAST_ENDINGS) {
        // «پرداخت», «گذشت» stand far more often as nouns; with an ending they are verbs.
        if (!(noun && !negative && (ending === '' || ending === 'ی'))) put(no + past + ending, 'past', negative, past)
        put(`${no}می${past}${ending}`, 'progressive_past', negative, past)
      }
      for (const ending of PERFECT_ENDINGS) put(`${no}${past}ه${ending}`, 'perfect', negative, past)
      for (const ending of PRESENT_ENDINGS) {
        const glide =
          /[اآو]$/.test(present) && ending !== 'د' && present !== 'شو' && present !== 'رو' && present !== 'شنو'
            ? 'ی'
            : ''
        const stem = /[اآ]$/.test(present) || present === 'گو' ? `${present}ی` : present + glide
        put(`${no}می${stem}${ending}`, 'present', negative, past)
        // «بدهی», «بریم» of short stems are nouns or nothing.
        if (present.length <= 2 && (ending === 'ی' || ending === 'م')) continue
        put(
          `${negative ? 'ن' : 'ب'}${stem.startsWith('آ') ? `یا${stem.slice(1)}` : stem}${ending}`,
          'subjunctive',
          negative,
          past,
        )
      }
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
