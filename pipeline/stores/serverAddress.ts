/**
 * A server's address as it may be shown: protocol, host, port and path, never the user, the password or the options.
 * Null where the text is no address of one of the protocols.
 */
export function serverAddress(url: string, protocols: readonly string[]): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname } = new URL(url)
  return protocols.includes(protocol) ? `${protocol}//${host}${pathname}` : null
}

/** What went wrong with a connection, in a few words. Node's refusal of several addresses at once has a code and no message. */
export function connectionFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const [firstLine] = error.message.split('\n')
  return firstLine || (error as { code?: string }).code || error.name
}
