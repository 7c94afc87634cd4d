/** Messages between somebody who puts them in as they come and one who takes them in turn. */
export interface Mailbox<T> {
  readonly put: (message: T) => void
  /** The oldest message; waits where there is none yet. */
  readonly take: () => Promise<T>
}

export function mailbox<T>(): Mailbox<T> {
  const waiting: T[] = []
  let wake: () => void = () => undefined
  return {
    put(message) {
      waiting.push(message)
      wake()
    },
    async take() {
      for (;;) {
        if (waiting.length > 0) return waiting.shift() as T
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}
