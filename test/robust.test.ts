import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { writeLines } from '../pipeline/exports/writeLines.ts'
import { makeFolder } from '../pipeline/folder.ts'
import { givenArticles } from '../pipeline/inputs/givenArticles.ts'
import { Complaint } from '../pipeline/terminal/complaint.ts'
import { khabarkav } from './khabarkav.ts'

const folder = mkdtempSync(join(tmpdir(), 'khabarkav-robust-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function* one(): AsyncGenerator<string> {
  yield 'a line'
}

const ROW = '{"id":"1","body":"امسال ۲۰ پروژه افتتاح شد."}\n'

describe('a folder that is made', () => {
  it('stands with those above it, and may stand already', () => {
    const deep = join(folder, 'a', 'b')
    makeFolder(deep)
    makeFolder(deep)
    expect(lstatSync(deep).isDirectory()).toBe(true)
  })

  it('cannot stand below a file', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(() => makeFolder(file)).toThrow('EEXIST')
    expect(() => makeFolder(join(file, 'x'))).toThrow(/EEXIST|ENOTDIR/)
  })

  it.skipIf(!existsSync('/proc/self'))(
    'is refused at once below /proc, where the recursive mkdir never ends',
    async () => {
      expect(() => makeFolder('/proc/none/x')).toThrow('ENOENT')
      const { code, err } = await khabarkav(['facts'], { variables: { KHABARKAV_DATA: '/proc/none/x' } })
      expect(code).toBe(2)
      expect(err).toContain('KHABARKAV_DATA')
    },
  )
})

describe('an export', () => {
  it('to a place that cannot be written to is a complaint that names it', async () => {
    const file = join(folder, 'plain')
    writeFileSync(file, 'as it was')
    for (const place of [folder, join(file, 'x.json')]) {
      await expect(writeLines(place, one())).rejects.toThrow(Complaint)
      await expect(writeLines(place, one())).rejects.toThrow(`--output ${place}`)
    }
    expect(readFileSync(file, 'utf8')).toBe('as it was')
  })

  it('to a link writes what the link names, and leaves the link', async () => {
    const [file, link] = [join(folder, 'named'), join(folder, 'link')]
    writeFileSync(file, 'old')
    symlinkSync(file, link)
    await writeLines(link, one())
    expect(readFileSync(file, 'utf8')).toBe('a line\n')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  it('to a device writes into it and does not put a file in its place', async () => {
    const link = join(folder, 'nowhere')
    symlinkSync('/dev/null', link)
    await writeLines(link, one())
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })
})

describe('a file that holds no JSON Lines', () => {
  it.each([
    ['binary', Buffer.from([0x89, 0x50, 0x0d, 0xff, 0x00, 0x0a, 0xff, 0x0a, 0xff, 0x0a]), 'a binary file'],
    ['gzip', gzipSync(ROW), 'gunzip'],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ROW + ROW, 'utf16le')]), 'iconv -f utf-16'],
  ])('is told once and not line by line: %s', async (name, bytes, expected) => {
    const file = join(folder, `${name}.jsonl`)
    writeFileSync(file, bytes)
    const given = []
    for await (const each of givenArticles([file])) given.push(each)
    expect(given).toEqual([{ where: file, problem: expect.stringContaining(expected) }])
  })

  it('is not one whose first line alone is ill', async () => {
    const file = join(folder, 'ill.jsonl')
    writeFileSync(file, Buffer.concat([Buffer.from([0xc7, 0xe1, 0x0a]), Buffer.from(ROW)]))
    const given = []
    for await (const each of givenArticles([file])) given.push('article' in each)
    expect(given).toEqual([false, true])
  })
})

describe('a call that cannot be meant', () => {
  it.each([
    [['facts', '--measure', 'nosuch'], '«nosuch»'],
    [['why', '   '], 'Expected a sentence'],
  ])('is refused with what was expected: %j', async (args, expected) => {
    const { code, out, err } = await khabarkav(args, { variables: { KHABARKAV_DATA: join(folder, 'data') } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(expected)
  })

  it('is not a part of a measure', async () => {
    const { code } = await khabarkav(['facts', '--measure', 'jobs'], {
      variables: { KHABARKAV_DATA: join(folder, 'data') },
    })
    expect(code).toBe(0)
  })
})

describe('a stream that fails', () => {
  const main = join(import.meta.dirname, '../pipeline/main.ts')
  const command = (...args: readonly string[]) => ['--import', import.meta.resolve('tsx'), main, ...args]

  it.skipIf(!existsSync('/dev/full'))('is told in one line where it is stdout on a full disk', () => {
    const { status, stderr } = spawnSync(process.execPath, command('schema', 'claim'), {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    })
    expect(status).toBe(2)
    expect(stderr.toString()).toMatch(/^khabarkav: stdout cannot be written to \(ENOSPC[^\n]*\n$/)
  })

  it('does not lose the data where it is stderr that nobody hears', () => {
    const [ill, good] = [join(folder, 'silly.jsonl'), join(folder, 'good.jsonl')]
    writeFileSync(ill, 'x\n'.repeat(20_000))
    writeFileSync(good, ROW)
    const script = '{ "$@" 3>&1 1>&4 2>&3 3>&-; echo $? >&5; } | head -n 1'
    const [out, code] = [join(folder, 'claims.jsonl'), join(folder, 'code')]
    spawnSync('sh', [
      '-c',
      `(${script}) 4>'${out}' 5>'${code}'`,
      'sh',
      process.execPath,
      ...command('extract', ill, good),
    ])
    expect(readFileSync(out, 'utf8')).toContain('"amount":"20"')
    expect(readFileSync(code, 'utf8')).toBe('1\n')
  })
})

describe('an address that was refused', () => {
  it('is asked again, and refused again in words, when it is named again', async () => {
    const variables = { KHABARKAV_DATA: join(folder, 'refused') }
    const first = await khabarkav(['ingest', 'http://127.0.0.1/'], { variables })
    const second = await khabarkav(['ingest', 'http://127.0.0.1/'], { variables })
    for (const { code, err } of [first, second]) {
      expect(code).toBe(1)
      expect(err).toContain('127.0.0.1')
    }
  })
})
