import robotsModule from 'robots-parser'
import { isChallenge } from './challenge.ts'
import type { Answer } from './client.ts'

// The package is CommonJS whose function is the module itself; its types say that it is the module's `default`.
const robotsParser = robotsModule as unknown as typeof robotsModule.default

/** What a robots.txt comes to: everything is allowed, some things are, or nothing is known and so nothing is, for now. */
export type RobotsRules =
  | { readonly kind: 'free' }
  | { readonly kind: 'rules'; allows(url: string): boolean; readonly delayMs: number | null }
  | { readonly kind: 'unreachable'; readonly detail: string }

/** RFC 9309, 2.5: at least this much must be read; what is beyond is not. */
export const MAX_ROBOTS_BYTES = 500 * 1024
/** A longer Crawl-delay would leave the site out; common crawlers cap it there too. */
const MAX_DELAY_MS = 120_000
/** A rule longer than any address we ask for matches nothing, and costs time to try. */
const MAX_LINE = 8192
/** Other lines (`Sitemap`, `Host`) do not end a group of user agents: the standard says so, the parser does not. */
const RULE = /^[ \t\ufeff]*(?:user-agent|allow|disallow|crawl-delay)[ \t]*:/i

/** The name by which robots.txt calls us: `khabarkav` of `khabarkav/0.1 (+https://…)`. */
export function productToken(userAgent: string): string {
  return (/^[^\s/(;]+/.exec(userAgent.trim())?.[0] ?? '*').toLowerCase()
}

/** What an answer to `/robots.txt` means (RFC 9309, 2.3.1). `address` is the one that was asked, before redirects. */
export function robotsRules(answer: Answer, address: string, userAgent: string): RobotsRules {
  if (isChallenge(answer))
    return { kind: 'unreachable', detail: `Expected robots.txt but found a challenge: ${address}` }
  // 429 is the one 4xx that does not say that the file is missing: it asks us to come later.
  if (answer.status >= 500 || answer.status === 429) {
    return { kind: 'unreachable', detail: `Expected robots.txt but found status ${answer.status}: ${address}` }
  }
  if (answer.status < 200 || answer.status >= 300) return { kind: 'free' }
  const text = wholeLines(answer.bytes)
  // A site without the file that answers every address with its front page.
  if (text.trimStart().startsWith('<')) return { kind: 'free' }

  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.length <= MAX_LINE && RULE.test(line))
  const robots = robotsParser(address, lines.join('\n'))
  const token = productToken(userAgent)
  const seconds = robots.getCrawlDelay(token)
  return {
    kind: 'rules',
    allows: (url) => robots.isAllowed(url, token) ?? true,
    delayMs: seconds === undefined || seconds < 0 ? null : Math.min(seconds * 1000, MAX_DELAY_MS),
  }
}

/** The text, without a last line that was cut: `Disallow: /a` cut after the slash would close the whole site. */
function wholeLines(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  if (bytes.length < MAX_ROBOTS_BYTES) return text
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
}
