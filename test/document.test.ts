import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOfNormal, normalise, normalKey } from '../extractors/document/normalise.ts'
import { readSection } from '../extractors/document/readDocument.ts'
import { cutsOf } from '../extractors/document/runs.ts'
import { codePoints, cut, rawText, sentenceAt } from '../extractors/document/spans.ts'
import { tokens } from '../extractors/document/tokens.ts'

/** Text as bad as it comes: Persian and Arabic letters, digits of three scripts, joiners, references, controls, emoji, halves of pairs. */
const pieces = fc.constantFrom(
  ...[
    'ا',
    'ب',
    'ی',
    'ي',
    'ك',
    'و',
    'ه',
    'ۀ',
    'ئ',
    'لا',
    '\uFEFB',
    '\u0640',
    '\u064E',
    '\u0654',
    '\u200C',
    '\u200F',
    '\u00AC',
    '\u00AD',
  ],
  ...[
    '۱',
    '٢',
    '3',
    '\uFF14',
    '۰',
    ',',
    '،',
    '.',
    '٫',
    '٬',
    '/',
    '٪',
    '%',
    '-',
    '\u2013',
    ' ',
    '\u00A0',
    '\n',
    '\u2028',
    '\r',
    '\t',
  ],
  ...[
    '&',
    '#',
    ';',
    '&#',
    '&nbsp;',
    '&zwnj;',
    '&#1777;',
    '&#x6F1;',
    '&amp;',
    '&lt;',
    'x',
    'nbsp',
    '😀',
    '\uD83D',
    '\uDE00',
    '\u0000',
    '\uFEFF',
  ],
  ...[
    'هزار',
    'یکهزارو',
    'پانصدنفر',
    'شش‌دهم',
    'میلیارد',
    'درصد',
    '«',
    '»',
    '؟',
    '!',
    '…',
    'G20',
    'é',
    '\u0627\u0653',
    '\uFDFA',
  ],
)
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

describe('normalising', () => {
  it('changes nothing that is normal', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { normal } = normalise(raw)
        expect(normalise(normal).normal).toBe(normal)
      }),
      { numRuns: 2000 },
    )
  })

  it('knows where each unit came from, in order, to the end', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { normal, origin } = normalise(raw)
        expect(origin.length).toBe(normal.length + 1)
        expect(origin[normal.length]).toBe([...raw].length)
        for (let i = 1; i < origin.length; i++) expect(origin[i]).toBeGreaterThanOrEqual(origin[i - 1] ?? 0)
        expect(origin[0]).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('makes keys that do not change when they are made again, and that no joiner is in', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const key = normalKey(raw)
        expect(key).not.toContain('\u200C')
        expect(keyOfNormal(key)).toBe(key)
      }),
    )
  })

  it('gives one key to a word with its joiner, without it, and in Arabic letters', () => {
    expect(normalKey('سرمایه\u200Cگذاري')).toBe(normalKey('سرمایهگذاری'))
    expect(normalKey('هیئت')).toBe(normalKey('هیيت'))
  })
})

describe('tokens', () => {
  it('are, with the blanks and lone joiners between them, the normal text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { normal } = normalise(raw)
        let end = 0
        for (const token of tokens(normal)) {
          expect(normal.slice(end, token.start)).toMatch(/^[\s\u200C]*$/u)
          expect(normal.slice(token.start, token.end)).toBe(token.text)
          expect(token.key).toBe(keyOfNormal(token.text))
          expect(token.glued).toBe(token.start === end && token.start > 0)
          end = token.end
        }
        expect(normal.slice(end)).toMatch(/^[\s\u200C]*$/u)
      }),
      { numRuns: 1000 },
    )
  })

  it('are of the kind that each character is of by the tables of Unicode, with the key that it folds to', () => {
    const folded = (text: string) =>
      text.replaceAll('\u200C', '').toLowerCase().replaceAll('ؤ', 'و').replaceAll('ئ', 'ی')
    for (let code = 0; code < 0x20000; code++) {
      const character = String.fromCodePoint(code)
      const kind = /^[\p{L}\p{M}]$/u.test(character)
        ? 'word'
        : /^[0-9]$/.test(character)
          ? 'number'
          : character === '\n'
            ? 'break'
            : /^[\s\u200C]$/u.test(character)
              ? undefined
              : 'mark'
      const [token] = tokens(character)
      if (token?.kind !== kind || keyOfNormal(character) !== folded(character)) expect(character).toBe(kind)
    }
  })

  it('each cut their own words out of the raw text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const section = readSection('body', raw)
        for (let at = 0; at < section.tokens.length; at++) {
          const { start, end } = codePoints({ section, start: at, end: at + 1 })
          expect(end).toBeGreaterThan(start)
          expect([...raw].slice(start, end).join('')).toBe(cut(section, start, end))
          const token = section.tokens[at]
          if (token?.kind !== 'break')
            expect(normalise(rawText({ section, start: at, end: at + 1 })).normal).toContain(token?.text)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('belong each to one sentence, but ends of lines to none', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const section = readSection('body', raw)
        const covered = section.sentences.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, i) => start + i),
        )
        expect(covered).toEqual(section.tokens.flatMap(({ kind }, i) => (kind === 'break' ? [] : [i])))
        for (const at of covered) {
          const { start, end } = sentenceAt(section, at)
          expect(at >= start && at < end).toBe(true)
        }
      }),
    )
  })
})

describe('words written without blanks', () => {
  it.each([
    ['یکهزارو', ['یک', 'هزار', 'و']],
    ['ششدهم', ['شش', 'دهم']],
    ['پانصدنفر', ['پانصد', 'نفر']],
    ['میلیاردتومان', ['میلیارد', 'تومان']],
    ['هزاروپانصد', ['هزار', 'و', 'پانصد']],
    ['وپانصد', ['و', 'پانصد']],
    ['شش‌دهم', ['شش', 'دهم']],
    ['36درصدآنها', ['36', 'درصد', 'آنها']],
    ['50درصدی', ['50', 'درصدی']],
    ['20واحدهای', ['20', 'واحدهای']],
  ])('«%s» are %j', (word, parts) => {
    expect(tokens(word).map((token) => token.text)).toEqual(parts)
  })

  it.each([
    'سهم',
    'سیما',
    'سهو',
    'دوباره',
    'چهارراه',
    'چهاردهم',
    'صفرکیلومتر',
    'هزارم',
    'سیصد',
    'وسیع',
    'دهکده',
    'نهضت',
    'هزاره',
  ])('«%s» is one word', (word) => {
    expect(tokens(word).map((token) => token.text)).toEqual([word])
    expect(cutsOf(word)).toEqual([])
  })
})
