import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../pipeline/readers/inOrder.ts'
import { khabarkav } from './khabarkav.ts'

async function* given<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('results in the order of a source', () => {
  it('keeps the order however long each takes, and never has more begun than it may', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, ahead) => {
          let running = 0
          let most = 0
          const results = inOrder(given([...delays.entries()]), ahead, async ([i, delay]) => {
            most = Math.max(most, ++running)
            await pause(delay)
            running--
            return i
          })
          expect(await all(results)).toEqual([...delays.keys()])
          expect(most).toBeLessThanOrEqual(ahead)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('begins no more than it may while nobody takes what is done', async () => {
    let begun = 0
    const results = inOrder(given(Array.from({ length: 100 }, (_, i) => i)), 4, async (i) => {
      begun++
      return i
    })
    await results.next()
    await pause(5)
    expect(begun).toBeLessThanOrEqual(5)
    await results.return(undefined)
  })

  it('gives what is done though the source be silent', async () => {
    async function* slow() {
      yield 1
      await new Promise(() => undefined)
    }
    const results = inOrder(slow(), 8, async (i) => i)
    expect(await results.next()).toEqual({ done: false, value: 1 })
  })

  it.each([1, 3])('fails in turn, after what stood before, with %i ahead', async (ahead) => {
    async function* failing() {
      yield 1
      yield 2
      throw new Error('the file is gone')
    }
    const results = inOrder(failing(), ahead, async (i) => i)
    expect(await results.next()).toEqual({ done: false, value: 1 })
    expect(await results.next()).toEqual({ done: false, value: 2 })
    await expect(results.next()).rejects.toThrow('the file is gone')
    const items = inOrder(given([1, 2, 3]), ahead, async (i) => {
      if (i === 2) throw new Error('cannot be read')
      return i
    })
    expect((await items.next()).value).toBe(1)
    await expect(items.next()).rejects.toThrow('cannot be read')
  })
})

/** Articles of very uneven lengths, with lines among them that are none. */
const ROWS = Array.from({ length: 24 }, (_, i) => {
  if (i % 7 === 3) return '{"id":"bad"}'
  const body = Array.from({ length: (i * 37) % 60 }, (_, k) => `در سال ۱۳۹${k % 10}، ${i + k + 2} واحد تولیدی احیا شد.`)
  return JSON.stringify({ id: String(i), date: '1404/06/01', body: `هوا خوب است. ${body.join(' ')}` })
}).join('\n')

describe('extract in threads', () => {
  it('writes and says the same, in the order of the articles, whatever the threads are', async () => {
    const [alone, two, three] = await Promise.all([
      khabarkav(['extract', '--threads', '1'], { stdin: ROWS }),
      khabarkav(['extract', '--threads', '2'], { stdin: ROWS }),
      khabarkav(['extract', '--threads', '3'], { stdin: ROWS }),
    ])
    expect(alone.code).toBe(1)
    expect(alone.out.split('\n').length).toBeGreaterThan(100)
    expect(alone.err).toContain('stdin:4: field "body": Expected')
    expect(alone.err).toContain('3 of 24 inputs failed')
    expect(two).toEqual(alone)
    expect(three).toEqual(alone)
  })

  it.each(['0', 'two'])('refuses --threads %s', async (count) => {
    const { code, out, err } = await khabarkav(['extract', '--threads', count], { stdin: ROWS })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('--threads')
  })
})
