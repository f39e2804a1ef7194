import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'

/** The PostgreSQL server that tests may make schemas on. */
export const POSTGRES = process.env.KHABARKAV_TEST_POSTGRES ?? 'postgres://root@127.0.0.1:5432/test'
/** The Redis server that tests may write to, under prefixes of their own. */
export const REDIS = process.env.KHABARKAV_TEST_REDIS ?? 'redis://127.0.0.1:6379'

/** A name that no other run uses, for a schema or a prefix. */
export function freshName(): string {
  return `khabarkav_test_${randomBytes(6).toString('hex')}`
}

/**
 * True where something listens at the address. Where nothing does, says so, so that a skipped suite is never silent;
 * on CI, where every service is promised, that is a failure.
 */
export async function serviceAnswers(name: string, url: string): Promise<boolean> {
  const { hostname, port, host } = new URL(url)
  const answers = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2_000 })
    const end = (result: boolean) => () => {
      socket.destroy()
      resolve(result)
    }
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false))
  })
  if (answers) return true
  if (process.env.CI === 'true') throw new Error(`Expected ${name} at ${host}, but nothing answers there`)
  console.warn(`No ${name} at ${host}: its suite is skipped`)
  return false
}
