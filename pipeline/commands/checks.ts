import { existsSync } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { withoutPassword } from '../config.ts'
import { packageManifest } from '../packageRoot.ts'
import { messageOf } from '../terminal/complaint.ts'

/** One thing that was looked at; `unset` where nothing was configured, which is well too. */
export interface Check {
  readonly what: string
  readonly state: 'ok' | 'unset' | 'failed'
  readonly detail: string
}

/** Whether this Node.js is new enough. */
export function nodeVersion(): Check {
  const wanted = packageManifest().engines.node.replace(/^>=/, '')
  const [major = 0, minor = 0] = wanted.split('.').map(Number)
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number)
  const enough = ourMajor > major || (ourMajor === major && ourMinor >= minor)
  return {
    what: 'Node.js',
    state: enough ? 'ok' : 'failed',
    detail: `${process.versions.node} (${wanted} or newer is needed)`,
  }
}

/** Whether every package that we depend on is installed. */
export function packages(): Check {
  const { version, dependencies } = packageManifest()
  const folders = createRequire(import.meta.url).resolve.paths('khabarkav') ?? []
  const names = Object.keys(dependencies)
  const missing = names.filter((name) => !folders.some((folder) => existsSync(join(folder, name, 'package.json'))))
  return missing.length === 0
    ? { what: 'packages', state: 'ok', detail: `khabarkav ${version}, ${names.length} packages installed` }
    : { what: 'packages', state: 'failed', detail: `missing: ${missing.join(', ')} (run npm ci)` }
}

/** Whether the folder of the embedded store can be written, or made where it does not exist yet. */
export async function dataFolder(data: string): Promise<Check> {
  const what = 'data folder'
  const folder = resolve(data)
  let existing = folder
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing)
  try {
    if (!(await stat(existing)).isDirectory()) {
      return { what, state: 'failed', detail: `KHABARKAV_DATA: Expected a folder but ${existing} is a file` }
    }
    await access(existing, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    return { what, state: 'failed', detail: `KHABARKAV_DATA: ${messageOf(error)}` }
  }
  return { what, state: 'ok', detail: existing === folder ? folder : `${folder} (will be made)` }
}

/** Whether Redis answers, asked as the queue asks it. */
export async function redis(url: string | null): Promise<Check> {
  const what = 'Redis'
  if (url === null) return { what, state: 'unset', detail: 'REDIS_URL is unset: the queue runs in this process' }
  const { redisQueue } = await import('../queue/redisQueue.ts')
  return answering(what, url, () => redisQueue(url))
}

/** Whether PostgreSQL answers, asked as the store asks it. */
export async function database(url: string | null): Promise<Check> {
  const what = 'PostgreSQL'
  if (url === null) return { what, state: 'unset', detail: 'DATABASE_URL is unset: the store is one SQLite file' }
  const { postgresStore } = await import('../stores/postgresStore.ts')
  return answering(what, url, () => postgresStore(url))
}

async function answering(what: string, url: string, open: () => Promise<{ close(): Promise<void> }>): Promise<Check> {
  try {
    const service = await open()
    await service.close()
    return { what, state: 'ok', detail: `${withoutPassword(url)} answers` }
  } catch (error) {
    return { what, state: 'failed', detail: messageOf(error) }
  }
}
