/**
 * Kills an embedded `ingest` of local files with SIGKILL at random moments, starts it again each time, and compares what
 * it exports in the end with an undisturbed run's, byte for byte. Ends with 1 where they differ.
 *
 *   node --import tsx bench/kill.ts --files 500 --kills 10
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { randomOf, writePages } from './killPages.ts'

const EXPORTS = ['claims', 'facts', 'articles'] as const
/** A run that takes longer than this hangs, and is a failure. */
const LONGEST_MS = 5 * 60_000
const MAIN = resolve(import.meta.dirname, '../pipeline/main.ts')

/** Runs khabarkav on a data folder; after `killAfterMs` it is killed, if it still runs. Null for the code of a killed one. */
async function khabarkav(data: string, args: readonly string[], killAfterMs: number | null = null) {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
    env: { ...process.env, KHABARKAV_DATA: data, REDIS_URL: '', DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('exit', done)
  })
  if (killAfterMs !== null) {
    await Promise.race([ended, sleep(killAfterMs)])
    child.kill('SIGKILL')
  }
  const tooLong = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS)
  try {
    return { code: await ended, said }
  } finally {
    clearTimeout(tooLong)
  }
}

/** One hash for each export of a data folder. */
async function exported(data: string): Promise<readonly string[]> {
  const hashes: string[] = []
  for (const what of EXPORTS) {
    const file = join(data, `${what}.jsonl`)
    const { code, said } = await khabarkav(data, ['export', '--what', what, '--format', 'jsonl', '--output', file])
    if (code !== 0) throw new Error(`Expected export to end with 0 but found ${code}: ${said}`)
    const bytes = await readFile(file)
    const lines = bytes.toString().split('\n').length - 1
    hashes.push(`${what} ${lines} ${createHash('sha256').update(bytes).digest('hex')}`)
  }
  return hashes
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '500' },
      kills: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  })
  const [files, kills, seed] = [Number(values.files), Number(values.kills), Number(values.seed)]
  const random = randomOf(seed)
  const folder = await mkdtemp(join(tmpdir(), 'khabarkav-kill-'))
  try {
    const pages = await writePages(join(folder, 'pages'), files, random)
    const ingest = ['ingest', ...pages]

    const idle = performance.now()
    await khabarkav(join(folder, 'idle'), ['ingest', ...pages.slice(0, 1)])
    const startMs = performance.now() - idle
    const begun = performance.now()
    const calm = await khabarkav(join(folder, 'calm'), ingest)
    const workMs = Math.max(0, performance.now() - begun - startMs)
    if (calm.code !== 0)
      throw new Error(`Expected the undisturbed run to end with 0 but found ${calm.code}: ${calm.said}`)
    console.log(
      `seed ${seed}: ${files} files in ${(workMs / 1000).toFixed(1)} s after a start of ${(startMs / 1000).toFixed(1)} s`,
    )

    // Each life is long enough for about its share of the work; the first moments may be before any work is done.
    let cutShort = 0
    for (let kill = 1; kill <= kills; kill++) {
      const afterMs = startMs * (0.5 + random() * 0.5) + (random() * 2 * workMs) / (kills + 1)
      const { code } = await khabarkav(join(folder, 'killed'), ingest, afterMs)
      if (code === null) cutShort++
      console.log(
        `kill ${kill} after ${Math.round(afterMs)} ms: ${code === null ? 'killed while it ran' : `had ended with ${code}`}`,
      )
    }
    const last = await khabarkav(join(folder, 'killed'), ingest)
    if (last.code !== 0) throw new Error(`Expected the last run to end with 0 but found ${last.code}: ${last.said}`)

    const [expected, found] = [await exported(join(folder, 'calm')), await exported(join(folder, 'killed'))]
    for (const [i, line] of expected.entries())
      console.log(`${line === found[i] ? 'same' : `DIFFERS from ${found[i]}`}: ${line}`)
    console.log(`${cutShort} of ${kills} kills came before the run had ended`)
    if (expected.join() !== found.join()) process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

void main()
