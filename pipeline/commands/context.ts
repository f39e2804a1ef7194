import type { Config } from '../config.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** What every command is given besides its own arguments and options. */
export interface Context {
  readonly config: Config
  readonly terminal: Terminal
}

/** How a command ends: 0 all well, 1 some input failed, 2 wrongly called or configured, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130
