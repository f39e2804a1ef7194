import type { Source } from '../models/source.ts'
import type { Config } from './config.ts'
import { httpClient } from './fetch/client.ts'
import type { Route } from './fetch/connector.ts'
import type { Manners } from './fetch/politely.ts'
import { paceOf } from './fetch/politeness.ts'
import { robotsOf } from './fetch/robots.ts'
import { packageManifest } from './packageRoot.ts'

const MAX_REDIRECTS = 10

/** What it takes to ask sites politely, as configured. Whoever asks for it closes its client. */
export function mannersOf(
  config: Config,
  options: {
    readonly allowPrivate: boolean
    readonly sources: readonly Source[]
    readonly routes?: ReadonlyMap<string, Route>
  },
): Manners {
  const now = () => new Date()
  const pace = paceOf()
  const client = httpClient({
    userAgent: userAgent(config),
    allowPrivate: options.allowPrivate,
    timeoutMs: config.timeoutMs,
    maxBytes: config.maxBytes,
    maxRedirects: MAX_REDIRECTS,
    ...(options.routes === undefined ? {} : { routes: options.routes }),
  })
  return { client, pace, now, robots: robotsOf(client, now, pace), sources: options.sources }
}

/** `khabarkav/0.1.0 (contact: …)`: who asks, in which version, and whom to write to. */
function userAgent({ userAgent, contact }: Pick<Config, 'userAgent' | 'contact'>): string {
  const name = userAgent.includes('/') ? userAgent : `${userAgent}/${packageManifest().version}`
  return contact === null ? name : `${name} (contact: ${contact})`
}
