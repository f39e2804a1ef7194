/**
 * The store itself cannot be used: its disk is full, its server is gone. Nothing is wrong with what was being stored, so nobody
 * should give that up: whoever gets this stops, and what was being done is done again when the store is back. The message is one line.
 */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
}
