import { createServer } from 'node:net'
import { brotliCompressSync, createGzip, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HttpClient } from '../pipeline/fetch/client.ts'
import { failureOf, paths, type TestServer, testClient, testServer } from './fetchServer.ts'

let server: TestServer
let client: HttpClient

beforeAll(async () => {
  server = await testServer()
  client = testClient()
})
afterAll(async () => {
  await client.close()
  await server.close()
})

const TEXT = 'خبر: ۱۲ طرح صنعتی در استان به بهره‌برداری رسید.'
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** 300 MB of zeros, packed without ever holding them. */
async function bomb(): Promise<Buffer> {
  const gzip = createGzip()
  const zeros = Buffer.alloc(1024 * 1024)
  const packed: Buffer[] = []
  gzip.on('data', (chunk) => packed.push(chunk))
  const ended = new Promise((resolve) => gzip.on('end', resolve))
  for (let megabyte = 0; megabyte < 300; megabyte += 1) {
    if (!gzip.write(zeros)) await new Promise((resolve) => gzip.once('drain', resolve))
  }
  gzip.end()
  await ended
  return Buffer.concat(packed)
}

describe('a request', () => {
  it('names us, and asks only for codings that we can read', async () => {
    server.answer((_, response) => response.end(TEXT))
    const answer = await client.get(`${server.origin}/a`)
    expect(textOf(answer.bytes)).toBe(TEXT)
    expect(answer).toMatchObject({ status: 200, url: `${server.origin}/a`, redirects: [] })
    expect(server.seen[0]?.headers['user-agent']).toMatch(/^khabarkav\/0\.1 \(\+https/)
    expect(server.seen[0]?.headers['accept-encoding']).toBe('gzip, deflate, br')
  })

  it.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['GZIP', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['identity', Buffer.from(TEXT)],
    ['deflate, gzip', gzipSync(deflateSync(TEXT))],
  ])('decodes a body coded as %s', async (coding, body) => {
    server.answer((_, response) => response.setHeader('content-encoding', coding).end(body))
    expect(textOf((await client.get(server.origin)).bytes)).toBe(TEXT)
  })

  it('refuses a coding that it did not ask for', async () => {
    server.answer((_, response) => response.setHeader('content-encoding', 'zstd').end('x'))
    const failure = await failureOf(client.get(`${server.origin}/z`))
    expect(failure.kind).toBe('network')
    expect(failure.message).toContain('but found zstd')
    expect(failure.message).toContain(`${server.origin}/z`)
  })

  it('says that a body is no gzip where it only says so', async () => {
    server.answer((_, response) => response.setHeader('content-encoding', 'gzip').end('<html>plain</html>'))
    expect((await failureOf(client.get(server.origin))).kind).toBe('network')
  })

  it('gives an answer of any status', async () => {
    server.answer((_, response) => response.writeHead(503, { 'Retry-After': '7', 'X-A': ['1', '2'] }).end('busy'))
    const answer = await client.get(server.origin)
    expect(answer.status).toBe(503)
    expect(answer.headers).toMatchObject({ 'retry-after': '7', 'x-a': '1, 2' })
  })

  it('fails where nobody listens', async () => {
    const failure = await failureOf(client.get('http://127.0.0.1:1/'))
    expect(failure).toMatchObject({ kind: 'network', url: 'http://127.0.0.1:1/' })
    expect(failure.message).toMatch(/^Expected an answer but found .*ECONNREFUSED/)
  })

  it('fails where a server breaks off in the middle of the body', async () => {
    server.answer((_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('half')
      setTimeout(() => response.destroy(), 20)
    })
    expect((await failureOf(client.get(server.origin))).kind).toBe('network')
  })

  it('ends when its signal does, with the reason of that', async () => {
    server.answer(() => {})
    const controller = new AbortController()
    const asked = client.get(server.origin, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('the reader went home')), 30)
    await expect(asked).rejects.toThrow('the reader went home')
    await expect(client.get(server.origin, { signal: controller.signal })).rejects.toThrow('the reader went home')
  })
})

