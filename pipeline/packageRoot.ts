import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds this package's package.json, whether it runs from source or from `dist`. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`Expected a package.json above ${fileURLToPath(import.meta.url)}`)
    folder = parent
  }
  return folder
}

/** What package.json says of this package: its version, its engines and what it depends on. */
export function packageManifest(): {
  readonly version: string
  readonly engines: { readonly node: string }
  readonly dependencies: Readonly<Record<string, string>>
} {
  return JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'))
}
