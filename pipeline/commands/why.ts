import { readArticle } from '../../extractors/claims/readArticle.ts'
import { readDate } from '../../extractors/dates/readDate.ts'
import { readDocument } from '../../extractors/document/readDocument.ts'
import { normalText } from '../../extractors/document/spans.ts'
import { mentions } from '../../extractors/periods/mentions.ts'
import type { Article } from '../../models/article.ts'
import type { Claim } from '../../models/claim.ts'
import type { DocumentSection } from '../../models/document.ts'
import { Complaint } from '../terminal/complaint.ts'
import type { Ink } from '../terminal/terminal.ts'
import { packagedRepairer } from '../weights.ts'
import type { Context, ExitCode } from './context.ts'
import { triedNumbers, verdictOf } from './triedNumbers.ts'

interface Options {
  readonly date?: string
  readonly json?: boolean
}

/** Shows how a sentence is read, step by step: what it was normalised to, its tokens, its words of time, every
 * number that was tried with the rule that took it or the words that refused it, and its claims. */
export async function why(sentence: string, options: Options, { terminal }: Context): Promise<ExitCode> {
  const article = articleOf(sentence, options.date)
  const [section] = readDocument(article).sections
  if (section === undefined || section.raw.trim() === '') {
    throw new Complaint('Expected a sentence but found nothing', 'Try: khabarkav why "قیمت دلار به ۵۸ هزار تومان رسید"')
  }
  const repairer = packagedRepairer()
  const claims = readArticle(article, { repairer })
  if (options.json === true) {
    await terminal.print(JSON.stringify({ article, ...reading(section), claims }, null, 2))
    return 0
  }
  const { ink } = terminal
  const { normal, sentences, times, tried } = reading(section)
  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['as published', [section.raw]],
    ['normalised', [normal]],
    ['repaired', [repairer.repair(normal)]],
    [
      'sentences',
      sentences.map((tokens, i) => `${i + 1}. ${tokens.map((token) => tokenText(token, ink)).join(ink.dim(' | '))}`),
    ],
    ['words of time', times.map(({ text, role }) => `${text}  ${ink.dim(role)}`)],
    ['numbers tried', tried.map((one) => `${one.text.padEnd(28)} ${one.value ?? '–'}  ${ink.dim(verdictOf(one))}`)],
    ['claims', claims.flatMap((claim) => claimLines(claim, ink))],
  ]
  for (const [name, lines] of steps) {
    await terminal.print(ink.bold(name))
    for (const line of lines.length === 0 ? [ink.dim('(none)')] : lines) await terminal.print(`  ${line}`)
  }
  return 0
}

function articleOf(sentence: string, date: string | undefined): Article {
  const published = date === undefined ? null : readDate(date)
  if (date !== undefined && published === null) {
    throw new Complaint(`--date: Expected a date but found «${date}»`, 'Write it as 2025-08-23 or as ۱۴۰۴/۰۶/۰۱.')
  }
  const nothing = {
    url: null,
    source: null,
    title: null,
    kicker: null,
    lead: null,
    code: null,
    section: null,
    tags: [],
  }
  return { id: 'why', ...nothing, body: sentence, published_at: published?.published_at ?? null }
}

function reading(section: DocumentSection) {
  return {
    normal: section.normal,
    sentences: section.sentences.map(({ start, end }) => section.tokens.slice(start, end)),
    tried: triedNumbers(section),
    times: mentions(section).map(({ start, end, role }) => ({ text: normalText({ section, start, end }), role })),
  }
}

function tokenText({ kind, text }: { readonly kind: string; readonly text: string }, ink: Ink): string {
  if (kind === 'number') return ink.cyan(text)
  return kind === 'break' ? ink.dim('↵') : text
}

/** A claim, an aspect a line; what was not found is told too, since that is what one asks why for. */
function claimLines(claim: Claim, ink: Ink): readonly string[] {
  const { quantity, evidence, period, speaker, place, organisation, subject } = claim
  const aspects: readonly (readonly [string, string | null])[] = [
    ['kind', claim.kind],
    ['amount', quantity.amount === null ? `${quantity.low} … ${quantity.high}` : quantity.amount],
    [
      'unit',
      [quantity.unit ?? '(not said)', quantity.per && `per ${quantity.per}`, quantity.epoch]
        .filter(Boolean)
        .join(' · '),
    ],
    ['stated', `${quantity.stated.amount} × ${quantity.stated.scale} ${quantity.stated.unit ?? ''}`.trimEnd()],
    ['bound', quantity.bound + (quantity.change === null ? '' : ` · change: ${quantity.change}`)],
    ['precision', quantity.precision],
    ['subject', subject && `${subject.text}  (${subject.head})`],
    ['measure', claim.measure],
    ['status', claim.status + (claim.status_cue === null ? ' (by default)' : `  «${claim.status_cue.text}»`)],
    ['speaker', speaker && [speaker.name, speaker.role, speaker.organisation].filter(Boolean).join('، ')],
    ['place', place && `${place.text}  (${place.id ?? 'not in the table'})`],
    ['organisation', organisation?.text ?? null],
    ['period', period && `${period.text}  (${period.kind}: ${days(period.start)} … ${days(period.end)})`],
    ['links', claim.links.length === 0 ? null : claim.links.map(({ rel, claim: id }) => `${rel} ${id}`).join(', ')],
    ['confidence', `${claim.confidence} by ${claim.reader}`],
  ]
  return [
    `${ink.bold(`«${evidence.exact}»`)}  ${ink.dim(`${evidence.section} ${evidence.start}–${evidence.end} · ${claim.id}`)}`,
    ...aspects.map(([name, value]) => `  ${name.padEnd(13)}${value ?? ink.dim('–')}`),
  ]
}

const days = (day: { readonly jalali: string; readonly gregorian: string } | null) =>
  day === null ? 'open' : `${day.jalali} (${day.gregorian})`
