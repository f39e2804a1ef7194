import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/** How a peer that is not there is had. */
export const INSTALL = 'npm ci --prefix bench --ignore-scripts'

/** What is used of `@persian-tools/persian-tools`. */
export interface PersianTools {
  readonly digitsFaToEn: (text: string) => string
  readonly digitsArToEn: (text: string) => string
  readonly toPersianChars: (text: string) => string
  readonly halfSpace: (text: string) => string
  readonly removeCommas: (text: string) => number
  readonly wordsToNumber: (words: string) => string | number
}

/** What is used of `virastar`. */
export type Virastar = new () => { readonly cleanup: (text: string) => string }

/** What is used of `@microsoft/recognizers-text-suite`. */
export interface RecognizersText {
  readonly recognizeNumber: (text: string, culture: string) => readonly unknown[]
  readonly recognizeCurrency: (text: string, culture: string) => readonly unknown[]
}

const load = createRequire(import.meta.url)

/** A peer of bench/package.json, or null where it is not installed. Nothing of the project depends on one. */
export function peer<T>(name: string): T | null {
  return existsSync(new URL(`./node_modules/${name}/package.json`, import.meta.url)) ? (load(name) as T) : null
}

/** The version of a peer that is installed. */
export function versionOf(name: string): string {
  const { version } = load(`./node_modules/${name}/package.json`) as { readonly version: string }
  return `${name} ${version}`
}
