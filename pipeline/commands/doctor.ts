import { type Environment, VARIABLES, type Variable, withoutPassword } from '../config.ts'
import { table } from '../terminal/table.ts'
import { type Check, database, dataFolder, nodeVersion, packages, redis } from './checks.ts'
import type { Context, ExitCode } from './context.ts'

/** Looks at what is installed, reachable and configured, and prints it. 1 where something that is configured fails. */
export async function doctor(
  options: { readonly json: boolean; readonly environment: Environment },
  { config, terminal }: Context,
): Promise<ExitCode> {
  const checks: readonly Check[] = [
    nodeVersion(),
    packages(),
    await dataFolder(config.data),
    await redis(config.redisUrl),
    await database(config.databaseUrl),
  ]
  const variables = VARIABLES.map((variable) => ({
    name: variable.name,
    value: shown(variable, options.environment),
    default: variable.default,
    meaning: variable.meaning,
  }))
  const healthy = checks.every((check) => check.state !== 'failed')
  if (options.json) {
    await terminal.print(JSON.stringify({ healthy, checks, variables }, null, 2))
  } else {
    const { ink } = terminal
    const colour = { ok: ink.green, unset: ink.dim, failed: ink.red } as const
    const seen = checks.map((check) => [check.what, colour[check.state](check.state), check.detail])
    const set = variables.map((row) => [row.name, row.value ?? ink.dim('(unset)'), row.default ?? '', row.meaning])
    await terminal.print(table(['check', 'state', 'detail'], seen))
    await terminal.print(table(['variable', 'value', 'default', 'meaning'], set))
  }
  return healthy ? 0 : 1
}

/** What a variable is set to, with its password blotted out, or null where it is unset. */
function shown(variable: Variable, environment: Environment): string | null {
  const value = environment[variable.name]?.trim()
  if (value === undefined || value === '') return null
  return variable.secret ? withoutPassword(value) : value
}
