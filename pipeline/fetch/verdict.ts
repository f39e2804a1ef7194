import type { DropReason } from '../queue/queue.ts'
import { isChallenge } from './challenge.ts'
import type { Answer } from './client.ts'
import type { FetchFailure } from './failure.ts'
import { BUSY_MS } from './politely.ts'
import { retryAfter } from './retryAfter.ts'

/** Why an address gave no page: for good, or for now. */
export type NoPage =
  | { readonly kind: 'drop'; readonly reason: DropReason; readonly detail: string }
  | { readonly kind: 'retry'; readonly after_ms: number; readonly detail: string }

const CHALLENGE_MS = 15 * 60 * 1000
/** 401 and 403 are how these sites shut out addresses from abroad and busy readers; such bans pass, so the article is not given up. */
const FORBIDDEN_MS = 60 * 60 * 1000
const FIRST_BACKOFF_MS = 30_000
const LONGEST_BACKOFF_MS = 6 * 60 * 60 * 1000

/** The wait before the attempt after this one (the first is 1): 30 s, doubled each time, at most six hours. */
export function backoff(attempt: number): number {
  return Math.min(FIRST_BACKOFF_MS * 2 ** Math.min(Math.max(attempt - 1, 0), 20), LONGEST_BACKOFF_MS)
}

/** What an answer means that holds no page; null where it holds one. */
export function verdictOf(answer: Answer, attempt: number, now: Date): NoPage | null {
  const { status, url } = answer
  const found = `Expected a page but found status ${status}: ${url}`
  if (isChallenge(answer))
    return { kind: 'retry', after_ms: CHALLENGE_MS, detail: `blocked: ${found} with a challenge` }
  if (status === 304) return { kind: 'drop', reason: 'not_modified', detail: found }
  if (status === 401 || status === 403) return { kind: 'retry', after_ms: FORBIDDEN_MS, detail: found }
  if (status === 429 || status === 503) {
    const asked = retryAfter(answer.headers['retry-after'], now)
    return { kind: 'retry', after_ms: asked ?? Math.max(BUSY_MS, status === 503 ? backoff(attempt) : 0), detail: found }
  }
  // 202 is «come back later»; 408 and 425 are about this request, not about the page; 3xx here leads nowhere.
  if (status === 202 || status === 408 || status === 425 || status >= 500 || (status >= 300 && status < 400)) {
    return { kind: 'retry', after_ms: backoff(attempt), detail: found }
  }
  if (status >= 400) return { kind: 'drop', reason: 'not_found', detail: found }
  if (answer.bytes.length === 0)
    return { kind: 'drop', reason: 'empty', detail: `Expected a page but found no byte: ${url}` }
  if (!holdsHtml(answer)) {
    const type = answer.headers['content-type'] ?? 'none'
    return { kind: 'drop', reason: 'not_html', detail: `Expected HTML but found ${type}: ${url}` }
  }
  return null
}

/** What a failure to get any answer means. */
export function verdictOfFailure(failure: FetchFailure, attempt: number): NoPage {
  switch (failure.kind) {
    case 'private_address':
    case 'bad_address':
      return { kind: 'drop', reason: failure.kind, detail: failure.message }
    // No article is that long: it is a film, an archive, or a bomb.
    case 'too_large':
      return { kind: 'drop', reason: 'not_html', detail: failure.message }
    case 'timeout':
    case 'network':
    case 'too_many_redirects':
      return { kind: 'retry', after_ms: backoff(attempt), detail: failure.message }
  }
}

/** HTML by its type; where the type says too little, by its first character. */
function holdsHtml(answer: Answer): boolean {
  const type = (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'text/html' || type === 'application/xhtml+xml') return true
  const vague = ['', 'text/plain', 'application/octet-stream', 'text/xml', 'application/xml', 'unknown/unknown']
  if (!vague.includes(type)) return false
  const start = new TextDecoder().decode(answer.bytes.subarray(0, 1024)).trimStart().toLowerCase()
  return (
    start.startsWith('<') &&
    (start.includes('<html') || start.startsWith('<!doctype html') || start.startsWith('<head'))
  )
}
