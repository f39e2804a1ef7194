/**
 * What comes of the items of a source, in their order, with no more than `ahead` of them begun and not yet given. What is ready
 * is given at once, however slow the source is. The first failure, of the source or of an item, ends it when its turn comes.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  ahead: number,
  begin: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]()
  const begun: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | null = spared(items.next())
  try {
    while (next !== null || begun.length > 0) {
      const oldest = begun[0]
      const takes: boolean =
        next !== null && begun.length < ahead && (oldest === undefined || (await isFirst(next, oldest)))
      if (takes && next !== null) {
        const item: IteratorResult<Item> = await next
        if (item.done !== true) begun.push(spared(begin(item.value)))
        next = item.done === true ? null : spared(items.next())
      } else if (oldest !== undefined) {
        yield await oldest
        begun.shift()
      }
    }
  } finally {
    // Not waited for: a source that is silent would hold up who has failed already.
    spared(Promise.resolve(items.return?.()))
  }
}

/** A promise whose failure is no alarm before somebody waits for it. */
function spared<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}

/** Whether the next item is at hand before the oldest result is. A source that failed waits until all before it are given. */
function isFirst(next: Promise<unknown>, oldest: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    next.then(
      () => true,
      () => false,
    ),
    oldest.then(
      () => false,
      () => false,
    ),
  ])
}
