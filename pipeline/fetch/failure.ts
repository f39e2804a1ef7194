/** Why no answer came. The list is closed: a stage decides by it whether to try again. */
type FailureKind = 'private_address' | 'bad_address' | 'too_large' | 'timeout' | 'network' | 'too_many_redirects'

/** A request that brought no answer. The message says what was expected, what was found, and at which address. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure'
  readonly kind: FailureKind
  /** The address that failed: after redirects, the last one. */
  readonly url: string

  constructor(kind: FailureKind, url: string, expectedButFound: string, options?: ErrorOptions) {
    super(`${expectedButFound}: ${url}`, options)
    this.kind = kind
    this.url = url
  }
}
