/** What a reading thread runs: an article in, its claims out, in turn. */
import { parentPort } from 'node:worker_threads'
import type { Article } from '../../models/article.ts'
import { claimLines } from './claimLines.ts'

/** What a reading thread makes of an article: its claims, or the error that reading it threw. */
export type Answer = { readonly lines: string } | { readonly error: unknown }

function answerTo(article: Article): Answer {
  try {
    return { lines: claimLines(article) }
  } catch (error) {
    return { error }
  }
}

parentPort?.on('message', (article: Article) => parentPort?.postMessage(answerTo(article)))
