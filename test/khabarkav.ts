import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** How a run of the program ended, and what it wrote. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const ROOT = resolve(import.meta.dirname, '..')

/** Runs the program from source as a process of its own, with no variables but those given, and waits for its end. */
export function khabarkav(
  args: readonly string[],
  options: {
    readonly stdin?: string | Uint8Array
    readonly variables?: Readonly<Record<string, string>>
    readonly cwd?: string
  } = {},
): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve(ROOT, 'pipeline/main.ts'), ...args],
    {
      cwd: options.cwd ?? ROOT,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NO_COLOR: '1', ...options.variables },
      stdio: 'pipe',
    },
  )
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // A program that ends without reading its input closes the pipe under us; how it ended is what is tested.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.stdin ?? '')
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }))
  })
}
