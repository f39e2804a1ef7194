import { Agent, request } from 'undici'
import { ACCEPT_ENCODING, collectedBytes, decodedBytes, type Limit, TooLarge } from './body.ts'
import { guardedConnector, type Lookup, NotPublic, type Route } from './connector.ts'
import { FetchFailure } from './failure.ts'
import { bareHost, isPrivateHost, requestableUrl } from './publicAddress.ts'
import { followed } from './redirects.ts'
import { withDeadline } from './withDeadline.ts'

/** How to ask. Everything is said by whoever builds the client: there are no hidden defaults but those named here. */
export interface ClientOptions {
  /** Names us and says where to complain: `khabarkav/0.1 (+https://…; contact: …)`. */
  readonly userAgent: string
  /** True where addresses of this machine and of private networks may be asked: tests and the demo. */
  readonly allowPrivate: boolean
  /** Milliseconds for a whole request: connecting, redirects and the body. */
  readonly timeoutMs: number
  /** The most bytes of a decoded body. 8 MiB unless told. */
  readonly maxBytes?: number
  readonly maxRedirects: number
  /**
   * Hosts that are served by a server of our own, whatever a name server says; such a host counts as public and is
   * spoken to in plain HTTP, for `https:` addresses too. For the demo and tests, with hosts under `.example`.
   */
  readonly routes?: ReadonlyMap<string, Route>
  /** Answers with the addresses of a host; the system's resolver unless told. */
  readonly lookup?: Lookup
}

/** One answer of a site, decoded. */
export interface Answer {
  readonly status: number
  /** The address that answered, after redirects. */
  readonly url: string
  /** Names in lower case; a header that came several times has its values joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  /** The addresses that redirected here, in order. */
  readonly redirects: readonly string[]
}

/** What one request may ask for beside its address. */
export interface RequestOptions {
  /** Sent to the first host only. */
  readonly headers?: Readonly<Record<string, string>>
  /** The `Accept` header; pages unless told. */
  readonly accept?: string
  /** Ends the request with the signal's own reason. */
  readonly signal?: AbortSignal
  /** In place of the client's own cap. */
  readonly maxBytes?: number
  /** True: a longer body is cut at the cap. False: it is a failure. */
  readonly cut?: boolean
}

/** Asks for pages. Holds connections until it is closed. */
export interface HttpClient {
  readonly userAgent: string
  /** The answer, whatever its status, after redirects. Throws a FetchFailure where there is none. */
  get(url: string, options?: RequestOptions): Promise<Answer>
  /** The answer of this address alone: a redirect is given as it came. Whoever follows it can ask robots.txt first. */
  once(url: string, options?: RequestOptions): Promise<Answer>
  readonly maxRedirects: number
  close(): Promise<void>
}

const DEFAULT_MAX_BYTES = 8 * 1024 * 1024
/** No honest site sends more; undici's own default is 16 KiB, which some long Content-Security-Policies pass. */
const MAX_HEADER_BYTES = 64 * 1024
const PAGES = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5'

/** A client that asks politely for its name, checks every address before connecting, and reads no more than it was told. */
export function httpClient(options: ClientOptions): HttpClient {
  const routes = options.routes ?? new Map<string, Route>()
  const agent = new Agent({
    connect: guardedConnector({ ...options, routes }),
    maxHeaderSize: MAX_HEADER_BYTES,
    // The deadline of the whole request is ours; these would only be second clocks.
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 1,
  })

  const exchange = async (address: string, signal: AbortSignal, wanted: RequestOptions): Promise<Answer> => {
    const url = requestableUrl(address)
    if (!options.allowPrivate && !routes.has(bareHost(url.hostname)) && isPrivateHost(url.hostname)) {
      throw new FetchFailure('private_address', url.href, `Expected a public host but found ${url.hostname}`)
    }
    const limit: Limit = {
      maxBytes: wanted.maxBytes ?? options.maxBytes ?? DEFAULT_MAX_BYTES,
      cut: wanted.cut ?? false,
    }
    try {
      const response = await request(url, {
        dispatcher: agent,
        signal,
        headers: {
          accept: wanted.accept ?? PAGES,
          'accept-encoding': ACCEPT_ENCODING,
          'accept-language': 'fa,en;q=0.5',
          ...wanted.headers,
          'user-agent': options.userAgent,
        },
      })
      // A body that is left before its end says so by an error that nobody waits for.
      response.body.on('error', () => {})
      const headers = joinedHeaders(response.headers)
      const coded = await collectedBytes(response.body, limit)
      const bytes = await decodedBytes(coded, headers['content-encoding'] ?? '', limit)
      return { status: response.statusCode, url: url.href, headers, bytes, redirects: [] }
    } catch (error) {
      throw signal.aborted ? signal.reason : failureOf(error, url.href)
    }
  }

  return {
    userAgent: options.userAgent,
    maxRedirects: options.maxRedirects,
    once: (url, wanted = {}) =>
      withDeadline(options.timeoutMs, url, wanted.signal, (signal) => exchange(url, signal, wanted)),
    get: (url, wanted = {}) =>
      withDeadline(options.timeoutMs, url, wanted.signal, (signal) =>
        followed(url, options.maxRedirects, (hop) => exchange(hop, signal, sentTo(hop, url, wanted))),
      ),
    close: () => agent.destroy(),
  }
}

/** What may be sent to a hop of a chain: headers meant for one host are not for another. */
export function sentTo(hop: string, start: string, wanted: RequestOptions): RequestOptions {
  if (wanted.headers === undefined || new URL(hop).origin === new URL(start).origin) return wanted
  const { headers: _, ...others } = wanted
  return others
}

function joinedHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return joined
}

function failureOf(error: unknown, url: string): FetchFailure {
  if (error instanceof FetchFailure) return error
  if (error instanceof TooLarge) return new FetchFailure('too_large', url, error.message, { cause: error })
  if (error instanceof NotPublic) return new FetchFailure('private_address', url, error.message, { cause: error })
  if (!(error instanceof Error))
    return new FetchFailure('network', url, `Expected an answer but found ${String(error)}`)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return new FetchFailure('too_large', url, `Expected at most ${MAX_HEADER_BYTES} bytes of headers but found more`)
  }
  const found = code === null || error.message.includes(code) ? error.message : `${code} (${error.message})`
  return new FetchFailure('network', url, `Expected an answer but found ${found}`, { cause: error })
}
