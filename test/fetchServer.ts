import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ClientOptions, type HttpClient, httpClient } from '../pipeline/fetch/client.ts'

/** A request that the test's server saw, and when, in milliseconds. */
export interface Seen {
  readonly path: string
  readonly host: string
  readonly at: number
  readonly headers: IncomingMessage['headers']
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server on loopback that remembers what it was asked. */
export interface TestServer {
  readonly port: number
  readonly origin: string
  readonly seen: Seen[]
  /** How the next requests are answered; replaces what was said before. */
  answer(handler: Handler): void
  close(): Promise<void>
}

export async function testServer(): Promise<TestServer> {
  const seen: Seen[] = []
  let handle: Handler = (_, response) => response.end('ok')
  const server = createServer((request, response) => {
    seen.push({
      path: request.url ?? '',
      host: request.headers.host ?? '',
      at: performance.now(),
      headers: request.headers,
    })
    // A client that hangs up is what some of the tests are about.
    response.on('error', () => {})
    handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    seen,
    answer: (handler) => {
      seen.length = 0
      handle = handler
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** Answers by path; other paths are not found. */
export function paths(table: Readonly<Record<string, string | Handler>>): Handler {
  return (request, response) => {
    const found = table[decodeURI(request.url ?? '')]
    if (found === undefined) {
      response.statusCode = 404
      response.end('not here')
    } else if (typeof found === 'string') {
      response.end(found)
    } else {
      found(request, response)
    }
  }
}

/** A client for tests: loopback allowed, unless told. */
export function testClient(options: Partial<ClientOptions> = {}): HttpClient {
  return httpClient({
    userAgent: 'khabarkav/0.1 (+https://khabarkav.example; contact: desk@khabarkav.example)',
    allowPrivate: true,
    timeoutMs: 5000,
    maxRedirects: 10,
    ...options,
  })
}

/** The failure that a promise ends in; fails where it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<{ kind: string; message: string; url: string }> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error && 'kind' in error && 'url' in error) {
      return { kind: String(error.kind), message: error.message, url: String(error.url) }
    }
    throw error
  }
  throw new Error('Expected a failure but found an answer')
}
