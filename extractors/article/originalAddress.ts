/** An address in the Internet Archive: its host, the moment of the copy with flags, and the address that was copied. */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/s

/** The address that a copy in the Internet Archive was made of; any other address is returned as it is. */
export function originalAddress(url: string): string {
  return ARCHIVED.exec(url)?.[1] ?? url
}
