import { FetchFailure } from './failure.ts'

/**
 * What `work` gives, if it gives it in time. Its signal aborts after so many milliseconds, with a failure of kind
 * `timeout` as its reason, or when the outer signal aborts, with that one's reason.
 */
export async function withDeadline<Result>(
  milliseconds: number,
  url: string,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  outer?.throwIfAborted()
  // Not AbortSignal.any: under an outer signal that lives as long as the process, it keeps every request's signal.
  const controller = new AbortController()
  const timer = setTimeout(() => {
    const message = `Expected the whole answer within ${milliseconds} ms but found it unfinished`
    controller.abort(new FetchFailure('timeout', url, message))
  }, milliseconds)
  const abort = () => controller.abort(outer?.reason)
  outer?.addEventListener('abort', abort, { once: true })
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', abort)
  }
}
