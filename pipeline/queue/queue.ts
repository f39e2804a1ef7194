/** The stages that a job can be at, in the order an article passes them. */
export type Stage = 'fetch' | 'parse' | 'read'

/** What waits in a queue: an id and what to do with it. Never a page, never an article (D2). */
export interface Job {
  readonly stage: Stage
  /** The id of a page (fetch, parse) or of an article (read). */
  readonly id: string
  /** Jobs of one lane never run at the same time: the host of a page, for `fetch`; null elsewhere. */
  readonly lane: string | null
}

/** Why an item goes no further. The list is closed: an unknown reason does not compile. */
export type DropReason =
  | 'robots'
  | 'not_found'
  | 'not_html'
  | 'not_an_article'
  | 'empty'
  | 'private_address'
  | 'bad_address'
  | 'not_modified'

/** How a stage left a job: counted once, under one word (D1). */
export type Outcome =
  | { readonly outcome: 'done'; readonly next: readonly Job[] }
  | { readonly outcome: 'drop'; readonly reason: DropReason; readonly detail: string }
  | { readonly outcome: 'retry'; readonly after_ms: number; readonly detail: string }
  | { readonly outcome: 'quarantine'; readonly detail: string }

/** Something happened to a job; what progress bars and counts are made of. */
export interface JobEvent {
  readonly job: Job
  readonly outcome: Outcome
  readonly attempt: number
}

export interface WorkOptions {
  /** How many jobs at once, all lanes together. */
  readonly concurrency: number
  /** Attempts before a job that asks for `retry` is quarantined. */
  readonly attempts: number
  /** True: return when nothing waits any more. False: go on until `signal` aborts. */
  readonly untilIdle: boolean
  readonly signal: AbortSignal
  readonly onEvent: (event: JobEvent) => void
}

/** A queue of jobs. Two adapters stand behind it: in this process, and BullMQ on Redis (D6). */
export interface Queue {
  /** Adds jobs. A job that is known already, in whatever state, is not added again (D5) unless `again` is set. */
  add(jobs: readonly Job[], options?: { readonly again?: boolean }): Promise<void>
  /**
   * Works off jobs. A handler that throws is a bug of ours: the job is quarantined with the error's message.
   * A job whose worker died is worked again by the next call or by another worker.
   */
  work(handler: (job: Job, attempt: number) => Promise<Outcome>, options: WorkOptions): Promise<void>
  /** Jobs that wait or run, and jobs that lie in quarantine. */
  counts(): Promise<{ readonly waiting: number; readonly quarantined: number }>
  /** What lies in quarantine, with the reason. */
  quarantined(): Promise<readonly { readonly job: Job; readonly detail: string }[]>
  close(): Promise<void>
}
