import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Article } from '../../models/article.ts'
import { messageOf } from '../terminal/complaint.ts'
import type { Answer } from './readingThread.ts'

/** A thread that reads articles, one after the other. */
export interface ReadingThread {
  /** Whether it can be given articles. */
  lives(): boolean
  /** How many articles it has not answered yet. */
  waiting(): number
  /** Its answer, or null where it died first. */
  read(article: Article): Promise<Answer | null>
  /** Ends it at once; what it had not answered is never answered. */
  stop(): Promise<void>
}

/** Starts a thread. `lost` is told why, once, where it cannot be started or dies; what it had not answered is answered with null. */
export function startThread(lost: (why: string) => void): ReadingThread {
  const asked: ((answer: Answer | null) => void)[] = []
  let lives = true
  const die = (error: unknown) => {
    if (lives) lost(messageOf(error))
    lives = false
    for (const answer of asked.splice(0)) answer(null)
  }
  const worker = started(die)
  // It answers in the order in which it is asked.
  worker?.on('message', (answer: Answer) => asked.shift()?.(answer))
  worker?.on('error', die)
  worker?.on('exit', (code) => die(new Error(`it ended with ${code}`)))
  return {
    lives: () => lives,
    waiting: () => asked.length,
    read(article) {
      return new Promise((answer) => {
        asked.push(answer)
        worker?.postMessage(article)
      })
    },
    async stop() {
      lives = false
      asked.length = 0
      await worker?.terminate()
    },
  }
}

function started(die: (error: unknown) => void): Worker | null {
  try {
    return new Worker(threadModule())
  } catch (error) {
    die(error)
    return null
  }
}

/**
 * The module that a thread runs: the built one beside this one where it is built, else its source. Threads do not inherit what
 * lets Node.js read TypeScript, so that one from source sets it up itself.
 */
function threadModule(): URL {
  const here = import.meta.url
  const module = new URL(`./readingThread${extname(here)}`, here)
  if (extname(here) !== '.ts') return module
  const tsx = import.meta.resolve('tsx/esm/api')
  const code = `import { register } from '${tsx}'; register(); await import('${module.href}')`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}
