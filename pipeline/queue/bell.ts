/** Wakes one waiter. A ring while nobody waits is kept for the next wait, so that none is missed. */
export interface Bell {
  ring(): void
  /** Returns when the bell rings, or after so many milliseconds. */
  wait(milliseconds: number): Promise<void>
}

export function newBell(): Bell {
  let rung = false
  let wake: (() => void) | null = null
  return {
    ring() {
      rung = true
      wake?.()
    },
    async wait(milliseconds) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      wake = null
      rung = false
    },
  }
}
