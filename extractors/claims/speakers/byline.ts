import { AGENCIES, AGENCY_MARKS, DESK_FIELDS, DESKS, REPORTERS } from '../../../data/organisations.ts'
import type { Token } from '../../../models/document.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'
import { groupHeadEnd, organisationHeadEnd, roleHeadEnd } from './nounPhrase.ts'
import { speechVerbs } from './verbs.ts'

const desks = phraseSet(DESKS)
const fields = phraseSet(DESK_FIELDS)
const agencies = phraseSet(AGENCIES)
const marks = phraseSet(AGENCY_MARKS)
const reporters = phraseSet(REPORTERS)
const dashes = new Set(['-', '_'])
const LONGEST = 12

/**
 * Where a text begins behind what signs it at the head of a line: «گروه شهری - رضا احمدی: …», «ایسنا: …», «خبرگزاری … - …»,
 * «یزد - خبرنگار …: …». The token itself where nothing does. Whoever is named there writes and does not speak.
 */
export function afterByline(tokens: readonly Token[], start: number, end: number): number {
  if (start > 0 && tokens[start - 1]?.kind !== 'break') return start
  const colon = colonAt(tokens, start, end)
  if (isDesk(tokens, start)) return behindDesk(tokens, start, colon, end)
  const agency = phraseEnd(agencies, tokens, start, end)
  if (agency !== null && tokens[agency]?.key === ':') return agency + 1
  if (colon === null || speechVerbs(tokens, start, colon).length > 0) return behindAgency(tokens, start, end)
  return isSignature(tokens, start, colon) ? colon + 1 : start
}

function colonAt(tokens: readonly Token[], start: number, end: number): number | null {
  for (let i = start; i < Math.min(end, start + LONGEST); i++) if (tokens[i]?.key === ':') return i
  return null
}

/** «گروه اقتصادی», and not «گروه صنعتی …», which is a company. */
function isDesk(tokens: readonly Token[], at: number): boolean {
  return desks.has(tokens[at]) && fields.has(tokens[at + 1])
}

/** «گروه شهری: …», «گروه بورس - رضا احمدی: …», and «گروه اقتصادی - وزارت نیرو اعلام کرد: …», where only the desk is passed. */
function behindDesk(tokens: readonly Token[], start: number, colon: number | null, end: number): number {
  let at = start + 2
  while (at < end && tokens[at]?.kind === 'word' && at < start + LONGEST && !namesOffice(tokens, at, end)) at++
  if (colon !== null && !speaksBefore(tokens, at, colon)) return colon + 1
  return dashes.has(tokens[at]?.key ?? '') ? at + 1 : start
}

/** Whether an office stands, or someone says something, before the colon. */
function speaksBefore(tokens: readonly Token[], start: number, colon: number): boolean {
  for (let i = start; i < colon; i++) if (namesOffice(tokens, i, colon)) return true
  return speechVerbs(tokens, start, colon).length > 0
}

function namesOffice(tokens: readonly Token[], at: number, end: number): boolean {
  if (phraseEnd(marks, tokens, at, end) !== null) return false
  return (
    (roleHeadEnd(tokens, at, end) ?? groupHeadEnd(tokens, at, end) ?? organisationHeadEnd(tokens, at, end)) !== null
  )
}

/** «خبرگزاری فارس - استاد دانشگاه … گفت: …». */
function behindAgency(tokens: readonly Token[], start: number, end: number): number {
  if (tokens[start]?.key !== 'خبرگزاری') return start
  const name = phraseEnd(agencies, tokens, start + 1, end)
  return name !== null && (dashes.has(tokens[name]?.key ?? '') || tokens[name]?.key === ':') ? name + 1 : start
}

/** «یزد خبرنگار …:», «بندرعباس - خبرگزاری …:»: a reporter or an agency within a few words, and nothing that speaks. */
function isSignature(tokens: readonly Token[], start: number, colon: number): boolean {
  for (let i = start; i < Math.min(colon, start + 4); i++) {
    if (tokens[i]?.kind === 'number') return false
    if (tokens[i]?.key === 'خبرگزاری' || reporters.has(tokens[i])) return !reporters.has(tokens[start])
    if (tokens[i]?.key === 'به' || namesOffice(tokens, i, colon)) return false
  }
  return false
}

/** «خبرنگار ما می‌نویسد: …»: the agency speaks through its own reporter. */
export function isReporter(tokens: readonly Token[], start: number, end: number): boolean {
  const named = phraseEnd(reporters, tokens, start, end)
  if (named === null) return false
  return speechVerbs(tokens, named, Math.min(end, named + LONGEST)).length > 0
}
