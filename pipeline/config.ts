import { Complaint } from './terminal/complaint.ts'

/** A variable of the environment that the program knows. */
export interface Variable {
  readonly name: string
  /** What holds where it is unset, or null where it is then simply absent. */
  readonly default: string | null
  readonly meaning: string
  /** True where the value may hold a password, which is never shown. */
  readonly secret: boolean
}

/** Every variable that is read, in the order in which `doctor` lists them. */
export const VARIABLES = [
  {
    name: 'KHABARKAV_DATA',
    default: './.khabarkav',
    meaning: 'Folder of the embedded store and of fetched pages',
    secret: false,
  },
  {
    name: 'REDIS_URL',
    default: null,
    meaning: 'Redis for the queue (redis://host:6379); unset: a queue in this process',
    secret: true,
  },
  {
    name: 'DATABASE_URL',
    default: null,
    meaning: 'PostgreSQL for the store (postgres://user@host/db); unset: one SQLite file',
    secret: true,
  },
  {
    name: 'KHABARKAV_USER_AGENT',
    default: 'khabarkav',
    meaning: 'The name under which sites are asked, and which robots.txt is read for',
    secret: false,
  },
  {
    name: 'KHABARKAV_CONTACT',
    default: null,
    meaning: 'Address or e-mail that sites can complain to; sent with every request',
    secret: false,
  },
  {
    name: 'KHABARKAV_CONCURRENCY',
    default: '8',
    meaning: 'Jobs at once; one host is never asked twice at once whatever this is',
    secret: false,
  },
  {
    name: 'KHABARKAV_TIMEOUT_MS',
    default: '30000',
    meaning: 'Milliseconds that one request may take in all',
    secret: false,
  },
  {
    name: 'KHABARKAV_MAX_BYTES',
    default: '8388608',
    meaning: 'Bytes of a page, decompressed, beyond which it is refused',
    secret: false,
  },
  {
    name: 'KHABARKAV_ATTEMPTS',
    default: '5',
    meaning: 'Times a job is tried before it is put in quarantine',
    secret: false,
  },
  { name: 'NO_COLOR', default: null, meaning: 'Set to anything: no colours', secret: false },
] as const satisfies readonly Variable[]

type VariableName = (typeof VARIABLES)[number]['name']

/** What the program is told by its environment, read once and checked. */
export interface Config {
  readonly data: string
  readonly redisUrl: string | null
  readonly databaseUrl: string | null
  readonly userAgent: string
  readonly contact: string | null
  readonly concurrency: number
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly attempts: number
  readonly colours: boolean
}

export type Environment = Readonly<Record<string, string | undefined>>

/** The environment of this process: the one place where it is read. */
export function environment(): Environment {
  return process.env
}

/** The value of a variable, or its default; an empty value is as none. */
function valueIn(name: VariableName, from: Environment): string | null {
  const value = from[name]?.trim()
  if (value !== undefined && value !== '') return value
  return VARIABLES.find((variable) => variable.name === name)?.default ?? null
}

/** Reads the configuration. A value that cannot be meant is a complaint that names its variable. */
export function configFrom(from: Environment): Config {
  const text = (name: VariableName) => valueIn(name, from)
  return {
    data: text('KHABARKAV_DATA') ?? './.khabarkav',
    redisUrl: urlOf('REDIS_URL', ['redis:', 'rediss:'], from),
    databaseUrl: urlOf('DATABASE_URL', ['postgres:', 'postgresql:'], from),
    userAgent: headerOf('KHABARKAV_USER_AGENT', from) ?? 'khabarkav',
    contact: headerOf('KHABARKAV_CONTACT', from),
    concurrency: countOf('KHABARKAV_CONCURRENCY', 1, 256, from),
    timeoutMs: countOf('KHABARKAV_TIMEOUT_MS', 100, 600_000, from),
    maxBytes: countOf('KHABARKAV_MAX_BYTES', 1024, 256 * 1024 * 1024, from),
    attempts: countOf('KHABARKAV_ATTEMPTS', 1, 100, from),
    colours: text('NO_COLOR') === null,
  }
}

/** An address with its password blotted out, for messages. */
export function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return '(not an address)'
  const address = new URL(url)
  if (address.password !== '') address.password = '***'
  return address.href
}

function countOf(name: VariableName, least: number, most: number, from: Environment): number {
  const text = valueIn(name, from) ?? ''
  const count = /^[0-9]{1,12}$/.test(text) ? Number(text) : Number.NaN
  if (!(count >= least && count <= most)) {
    throw new Complaint(
      `${name}: Expected a whole number from ${least} to ${most} but found «${text}»`,
      `Set ${name} to such a number, or unset it.`,
    )
  }
  return count
}

function urlOf(name: VariableName, protocols: readonly string[], from: Environment): string | null {
  const text = valueIn(name, from)
  if (text === null) return null
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new Complaint(
      `${name}: Expected an address that begins with ${protocols[0]}// but found «${withoutPassword(text)}»`,
      `Set ${name} as ${protocols[0]}//user:password@host:port/name, or unset it to run embedded.`,
    )
  }
  return text
}

/** Printable ASCII only: what goes into an HTTP header must not be able to end it. */
function headerOf(name: VariableName, from: Environment): string | null {
  const text = valueIn(name, from)
  if (text !== null && !/^[\x20-\x7e]{1,200}$/.test(text)) {
    throw new Complaint(`${name}: Expected up to 200 printable ASCII characters`, `Write ${name} in Latin letters.`)
  }
  return text
}
