import type { Article } from '../../models/article.ts'
import { claimLines } from './claimLines.ts'
import { type ReadingThread, startThread } from './thread.ts'

/** Reads articles: in this thread, in others, or in both. */
export interface Readers {
  /** How many articles may be begun before the first of them is done. */
  readonly ahead: number
  /** The claims of an article, as JSON Lines. Fails where reading it throws. */
  read(article: Article): Promise<string>
  close(): Promise<void>
}

export interface ReadersOptions {
  /** How many threads read; with 1 this one does. */
  readonly threads: number
  /** How many articles this thread reads before others are started: they cost more than few articles do. */
  readonly alone: number
  /** Told in one line where threads cannot be had; all is read nevertheless, in this one. */
  readonly say: (line: string) => void
}

/** Articles that wait in each thread, so that it never waits for us. */
const WAITING = 8

/** Readers in as many threads as are asked for. */
export function readers({ threads, alone, say }: ReadersOptions): Readers {
  let started: readonly ReadingThread[] | null = null
  let read = 0
  let said = false
  const lost = (why: string) => {
    if (!said) say(`A reading thread is lost, and its articles are read without it: ${why}`)
    said = true
  }
  return {
    ahead: threads > 1 ? threads * WAITING : 1,
    async read(article) {
      if (threads === 1 || read++ < alone) return claimLines(article)
      started ??= Array.from({ length: threads }, () => startThread(lost))
      const idlest = started.filter(({ lives }) => lives()).reduce<ReadingThread | null>(lessBusy, null)
      const answer = await idlest?.read(article)
      if (answer == null) return claimLines(article)
      if ('error' in answer) throw answer.error
      return answer.lines
    },
    async close() {
      await Promise.all((started ?? []).map((thread) => thread.stop()))
    },
  }
}

function lessBusy(one: ReadingThread | null, other: ReadingThread): ReadingThread {
  return one === null || other.waiting() < one.waiting() ? other : one
}
