/** A text with percent-encoded Persian in its addresses written as Persian; bytes that are no UTF-8 stay encoded. */
export function readable(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch (error) {
      if (error instanceof URIError) return encoded
      throw error
    }
  })
}
