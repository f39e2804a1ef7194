import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder with those above it, where they are absent; throws what the system says. The recursive mkdir of Node.js
 * never comes back from a folder that says of its own children that they cannot be (`/proc/none`), so each is made once.
 */
export function makeFolder(folder: string): void {
  const whole = resolve(folder)
  if (statSync(whole, { throwIfNoEntry: false })?.isDirectory()) return
  const above = dirname(whole)
  if (above !== whole) makeFolder(above)
  try {
    mkdirSync(whole)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}
