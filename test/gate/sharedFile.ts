import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * A file of the measuring material that lies beside the project and is no part of it, or null where this machine does
 * not have it.
 */
export function sharedFile(path: string): string | null {
  const file = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url))
  return existsSync(file) ? file : null
}

/** What a gate says where its material is missing. */
export function notHere(what: string): string {
  return `${what}: its material is not on this machine, nothing is measured.`
}
