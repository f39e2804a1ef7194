import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicOnly } from '../pipeline/fetch/connector.ts'
import { isPrivateHost, isPublicAddress, requestableUrl } from '../pipeline/fetch/publicAddress.ts'
import { failureOf, paths, type TestServer, testClient, testServer } from './fetchServer.ts'

let server: TestServer

beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())

describe('an IP address', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.255',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    '192.0.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '239.1.1.1',
    '255.255.255.255',
    '203.0.113.9',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '3fff::1',
    'not an address',
    '',
  ])('that is nobody’s public host is not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each([
    '8.8.8.8',
    '185.143.233.120',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '169.253.1.1',
    '192.0.1.1',
    '198.17.0.1',
    '223.255.255.255',
    '2a02:4780::1',
    '2001:4860:4860::8888',
    '2001:200::1',
  ])('beside those ranges is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it('of a private network is private whatever its last numbers are', () => {
    const byte = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(fc.constantFrom('10', '127', '0', '240', '255'), byte, byte, byte, (first, a, b, c) => {
        expect(isPublicAddress(`${first}.${a}.${b}.${c}`)).toBe(false)
        expect(isPublicAddress(`::ffff:${first}.${a}.${b}.${c}`)).toBe(false)
      }),
    )
  })
})

describe('a host', () => {
  it.each([
    'localhost',
    'localhost.',
    'a.localhost',
    'printer.local',
    'metadata.google.internal',
    '[::1]',
    '127.0.0.1',
  ])('that means this machine or its network is private: %s', (host) => expect(isPrivateHost(host)).toBe(true))
  it.each(['www.mehrnews.com', 'localhost.example.com', 'mylocal', '[2a02:4780::1]'])(
    'with a name is not, by itself: %s',
    (host) => expect(isPrivateHost(host)).toBe(false),
  )
})

describe('an address', () => {
  it.each([
    'ftp://a.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    '/news/1',
    '',
    'http://',
    'http://u:p@a.example/',
  ])('that is not plain http or https cannot be asked for: %s', (url) =>
    expect(() => requestableUrl(url)).toThrow(/^Expected/),
  )
  it('with a password keeps it out of the message', () => {
    expect(() => requestableUrl('http://ali:ganj@a.example/')).toThrow(/^(?!.*ganj)/)
  })
  it('is asked for without its fragment', () => {
    expect(requestableUrl('https://a.example/news/1#comments').href).toBe('https://a.example/news/1')
  })
})

describe('the guard', () => {
  const guarded = () => testClient({ allowPrivate: false, lookup: async () => [{ address: '127.0.0.1', family: 4 }] })

  it.each([
    ['http://127.0.0.1:PORT/', '127.0.0.1'],
    ['http://2130706433:PORT/', '127.0.0.1'],
    ['http://0x7f.1:PORT/', '127.0.0.1'],
    ['http://0177.0.0.1:PORT/', '127.0.0.1'],
    ['http://１２７.０.０.１:PORT/', '127.0.0.1'],
    ['http://[::ffff:127.0.0.1]:PORT/', '[::ffff:7f00:1]'],
    ['http://[::1]:PORT/', '[::1]'],
    ['http://0.0.0.0:PORT/', '0.0.0.0'],
    ['http://localhost:PORT/', 'localhost'],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
  ])('refuses %s before it connects', async (url, host) => {
    server.answer((_, response) => response.end('secret'))
    const client = guarded()
    const failure = await failureOf(client.get(url.replace('PORT', String(server.port))))
    expect(failure.kind).toBe('private_address')
    expect(failure.message).toContain(`but found ${host}`)
    expect(server.seen).toHaveLength(0)
    await client.close()
  })

  it('refuses a name that resolves to this machine, and says the address', async () => {
    server.answer((_, response) => response.end('secret'))
    const client = guarded()
    const failure = await failureOf(client.get(`http://innocent.example:${server.port}/x`))
    expect(failure.kind).toBe('private_address')
    expect(failure.message).toBe(
      `Expected a public address but found 127.0.0.1: http://innocent.example:${server.port}/x`,
    )
    expect(server.seen).toHaveLength(0)
    await client.close()
  })

  it('asks the name server once a connection, so that no second answer can differ from the checked one', async () => {
    server.answer((_, response) => response.setHeader('connection', 'close').end('page'))
    const asked: string[] = []
    const lookup = async (hostname: string) => {
      asked.push(hostname)
      return [{ address: '127.0.0.1', family: 4 }]
    }
    const open = testClient({ lookup })
    await open.get(`http://one.example:${server.port}/1`)
    await open.get(`http://one.example:${server.port}/2`)
    expect(asked).toEqual(['one.example', 'one.example'])
    await open.close()
    const closed = testClient({ allowPrivate: false, lookup })
    expect((await failureOf(closed.get(`http://one.example:${server.port}/3`))).kind).toBe('private_address')
    expect(asked).toHaveLength(3)
    expect(server.seen).toHaveLength(2)
    await closed.close()
  })

  it('connects to the public addresses alone where a name has both kinds', () => {
    const found = ['127.0.0.1', '185.143.233.120', '::1', '169.254.169.254'].map((address) => ({ address, family: 0 }))
    expect(publicOnly(found).map(({ address }) => address)).toEqual(['185.143.233.120'])
  })

  it('refuses a redirect from a public host to a private one', async () => {
    const routes = new Map([['news.example', { address: '127.0.0.1', port: server.port }]])
    const client = testClient({ allowPrivate: false, routes })
    for (const location of [
      'http://169.254.169.254/latest/',
      `http://127.0.0.1:${server.port}/secret`,
      'http://2130706433/',
    ]) {
      server.answer(paths({ '/go': (_, response) => response.writeHead(302, { location }).end(), '/secret': 'secret' }))
      expect((await failureOf(client.get('http://news.example/go'))).kind).toBe('private_address')
      expect(server.seen.map(({ path }) => path)).toEqual(['/go'])
    }
    await client.close()
  })

  it('lets a host through that has a server of our own, by http and by https, under its own name', async () => {
    const routes = new Map([['news.example', { address: '127.0.0.1', port: server.port }]])
    const client = testClient({ allowPrivate: false, routes })
    server.answer((_, response) => response.end('page'))
    expect((await client.get('http://news.example/1')).status).toBe(200)
    expect((await client.get('https://news.example/2')).status).toBe(200)
    expect(server.seen.map(({ host }) => host)).toEqual(['news.example', 'news.example'])
    expect((await failureOf(client.get('http://other.localhost/1'))).kind).toBe('private_address')
    await client.close()
  })

  it('says that a name is unknown as a fault of the network, since it may be known again', async () => {
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND gone.example'), { code: 'ENOTFOUND' })
    const client = testClient({ allowPrivate: false, lookup: () => Promise.reject(unknown) })
    expect(await failureOf(client.get('http://gone.example/'))).toMatchObject({
      kind: 'network',
      message: 'Expected an answer but found getaddrinfo ENOTFOUND gone.example: http://gone.example/',
    })
    await client.close()
  })
})
