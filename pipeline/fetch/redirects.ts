import type { Answer } from './client.ts'
import { FetchFailure } from './failure.ts'

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

/**
 * Where a `Location` header points, from the address that sent it; null where it is no address.
 * Many sites put a Persian slug there in raw UTF-8 («/news/12/رشد-تولید»), which an HTTP parser hands over a byte a
 * character: such bytes are percent-encoded as they are, whatever their charset.
 */
function redirectTarget(location: string, from: string): string | null {
  const escaped = location.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
  if (!URL.canParse(escaped, from)) return null
  const url = new URL(escaped, from)
  url.hash = ''
  return url.href
}

/**
 * The answer at the end of a chain of redirects, each asked for with `once`. Ends at an answer that does not redirect,
 * or redirects to itself to set a cookie: that is a wall, and we do not carry cookies. Loops and chains longer than
 * `maxRedirects` are failures.
 */
export async function followed(
  start: string,
  maxRedirects: number,
  once: (url: string) => Promise<Answer>,
): Promise<Answer> {
  const chain: string[] = []
  let url = start
  while (true) {
    const answer = await once(url)
    const location = answer.headers.location
    if (!REDIRECTS.includes(answer.status) || location === undefined) return { ...answer, redirects: chain }
    const next = redirectTarget(location, answer.url)
    if (next === null) {
      throw new FetchFailure(
        'bad_address',
        url,
        `Expected an address to go on to but found ${JSON.stringify(location)}`,
      )
    }
    if (next === answer.url && answer.headers['set-cookie'] !== undefined) return { ...answer, redirects: chain }
    if (next === answer.url || chain.includes(next)) {
      throw new FetchFailure('too_many_redirects', url, 'Expected redirects that end but found a loop')
    }
    if (chain.length >= maxRedirects) {
      throw new FetchFailure('too_many_redirects', url, `Expected at most ${maxRedirects} redirects but found more`)
    }
    chain.push(answer.url)
    url = next
  }
}