describe('the caps', () => {
  it('stop a bomb of 300 MB in 300 KB while it unfolds', async () => {
    const packed = await bomb()
    expect(packed.length).toBeLessThan(400_000)
    server.answer((_, response) => response.setHeader('content-encoding', 'gzip').end(packed))
    const before = process.memoryUsage.rss()
    const started = performance.now()
    const failure = await failureOf(client.get(server.origin))
    expect(failure.kind).toBe('too_large')
    expect(failure.message).toContain('Expected at most 8388608 bytes but found more')
    expect(performance.now() - started).toBeLessThan(2000)
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024)
  })

  it('stop a body that never ends', async () => {
    server.answer((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024))) {}
      }
      response.on('drain', more)
      more()
    })
    const small = testClient({ maxBytes: 1024 * 1024 })
    expect((await failureOf(small.get(server.origin))).kind).toBe('too_large')
    await small.close()
  })

  it('let a body through that is as long as allowed, and not one byte more', async () => {
    const small = testClient({ maxBytes: 1000 })
    server.answer((request, response) => response.end('x'.repeat(Number(request.url?.slice(1)))))
    expect((await small.get(`${server.origin}/1000`)).bytes.length).toBe(1000)
    expect((await failureOf(small.get(`${server.origin}/1001`))).kind).toBe('too_large')
    expect((await small.get(`${server.origin}/1001`, { cut: true })).bytes.length).toBe(1000)
    await small.close()
  })

  it('refuse headers without end', async () => {
    const flood = createServer((socket) => {
      socket.on('error', () => {})
      socket.write(`HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(200_000)}\r\n\r\n`)
    })
    await new Promise<void>((resolve) => flood.listen(0, '127.0.0.1', resolve))
    const address = flood.address()
    const port = typeof address === 'object' ? address?.port : 0
    expect((await failureOf(client.get(`http://127.0.0.1:${port}/`))).kind).toBe('too_large')
    flood.close()
  })

  it('end a body that dribbles for ever', async () => {
    server.answer((_, response) => {
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const hasty = testClient({ timeoutMs: 400 })
    const started = performance.now()
    const failure = await failureOf(hasty.get(server.origin))
    expect(failure.kind).toBe('timeout')
    expect(failure.message).toContain('within 400 ms')
    expect(performance.now() - started).toBeLessThan(1500)
    await hasty.close()
  })

  it('count redirects in the time of the whole request', async () => {
    server.answer((request, response) => {
      const hop = Number(request.url?.slice(1) || 0)
      setTimeout(() => response.writeHead(302, { location: `/${hop + 1}` }).end(), 100)
    })
    const hasty = testClient({ timeoutMs: 350 })
    expect((await failureOf(hasty.get(server.origin))).kind).toBe('timeout')
    await hasty.close()
  })
})

describe('redirects', () => {
  const to = (location: string, status = 302) => ({
    '/start': (_: unknown, response: import('node:http').ServerResponse) =>
      response.writeHead(status, { location }).end(),
    '/end': TEXT,
  })

  it.each(['/end', 'end', './x/../end', '//HOST/end', 'http://HOST/end', '/end#part', '  /end '])(
    'go to %s',
    async (location) => {
      server.answer(paths(to(location.replace('HOST', `127.0.0.1:${server.port}`))))
      const answer = await client.get(`${server.origin}/start`)
      expect(answer.url).toBe(`${server.origin}/end`)
      expect(answer.redirects).toEqual([`${server.origin}/start`])
      expect(textOf(answer.bytes)).toBe(TEXT)
    },
  )

  it('go to a Persian path that stands in the header as raw UTF-8', async () => {
    server.answer(paths({ ...to(Buffer.from('/خبر/۱').toString('latin1')), '/خبر/۱': TEXT }))
    const answer = await client.get(`${server.origin}/start`)
    expect(answer.url).toBe(`${server.origin}/${encodeURIComponent('خبر')}/${encodeURIComponent('۱')}`)
    expect(textOf(answer.bytes)).toBe(TEXT)
  })

  it('go on with bytes as they are where they are no UTF-8', async () => {
    server.answer((request, response) => {
      if (request.url === '/start') response.writeHead(302, { location: '/\u00ce\u00c8\u00d1' }).end()
      else response.end(request.url)
    })
    expect(textOf((await client.get(`${server.origin}/start`)).bytes)).toBe('/%CE%C8%D1')
  })

  it('are given as they came where nobody is to follow them', async () => {
    server.answer(paths(to('/end')))
    const answer = await client.once(`${server.origin}/start`)
    expect(answer.status).toBe(302)
    expect(answer.headers.location).toBe('/end')
    expect(server.seen).toHaveLength(1)
  })

  it('end where there is nowhere to go', async () => {
    server.answer((_, response) => response.writeHead(302).end())
    expect((await client.get(server.origin)).status).toBe(302)
  })

  it('are not followed in a circle', async () => {
    server.answer((request, response) =>
      response.writeHead(301, { location: request.url === '/a' ? '/b' : '/a' }).end(),
    )
    const failure = await failureOf(client.get(`${server.origin}/a`))
    expect(failure.kind).toBe('too_many_redirects')
    expect(failure.message).toContain('found a loop')
    expect(server.seen).toHaveLength(2)
  })

  it('are not followed beyond the limit, however distinct', async () => {
    server.answer((request, response) =>
      response.writeHead(302, { location: `/${Number(request.url?.slice(1)) + 1}` }).end(),
    )
    const failure = await failureOf(client.get(`${server.origin}/0`))
    expect(failure.kind).toBe('too_many_redirects')
    expect(failure.message).toContain('Expected at most 10 redirects')
    expect(server.seen).toHaveLength(11)
  })

  it('to a scheme that is not of the web are refused', async () => {
    server.answer(paths(to('file:///etc/passwd')))
    expect((await failureOf(client.get(`${server.origin}/start`))).kind).toBe('bad_address')
  })

  it('do not carry headers for one host to another', async () => {
    const routes = new Map([['b.example', { address: '127.0.0.1', port: server.port }]])
    const routed = testClient({ routes })
    server.answer(paths(to('http://b.example/end')))
    await routed.get(`${server.origin}/start`, { headers: { 'if-none-match': '"1"' } })
    expect(server.seen.map(({ headers }) => headers['if-none-match'])).toEqual(['"1"', undefined])
    await routed.close()
  })
})
