import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JoinerRepairer, joinerRepairer } from '../extractors/joiners/joinerRepairer.ts'
import { packageRoot } from './packageRoot.ts'

let repairer: JoinerRepairer | null = null

/** The repairer by the weights that come with this package; they are read once. */
export function packagedRepairer(): JoinerRepairer {
  repairer ??= joinerRepairer(readFileSync(join(packageRoot(), 'data/weights/zwnj.bin')))
  return repairer
}
