import type { Selectable } from 'kysely'
import { batches } from './batches.ts'
import { columnText, stringOfColumn } from './columnText.ts'
import type { Database } from './database.ts'
import type { JobRow, Store } from './store.ts'
import type { Tables } from './tables.ts'

function written(row: JobRow): Tables['jobs'] {
  return {
    stage: columnText(row.stage),
    id: columnText(row.id),
    lane: row.lane === null ? null : columnText(row.lane),
    state: row.state,
    attempts: row.attempts,
    not_before: row.not_before,
    detail: columnText(row.detail),
  }
}

function read(row: Selectable<Tables['jobs']>): JobRow {
  return {
    stage: stringOfColumn(row.stage),
    id: stringOfColumn(row.id),
    lane: row.lane === null ? null : stringOfColumn(row.lane),
    state: row.state,
    attempts: row.attempts,
    not_before: row.not_before,
    detail: stringOfColumn(row.detail),
  }
}

/** The part of the store that keeps the jobs of the queue in this process. */
export function jobRows({ db }: Database): Pick<Store, 'putJobs' | 'waitingJobs' | 'jobs' | 'jobCount'> {
  return {
    async putJobs(rows, { replace }) {
      if (rows.length === 0) return
      // Of two rows for one job the last is the newest, and the first the one that is there already.
      const ordered = replace ? rows : rows.toReversed()
      await db.transaction().execute(async (transaction) => {
        for (const batch of batches(ordered.map(written), (row) => JSON.stringify([row.stage, row.id]))) {
          const insert = transaction.insertInto('jobs').values(batch)
          await insert
            .onConflict((conflict) => {
              const known = conflict.columns(['stage', 'id'])
              if (!replace) return known.doNothing()
              return known.doUpdateSet((row) => ({
                lane: row.ref('excluded.lane'),
                state: row.ref('excluded.state'),
                attempts: row.ref('excluded.attempts'),
                not_before: row.ref('excluded.not_before'),
                detail: row.ref('excluded.detail'),
              }))
            })
            .execute()
        }
      })
    },

    async waitingJobs(limit) {
      const rows = await db
        .selectFrom('jobs')
        .selectAll()
        .where('state', '=', 'waiting')
        .orderBy('not_before')
        .orderBy('stage')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(read)
    },

    async jobCount(state) {
      const { count } = await db
        .selectFrom('jobs')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('state', '=', state)
        .executeTakeFirstOrThrow()
      return Number(count)
    },

    async jobs(state) {
      const rows = await db
        .selectFrom('jobs')
        .selectAll()
        .where('state', '=', state)
        .orderBy('stage')
        .orderBy('id')
        .execute()
      return rows.map(read)
    },
  }
}
