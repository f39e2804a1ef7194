/**
 * Gathers what several callers want written at about the same time, and writes it at once: a transaction costs a wait for the
 * disk, however many rows it has. Each caller returns when its items are written, or throws why the lot could not be.
 */
export function together<Item>(
  write: (items: readonly Item[]) => Promise<void>,
): (items: readonly Item[]) => Promise<void> {
  let waiting: Item[] = []
  let turn: Promise<void> | null = null
  return (items) => {
    waiting.push(...items)
    turn ??= new Promise((resolve) => setImmediate(resolve)).then(() => {
      const lot = waiting
      waiting = []
      turn = null
      return write(lot)
    })
    return turn
  }
}
