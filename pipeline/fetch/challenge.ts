import { Parser } from 'htmlparser2'
import { CHALLENGE_HEADERS, CHALLENGE_MARKERS } from '../../data/challenges.ts'
import type { Answer } from './client.ts'

/** Challenges are small; what is longer holds something to read. */
const MAX_BYTES = 64 * 1024
const UNSEEN = new Set(['script', 'style', 'template', 'title'])

/**
 * True where an answer is a wall against robots in place of the page, whatever its status: 403, 503, 200, or a redirect
 * that only hands out a cookie (such a redirect is left unfollowed). It is never an article, and never tells that an
 * article is gone.
 */
export function isChallenge(answer: Pick<Answer, 'status' | 'headers' | 'bytes'>): boolean {
  const { status, headers, bytes } = answer
  if (CHALLENGE_HEADERS.some(({ name, value }) => headers[name]?.toLowerCase() === value)) return true
  if (status >= 300 && status < 400 && headers['set-cookie'] !== undefined) return true
  if (bytes.length > MAX_BYTES) return false
  const page = new TextDecoder().decode(bytes)
  const source = page.toLowerCase()
  const found = CHALLENGE_MARKERS.filter(({ text }) => source.includes(text))
  if (found.length === 0) return false
  const visible = visibleLength(page)
  return found.some((marker) => visible <= marker.visible)
}

/** How many characters of a page a reader sees, runs of blanks counted as one. */
function visibleLength(page: string): number {
  let unseen = 0
  let length = 0
  const parser = new Parser({
    onopentagname: (name) => {
      if (UNSEEN.has(name)) unseen += 1
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1
    },
    ontext: (text) => {
      if (unseen === 0) length += text.replace(/\s+/g, ' ').length
    },
  })
  parser.end(page)
  return length
}
