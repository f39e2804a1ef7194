import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakers } from '../extractors/claims/speakers.ts'
import { readDocument } from '../extractors/document/readDocument.ts'
import type { Speaker } from '../models/claim.ts'
import type { Document, DocumentSection } from '../models/document.ts'

const FILE = 'test/cases/speakers.txt'
const NOBODY = '!'

interface Line {
  readonly at: number
  readonly text: string
  readonly meanings: readonly string[]
}

/** The blocks of the case file: lines of text, each with the meanings under it. */
function blocks(): { title: string; lines: Line[] }[] {
  const found: { title: string; lines: { at: number; text: string; meanings: string[] }[] }[] = []
  for (const [i, row] of readFileSync(FILE, 'utf8').split('\n').entries()) {
    const lines = found.at(-1)?.lines
    if (row.startsWith('## ')) found.push({ title: row.slice(3), lines: [] })
    else if (row === '' || row.startsWith('#')) continue
    else if (row === NOBODY || row.startsWith('= ')) lines?.at(-1)?.meanings.push(row)
    else lines?.push({ at: i + 1, text: row, meanings: [] })
  }
  return found
}

const shown = (speaker: Speaker | null) =>
  speaker === null
    ? NOBODY
    : `= ${[speaker.name, speaker.role, speaker.organisation].map((field) => field ?? '-').join(' | ')}`

const documentOf = (body: string) => readDocument({ title: null, lead: null, body })

/** Who speaks at each token of a line of the body, without repetition. */
function heardIn(document: Document, line: number): string[] {
  const who = speakers(document)
  const section = document.sections[0] as DocumentSection
  const heard: string[] = []
  // Lines of the text as published: a broken text has fewer paragraphs than lines.
  const lineOf = (unit: number) => section.raw.slice(0, section.origin[unit]).split('\n').length - 1
  for (const [i, token] of section.tokens.entries()) {
    if (token.kind !== 'break' && lineOf(token.start) === line) {
      const meaning = shown(who({ section, start: i, end: i + 1 }))
      if (heard.at(-1) !== meaning) heard.push(meaning)
    }
  }
  return heard
}

describe('who says each line', () => {
  for (const { title, lines } of blocks()) {
    const document = documentOf(lines.map((line) => line.text).join('\n'))
    for (const [i, line] of lines.entries()) {
      it(`${FILE}:${line.at} ${title}`, () => {
        expect(heardIn(document, i)).toEqual(line.meanings)
      })
    }
  }

  it('has a third of its blocks where the agency speaks for itself', () => {
    const all = blocks()
    const negative = all.filter(({ lines }) => lines.some((line) => line.meanings.includes(NOBODY)))
    expect(negative.length * 3).toBeGreaterThanOrEqual(all.length)
  })
})

describe('the speaker', () => {
  it('of a title that repeats a figure is who is quoted for it', () => {
    const document = readDocument({
      title: 'احیای ۲۲ کارخانه در کرمان',
      lead: null,
      body: 'منصور آذرگون دبیر ستاد تسهیل استان گفت: امسال ۲۲ کارخانه احیا شد.',
    })
    const [title] = document.sections
    const who = speakers(document)({ section: title as DocumentSection, start: 0, end: 1 })
    expect(who?.name).toBe('منصور آذرگون')
  })

  it('does not depend on joiners', () => {
    const spoken = 'مدیرعامل شرکت پخش می‌گوید: ۳ انبار ساخته شد.\nوی خاطر‌نشان کرد: ۲ انبار دیگر لازم است.'
    const joined = documentOf(spoken.replaceAll('\u200c', ''))
    expect([heardIn(joined, 0), heardIn(joined, 1)]).toEqual([
      heardIn(documentOf(spoken), 0),
      heardIn(documentOf(spoken), 1),
    ])
  })

  it('is told for any text, and always has a name, a role or an organisation', () => {
    const words = fc.constantFrom(
      'وی',
      'گفت',
      ':',
      '،',
      'استاندار',
      'قم',
      'رضا',
      'احمدی',
      'به گزارش',
      'بانک',
      'که',
      '.',
      '\n',
      '(',
      '«',
      '-',
      '۵',
      'و',
      'را',
      'در',
      'این',
      'طبق اعلام',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const document = documentOf(parts.join(' '))
        const who = speakers(document)
        for (const section of document.sections) {
          for (const [i, token] of section.tokens.entries()) {
            const speaker = who({ section, start: i, end: i + 1 })
            if (token.kind === 'break') expect(speaker).toBeNull()
            if (speaker !== null)
              expect(
                [speaker.name, speaker.role, speaker.organisation].some((field) => field !== null && field !== ''),
              ).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

const GOLD = ['seeds', 'dev'].map((set) => ({
  articles: `../shared/gold/${set}.articles.jsonl`,
  claims: `../shared/gold/${set}.claims.jsonl`,
}))

describe.skipIf(!GOLD.every(({ claims }) => existsSync(claims)))('on gold claims', () => {
  const rows = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((row) => row.trim() !== '')
      .map((row) => JSON.parse(row))
  const words = (text: string) => text.split(/[\s\u200c()«»]+/).filter((word) => word.length > 1)

  it('is right for at least 97 of 100', () => {
    let right = 0
    let all = 0
    for (const { articles, claims } of GOLD) {
      const gold = rows(claims)
      for (const article of rows(articles)) {
        const document = documentOf(article.body)
        const section = document.sections[0] as DocumentSection
        const who = speakers(document)
        for (const claim of gold.filter((one) => one.article === article.id && one.optional !== true)) {
          let unit = -1
          for (let n = 0; n < (claim.nth ?? 1); n++) unit = article.body.indexOf(claim.quote, unit + 1)
          const point = [...article.body.slice(0, unit)].length
          const token = section.tokens.findIndex(({ end }) => (section.origin[end] ?? 0) > point)
          const found = who({ section, start: token, end: token + 1 })
          const said = found === null ? null : new Set(words(Object.values(found).filter(Boolean).join(' ')))
          all++
          if (
            claim.speaker === null
              ? said === null
              : said !== null && words(claim.speaker).some((word) => said.has(word))
          )
            right++
        }
      }
    }
    expect(right / all).toBeGreaterThanOrEqual(0.97)
  })
})
