/** 1: some input failed. 2: the command or its configuration is wrong, and nothing was begun. */
export type FailureCode = 1 | 2

/** A fault that the person at the terminal can mend: what was wrong and where, and what to do about it. */
export class Complaint extends Error {
  readonly hint: string
  readonly exitCode: FailureCode

  constructor(what: string, hint: string, exitCode: FailureCode = 2, options?: ErrorOptions) {
    super(what, options)
    this.name = 'Complaint'
    this.hint = hint
    this.exitCode = exitCode
  }
}

/** What an error says, in one line, whatever was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '' && error.errors.length > 0)
    return messageOf(error.errors[0])
  const text = error instanceof Error ? error.message || error.name : String(error)
  return text.split('\n', 1)[0] ?? ''
}
