import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { SAMPLE_SITES } from '../../data/samples/sources.ts'
import type { Source } from '../../models/source.ts'
import { notFoundPage } from './pages/special.ts'
import { type SiteAnswer, siteAnswers } from './siteAnswers.ts'

/** The sample sites, served on loopback until `close` is called. */
export interface ServedSamples {
  /** Where each host of the declarations is really listening: nothing resolves `.example`, so a client must be told. */
  readonly routes: ReadonlyMap<string, { readonly address: string; readonly port: number }>
  readonly sources: readonly Source[]
  /** Every request so far, as `host/path` percent-decoded, in order: what politeness is tested by. */
  requests(): readonly string[]
  close(): Promise<void>
}

/** The path of a request, percent-decoded and without its query, or null where it cannot be read. */
function requestedPath(request: IncomingMessage): string | null {
  const raw = (request.url ?? '/').split('?', 1)[0] ?? '/'
  try {
    return decodeURIComponent(raw)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** Whether the client already has what the answer holds, by its ETag first and its date otherwise (RFC 9110, 13.2.2). */
function known(request: IncomingMessage, answer: SiteAnswer): boolean {
  const { etag, 'last-modified': modified } = answer.headers
  const match = request.headers['if-none-match']
  if (match !== undefined) return etag !== undefined && match.split(',').some((tag) => tag.trim() === etag)
  const since = request.headers['if-modified-since']
  return since !== undefined && modified !== undefined && Date.parse(modified) <= Date.parse(since)
}

function send(request: IncomingMessage, response: ServerResponse, answer: SiteAnswer): void {
  if (answer.status === 200 && known(request, answer)) {
    response.writeHead(304, answer.headers).end()
    return
  }
  const text = answer.headers['content-type']?.startsWith('text/') === true && answer.bytes.length > 0
  const zipped = text && (request.headers['accept-encoding'] ?? '').includes('gzip')
  const bytes = zipped ? gzipSync(answer.bytes) : answer.bytes
  response.writeHead(answer.status, {
    ...answer.headers,
    'content-length': bytes.length,
    ...(zipped ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Serves the three sample sites on one port of 127.0.0.1, told apart by the Host header as on a shared server. */
export async function serveSamples(): Promise<ServedSamples> {
  const sites = new Map(
    SAMPLE_SITES.flatMap((site) => {
      const served = { answers: siteAnswers(site), missing: Buffer.from(notFoundPage(site)) }
      return site.source.hosts.map((host) => [host, served] as const)
    }),
  )
  const requests: string[] = []
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:[0-9]+$/, '').toLowerCase()
    const site = sites.get(host)
    const path = requestedPath(request)
    if (site === undefined) {
      response.writeHead(421).end()
      return
    }
    if (path === null) {
      response.writeHead(400).end()
      return
    }
    requests.push(host + path)
    const missing = { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, bytes: site.missing }
    send(request, response, site.answers.get(path) ?? missing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { address, port } = server.address() as AddressInfo
  return {
    routes: new Map([...sites.keys()].map((host) => [host, { address, port }])),
    sources: SAMPLE_SITES.map((site) => site.source),
    requests: () => requests.slice(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}
