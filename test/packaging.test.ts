import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { program } from '../pipeline/commands/program.ts'
import { VARIABLES } from '../pipeline/config.ts'
import { LAYERS, ROOT } from './house/sources.ts'

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const manifest = JSON.parse(text('package.json')) as {
  readonly bin: Readonly<Record<string, string>>
  readonly engines: { readonly node: string }
  readonly scripts: Readonly<Record<string, string>>
}
const commands = program('0.0.0', async () => undefined).commands.map((command) => command.name())
const variables: readonly string[] = VARIABLES.map(({ name }) => name)

interface Yaml {
  readonly [key: string]: Yaml | string | readonly string[]
}

/** The part of YAML that compose.yaml is written in: maps by two blanks, lists of strings, flow lists, one merged anchor. */
function yaml(source: string): Yaml {
  const lines = source.split('\n').filter((line) => /^ *[^ #]/.test(line))
  const anchors = new Map<string, Yaml>()
  let at = 0
  const depthOf = (line: string | undefined) => (line === undefined ? -1 : line.search(/[^ ]/))
  const map = (depth: number): Yaml => {
    const found: Record<string, Yaml | string | readonly string[]> = {}
    while (depthOf(lines[at]) === depth) {
      const line = lines[at++] ?? ''
      const [, key, value = ''] = /^ *([^:]+):(?: (.*))?$/.exec(line) ?? []
      if (key === undefined) throw new Error(`Expected "key: value" but found «${line}»`)
      const anchor = value.startsWith('&') ? value.slice(1) : null
      if (key === '<<') Object.assign(found, anchors.get(value.slice(1)))
      else if (value.startsWith('[')) found[key] = JSON.parse(value) as string[]
      else if (value !== '' && anchor === null) found[key] = value
      else if (lines[at]?.trim().startsWith('- ') && depthOf(lines[at]) > depth) found[key] = list(depthOf(lines[at]))
      else found[key] = depthOf(lines[at]) > depth ? map(depthOf(lines[at])) : ''
      if (anchor !== null) anchors.set(anchor, found[key] as Yaml)
    }
    return found
  }
  const list = (depth: number): string[] => {
    const found: string[] = []
    while (depthOf(lines[at]) === depth && lines[at]?.trim().startsWith('- '))
      found.push((lines[at++] ?? '').trim().slice(2))
    return found
  }
  const whole = map(0)
  if (at < lines.length) throw new Error(`Expected an end but found «${lines[at]}»`)
  return whole
}

/** What stands at a path of keys, or undefined. */
const part = (found: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Yaml | undefined)?.[key], found)

describe('compose.yaml', () => {
  const { services, volumes } = yaml(text('compose.yaml')) as { services: Record<string, Yaml>; volumes: Yaml }
  const ours = Object.entries(services).filter(([, service]) => service.image === 'khabarkav')

  it('has Redis, PostgreSQL, a crawler and workers', () => {
    expect(Object.keys(services)).toEqual(['redis', 'postgres', 'crawler', 'worker'])
    expect(Number(part(services, 'worker', 'deploy', 'replicas'))).toBeGreaterThan(1)
  })

  it.each(ours)('starts %s by a command that exists, with variables that are read', (_name, service) => {
    expect(commands).toContain((service.command as string[])[0])
    const set = Object.keys(service.environment as Yaml)
    expect(set.filter((name) => !variables.includes(name))).toEqual([])
    expect(set).toEqual(expect.arrayContaining(['REDIS_URL', 'DATABASE_URL', 'KHABARKAV_CONTACT']))
  })

  it.each(ours)('starts %s only when what it depends on is healthy', (_name, service) => {
    for (const [other, { condition }] of Object.entries(service.depends_on as Record<string, Yaml>)) {
      expect(condition).toBe('service_healthy')
      expect(services[other]?.healthcheck, other).toBeDefined()
    }
  })

  it('asks after the health of workers by a command that exists', () => {
    const test = part(services, 'worker', 'healthcheck', 'test') as string[]
    expect(test.slice(0, -1)).toEqual(['CMD', 'node', `/app/${manifest.bin.khabarkav}`])
    expect(commands).toContain(test.at(-1))
  })

  it('lets Redis evict nothing and keep what it is given', () => {
    expect(part(services, 'redis', 'command')).toEqual(expect.arrayContaining(['noeviction', '--appendonly', 'yes']))
  })

  it('declares the volumes that it mounts', () => {
    const mounted = Object.values(services).flatMap((service) => (service.volumes ?? []) as string[])
    expect(new Set(mounted.map((mount) => mount.split(':')[0]))).toEqual(new Set(Object.keys(volumes)))
  })
})

describe('the Dockerfile', () => {
  const lines = text('Dockerfile').split('\n')
  const copied = lines
    .filter((line) => line.startsWith('COPY ') && !line.startsWith('COPY --from'))
    .flatMap((line) => line.split(' ').slice(1, -1))
  const letIn = text('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1))

  it('copies what exists and is let in, and lets in no more', () => {
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
    expect(new Set(letIn)).toEqual(new Set(copied))
  })

  it('copies every layer of the code', () => {
    const layers = LAYERS.filter((layer) => existsSync(join(ROOT, layer)))
    expect(copied).toEqual(expect.arrayContaining([...layers]))
  })

  it('starts the command of the package, on a Node.js that it accepts, as nobody of rank', () => {
    const [least] = /\d+/.exec(manifest.engines.node) ?? []
    expect(
      lines.filter((line) => line.startsWith('FROM ')).every((line) => line.startsWith(`FROM node:${least}-`)),
    ).toBe(true)
    expect(lines).toContain(`ENTRYPOINT ["node", "/app/${manifest.bin.khabarkav}"]`)
    expect(lines.indexOf('USER node')).toBeLessThan(lines.findIndex((line) => line.startsWith('ENTRYPOINT')))
    expect(lines).toContain('USER node')
  })

  it('sets variables that are read', () => {
    const set = lines.filter((line) => line.startsWith('ENV ')).flatMap((line) => line.slice(4).split(' '))
    const names = set.map((pair) => pair.split('=')[0] ?? '').filter((name) => name !== 'NODE_ENV')
    expect(names.filter((name) => !variables.includes(name))).toEqual([])
  })
})

describe('the test command of the README', () => {
  it('is what .ci/run runs', () => {
    expect(text('.ci/run')).toContain('npm run check')
    expect(text('README.md')).toContain('npm ci && npm run check')
    expect(manifest.scripts.check).toBeDefined()
  })
})
