import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import Libsql from 'libsql'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { columnText, stringOfColumn } from '../pipeline/stores/columnText.ts'
import { openStore } from '../pipeline/stores/openStore.ts'
import { postgresStore } from '../pipeline/stores/postgresStore.ts'
import { sqliteStore } from '../pipeline/stores/sqliteStore.ts'
import { StoreFailure } from '../pipeline/stores/storeFailure.ts'
import { sampleArticle } from './contracts/samples.ts'
import { freshName, POSTGRES, serviceAnswers } from './contracts/services.ts'
import { storeContract } from './contracts/store.contract.ts'

async function postgresQuery(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES })
  await client.connect()
  await client.query(text)
  await client.end()
}

const postgres = await serviceAnswers('PostgreSQL', POSTGRES)

storeContract('SQLite', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'khabarkav-store-'))
  return {
    open: () => sqliteStore(join(parent, 'made', 'by the store')),
    remove: async () => rmSync(parent, { recursive: true }),
  }
})

if (postgres) {
  storeContract('PostgreSQL', async () => {
    const schema = freshName()
    return {
      open: () => postgresStore(POSTGRES, { schema }),
      remove: () => postgresQuery(`drop schema "${schema}" cascade`),
    }
  })
}

describe('the store in a folder', () => {
  const folders: string[] = []
  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'khabarkav-store-'))
    folders.push(folder)
    return folder
  }
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  it('is one file that outlives the process, written so that a loss of power loses nothing', async () => {
    const folder = newFolder()
    const store = await openStore({ databaseUrl: null, folder })
    await store.putArticle(sampleArticle(1))
    await store.close()
    expect(readdirSync(folder)).toContain('khabarkav.db')
    const file = new Libsql(join(folder, 'khabarkav.db'))
    expect(file.pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }])
    file.close()
  })

  it('is written to by two processes at once', async () => {
    const folder = newFolder()
    const store = await sqliteStore(folder)
    const script = join(import.meta.dirname, 'contracts', 'writer.child.ts')
    const child = promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder])
    let written = 0
    const over = child.then(() => true)
    while (!(await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 2, false))]))) {
      await store.putArticle(sampleArticle(10_000 + written))
      written += 1
    }
    expect(written).toBeGreaterThan(0)
    expect((await store.counts()).articles).toBe(300 + written)
    await store.close()
  })

  it('refuses tables that a newer program made, and says so', async () => {
    const folder = newFolder()
    await (await sqliteStore(folder)).close()
    const file = new Libsql(join(folder, 'khabarkav.db'))
    file.exec('update khabarkav set version = 99')
    file.close()
    await expect(sqliteStore(folder)).rejects.toThrow(/version 1 or older .* found version 99/)
  })

  it.each([
    ['is a file', (folder: string) => writeFileSync(join(folder, 'data'), '')],
    ['lies under a file', (folder: string) => writeFileSync(join(folder, 'data'), ''), 'data/below'],
    [
      'holds a folder where the database should be',
      (folder: string) => mkdirSync(join(folder, 'data', 'khabarkav.db'), { recursive: true }),
    ],
    [
      'holds something else under the name of the database',
      (folder: string) => {
        mkdirSync(join(folder, 'data'))
        writeFileSync(join(folder, 'data', 'khabarkav.db'), 'این پرونده پایگاه داده نیست. '.repeat(200))
      },
    ],
  ])('names the folder and the variable where the folder %s', async (_title, prepare, path = 'data') => {
    const folder = newFolder()
    prepare(folder)
    const error = await sqliteStore(join(folder, path)).catch((reason: Error) => reason)
    expect(String(error)).toContain(join(folder, path))
    expect(String(error)).toContain('KHABARKAV_DATA')
    expect(String(error)).not.toContain('\n')
  })

  it('says that the disk is full, and goes on when there is room again', async () => {
    const folder = newFolder()
    const store = await sqliteStore(folder)
    await store.putArticle(sampleArticle(1))
    // SQLite answers the same way to its own limit of pages as to a full disk; the limit lies in the file's connection.
    const full = await sqliteStore(folder, { largest_pages: 60 })
    const long = sampleArticle(2, { body: 'متن بلند '.repeat(40_000) })
    const error = await full.putArticle(long).catch((reason: Error) => reason)
    expect(error).toBeInstanceOf(StoreFailure)
    expect(String(error)).toMatch(/the disk is full/)
    expect(String(error)).toContain(folder)
    expect(String(error)).toContain('KHABARKAV_DATA')
    await full.close()
    await store.putArticle(long)
    expect((await store.counts()).articles).toBe(2)
    await store.close()
  })
})

