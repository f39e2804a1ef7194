import { MEASURES } from '../../data/measures.ts'
import { normalKey } from '../../extractors/document/normalise.ts'
import { reconcile } from '../../extractors/facts/reconcile.ts'
import { measureText } from '../../extractors/show/measureText.ts'
import { Status } from '../../models/claim.ts'
import type { Fact } from '../../models/fact.ts'
import { byId, weighed } from '../exports/sourcesOf.ts'
import { storedClaims } from '../exports/storedFacts.ts'
import { configuredStore } from '../services.ts'
import { Complaint } from '../terminal/complaint.ts'
import { factTable } from '../terminal/factTable.ts'
import type { Context, ExitCode } from './context.ts'

interface Options {
  readonly measure?: string
  readonly place?: string
  readonly status?: string
  readonly limit: string
  readonly json?: boolean
}

/** Shows the facts that fit, those with the most sources first. */
export async function facts(options: Options, { config, terminal }: Context): Promise<ExitCode> {
  const fits = filterOf(options)
  const limit = limitOf(options.limit)
  const store = await configuredStore(config)
  let fitting: ReturnType<typeof weighed>
  try {
    const claims = await storedClaims(store)
    fitting = weighed(reconcile(claims).filter(fits), byId(claims))
  } finally {
    await store.close()
  }
  const shown = fitting.slice(0, limit)
  if (options.json === true) {
    await terminal.print(
      JSON.stringify(
        shown.map(({ fact }) => fact),
        null,
        2,
      ),
    )
    return 0
  }
  if (shown.length > 0) await terminal.print(factTable(shown, terminal.ink))
  const more = fitting.length - shown.length
  terminal.say(`${fitting.length} facts${more > 0 ? `; ${more} more are shown with --limit 0` : ''}.`)
  return 0
}

/** What is asked for: measures by a part of their id or name, places and organisations by a part of their name, without regard to joiners. */
function filterOf({ measure, place, status }: Options): (fact: Fact) => boolean {
  if (status !== undefined && !Status.safeParse(status).success) {
    throw new Complaint(
      `--status: Expected a status but found «${status}»`,
      `It is one of ${Status.options.join(', ')}.`,
    )
  }
  if (measure !== undefined && !MEASURES.some(({ id }) => isMeasure(id, normalKey(measure)))) {
    throw new Complaint(
      `--measure: Expected a part of the id or the name of a measure but found «${measure}»`,
      `Measures are: ${MEASURES.map(({ id }) => id).join(', ')}.`,
    )
  }
  const [measureKey, placeKey] = [normalKey(measure ?? ''), normalKey(place ?? '')]
  return ({ slot }) =>
    isMeasure(slot.measure, measureKey) &&
    normalKey(slot.about?.text ?? '').includes(placeKey) &&
    (status === undefined || slot.status === status)
}

function isMeasure(id: string, key: string): boolean {
  return id.includes(key) || normalKey(measureText(id)).includes(key)
}

function limitOf(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) {
    throw new Complaint(`--limit: Expected a whole number but found «${text}»`, 'Write 0 to see all.')
  }
  return text === '0' ? Number.POSITIVE_INFINITY : Number(text)
}
