import { TRACKING_PARAMETERS } from '../../data/tracking.ts'

/** `%7E` and the like: letters, digits and marks that need no encoding, so that both spellings meet. */
const ENCODED_UNRESERVED = /%(?:2d|2e|5f|7e|3\d|[46][1-9a-f]|[57][\da])/gi
const ENCODED = /%[\da-f]{2}/gi

function isTracking(pair: string): boolean {
  const name = (pair.split('=', 1)[0] ?? '').toLowerCase()
  return TRACKING_PARAMETERS.some((known) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known,
  )
}

/** One spelling of percent-encoding: upper-case hex, and none where none is needed. Bytes that are no UTF-8 stay as they are. */
function encoding(text: string): string {
  return text
    .replace(ENCODED_UNRESERVED, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
    .replace(ENCODED, (code) => code.toUpperCase())
}

/**
 * The one spelling of an http(s) address: host in lower case, no default port, user, fragment, tracking parameters or slash at the
 * end, parameters in order, Persian percent-encoded. The scheme stays as given. Other schemes lose their fragment only.
 * Throws a TypeError where the text is no absolute address. Doing it twice changes nothing.
 */
export function canonicalUrl(url: string): string {
  const address = new URL(url.trim())
  address.hash = ''
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return address.href
  const host = address.host.replace(/\.(?=:|$)/, '')
  let path = encoding(address.pathname)
  while (path.endsWith('/')) path = path.slice(0, -1)
  const query = encoding(address.search.slice(1))
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
    .sort()
    .join('&')
  return `${address.protocol}//${host}${path === '' ? '/' : path}${query === '' ? '' : `?${query}`}`
}
