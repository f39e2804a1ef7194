import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { bareHost, isPrivateHost, isPublicAddress } from './publicAddress.ts'

/** Where a server of our own listens. */
export interface Route {
  readonly address: string
  readonly port: number
}

/** An IP address of a host. */
export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** The addresses of a host name, as a name server tells them. */
export type Lookup = (hostname: string) => Promise<readonly HostAddress[]>

interface ConnectorOptions {
  readonly allowPrivate: boolean
  readonly timeoutMs: number
  readonly routes: ReadonlyMap<string, Route>
  readonly lookup?: Lookup
}

/** A host has addresses, and none of them is public. */
export class NotPublic extends Error {
  override readonly name = 'NotPublic'
}

/** Those of a host's addresses that may be connected to. */
export function publicOnly(found: readonly HostAddress[]): readonly HostAddress[] {
  return found.filter(({ address }) => isPublicAddress(address))
}

/** The default of 250 ms gives up on addresses that are merely far away. */
const ATTEMPT_MS = 3000

/**
 * Connects to hosts, and to public addresses only. Names are checked by what they resolve to, in the lookup of the very
 * connection, so that the address that was checked is the one connected to and a name server cannot answer the check one
 * way and the connection another. Literal addresses are checked here, because for those no lookup is made.
 */
export function guardedConnector(options: ConnectorOptions): buildConnector.connector {
  const addresses = options.lookup ?? ((hostname: string) => systemLookup(hostname, { all: true }))

  const lookup: LookupFunction = (hostname, asked, callback) => {
    addresses(hostname).then(
      (found) => {
        const usable = options.allowPrivate ? found : publicOnly(found)
        const first = usable[0]
        if (first === undefined) callback(withoutUsable(found), '', 0)
        else if (asked.all) callback(null, [...usable])
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }

  const connect = buildConnector({
    timeout: options.timeoutMs,
    lookup,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
  } as buildConnector.BuildOptions)

  return (target, callback) => {
    const host = bareHost(target.hostname)
    const route = options.routes.get(host)
    if (route !== undefined) {
      connect({ ...target, protocol: 'http:', hostname: route.address, port: String(route.port) }, callback)
    } else if (!options.allowPrivate && isPrivateHost(host)) {
      callback(new NotPublic(`Expected a public host but found ${host}`), null)
    } else {
      connect(target, callback)
    }
  }
}

function withoutUsable(found: readonly HostAddress[]): Error {
  if (found.length === 0) return new Error('Expected an address of this host but found none')
  return new NotPublic(`Expected a public address but found ${found.map(({ address }) => address).join(', ')}`)
}
