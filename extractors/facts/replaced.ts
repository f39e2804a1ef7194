import { MEASURES } from '../../data/measures.ts'
import { type Candidate, compatible, tenfold } from './candidates.ts'
import type { Reading } from './gather.ts'
import { voiceOf } from './origins.ts'
import { isRunning } from './slotPeriod.ts'

/** Why a value no longer stands. */
export type Replacement = 'revised' | 'outgrown'

/** What was said last, and the day. */
interface LastWord {
  readonly day: string
  readonly said: readonly Candidate[]
}

const levels: ReadonlySet<string> = new Set(MEASURES.filter((row) => row.nature === 'level').map((row) => row.id))

/**
 * The values that a later statement replaced, with the reason. A value is `revised` where everyone who gave it gave
 * another one later; it is `outgrown` where a running total grew («تا کنون ۲۴ طرح», a month later 27) or a level was
 * measured again. Exactly ten times as much is neither: that is rial for toman. What was said last always stands.
 */
export function replaced(candidates: readonly Candidate[]): Map<Candidate, Replacement> {
  const found = new Map<Candidate, Replacement>()
  if (candidates.length < 2) return found
  const byVoice = new Map<string, LastWord>()
  let newest: LastWord = { day: '', said: [] }
  for (const candidate of candidates) {
    for (const reading of candidate.readings) {
      const voice = voiceOf(reading.claim)
      if (voice !== null) byVoice.set(voice, later(byVoice.get(voice), candidate, reading.day))
      newest = later(newest, candidate, reading.day)
    }
  }
  for (const old of candidates) {
    const reasons = new Map<string, Replacement>()
    for (const reading of old.readings) {
      const last = byVoice.get(voiceOf(reading.claim) ?? '')
      if (last !== undefined && isReplaced(reading, old, last, () => true)) reasons.set(reading.origin, 'revised')
      else if (canGrow(reading) && isReplaced(reading, old, newest, (now) => outgrows(now, old)))
        reasons.set(reading.origin, 'outgrown')
    }
    if (reasons.size < old.origins.size) continue
    found.set(old, [...reasons.values()].includes('outgrown') ? 'outgrown' : 'revised')
  }
  const latest = candidates.reduce((best, candidate) => (candidate.lastDay > best.lastDay ? candidate : best))
  if (found.size === candidates.length) found.delete(latest)
  return found
}

function later(last: LastWord | undefined, candidate: Candidate, day: string): LastWord {
  if (last === undefined || day > last.day) return { day, said: [candidate] }
  if (day < last.day || last.said.includes(candidate)) return last
  return { day, said: [...last.said, candidate] }
}

function isReplaced(reading: Reading, old: Candidate, last: LastWord, by: (now: Candidate) => boolean): boolean {
  if (reading.day === '' || last.day <= reading.day || last.said.includes(old)) return false
  return last.said.some((now) => !compatible(now, old) && !tenfold(now, old) && by(now))
}

/** A plan does not grow, it is revised; what happened may, while its period runs. A level needs no period. */
function canGrow({ claim }: Reading): boolean {
  if (claim.status !== 'achieved' && claim.status !== 'in_progress') return false
  return isRunning(claim.period, claim.article.published_at) || (claim.period === null && levels.has(claim.measure))
}

/** A total only grows, and not tenfold between two reports; a level goes where it likes. */
function outgrows(now: Candidate, old: Candidate): boolean {
  if (levels.has(now.core.claim.measure)) return true
  const [after, before] = [now.core.middle, old.core.middle]
  return after !== null && before !== null && after.gt(before) && after.lt(before.times(10))
}