describe('the store on a server that cannot be used', () => {
  it.each([
    ['refuses', 'postgres://khabarkav:s3cret@127.0.0.1:1/news', '127.0.0.1:1/news'],
    ['has no address', 'postgres://khabarkav:s3cret@nowhere.invalid/news', 'nowhere.invalid/news'],
  ])(
    'says which address and which variable, in one line, without the password, where it %s',
    async (_title, url, shown) => {
      const before = Date.now()
      const error = await openStore({ databaseUrl: url, folder: '/nowhere' }).catch((reason: Error) => reason)
      expect(Date.now() - before).toBeLessThan(5_000)
      expect(String(error)).toContain(shown)
      expect(String(error)).toContain('DATABASE_URL')
      expect(String(error)).not.toMatch(/s3cret|\n/)
    },
  )

  it.each(['mysql://root:s3cret@127.0.0.1/x', 's3cret'])(
    'refuses an address that is not of PostgreSQL: %s',
    async (url) => {
      const error = await postgresStore(url).catch((reason: Error) => reason)
      expect(String(error)).toMatch(/Expected DATABASE_URL/)
      expect(String(error)).not.toContain('s3cret')
    },
  )

  it.runIf(postgres)(
    'is a failure of the store, not of what was stored, where the server ends the connection',
    async () => {
      const schema = freshName()
      const url = new URL(POSTGRES)
      url.searchParams.set('options', `-c statement_timeout=100`)
      const store = await postgresStore(url.href, { schema })
      const client = new pg.Client({ connectionString: POSTGRES })
      await client.connect()
      await client.query(`begin; lock table "${schema}".articles`)
      const error = await store.putArticle(sampleArticle(1)).catch((reason: Error) => reason)
      expect(error).toBeInstanceOf(StoreFailure)
      expect(String(error)).toContain('DATABASE_URL')
      expect(String(error)).not.toContain('\n')
      await client.query('rollback')
      await client.end()
      await store.putArticle(sampleArticle(1))
      expect((await store.counts()).articles).toBe(1)
      await store.close()
      await postgresQuery(`drop schema "${schema}" cascade`)
    },
  )

  it.runIf(postgres)('says so where the database is not there', async () => {
    const url = new URL(POSTGRES)
    url.pathname = `/${freshName()}`
    await expect(postgresStore(url.href)).rejects.toThrow(/does not exist.*DATABASE_URL/)
  })

  it.runIf(postgres)('refuses tables that a newer program made, and says so', async () => {
    const schema = freshName()
    await (await postgresStore(POSTGRES, { schema })).close()
    await postgresQuery(`update "${schema}".khabarkav set version = 99`)
    await expect(postgresStore(POSTGRES, { schema })).rejects.toThrow(/version 1 or older .* found version 99/)
    await postgresQuery(`drop schema "${schema}" cascade`)
  })
})

describe('the text of a column', () => {
  it('gives back every string, holds no NUL and is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const column = columnText(text)
        expect(stringOfColumn(column)).toBe(text)
        expect(column).not.toContain('\u0000')
        expect(Buffer.from(column, 'utf8').toString('utf8')).toBe(column)
      }),
    )
  })

  it.each(['art_0123456789abcdef0123', 'https://news.example/خبر/۱۲', 'نیم\u200cفاصله 😀'])(
    'leaves %s as it is',
    (text) => {
      expect(columnText(text)).toBe(text)
    },
  )
})
