import type { Source } from '../../models/source.ts'
import { originalAddress } from './originalAddress.ts'

/** The source that an address belongs to, and the agency's number of the article, or null where the address is no article's. */
interface FoundSource {
  readonly source: Source
  readonly code: string | null
}

const patterns = new WeakMap<Source, RegExp>()

function patternOf(source: Source): RegExp {
  const known = patterns.get(source)
  if (known !== undefined) return known
  const pattern = new RegExp(source.article, 'u')
  patterns.set(source, pattern)
  return pattern
}

const bare = (host: string) =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '')

/** A path as people read it; where its bytes are no UTF-8, as it stands. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}

/**
 * Which source an address belongs to, by its host (with or without `www.`, with its port where a source declares one), and what the
 * source's article pattern finds in path and query. A copy in the Internet Archive belongs to the source it is a copy of.
 * Null where no source declares the host or the text is no address.
 */
export function sourceOf(url: string, sources: readonly Source[]): FoundSource | null {
  const original = originalAddress(url)
  if (!URL.canParse(original)) return null
  const address = new URL(original)
  const names = [bare(address.host), bare(address.hostname)]
  const source = sources.find(({ hosts }) => hosts.some((host) => names.includes(bare(host))))
  if (source === undefined) return null
  const match = patternOf(source).exec(readable(address.pathname) + address.search)
  return { source, code: match?.groups?.id ?? null }
}
