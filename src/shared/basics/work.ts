/** Work that takes its time: tells how far it is, and at the end what came of it. */
export type Work<Progress, Outcome> = AsyncGenerator<Progress, Outcome>

/** How many of how many are done. */
export interface Counted {
  readonly done: number
  readonly of: number
}

/** Runs work to its end. */
export async function finished<Progress, Outcome>(
  work: Work<Progress, Outcome>,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Outcome> {
  for (;;) {
    const step = await work.next()
    if (step.done === true) return step.value
    onProgress(step.value)
  }
}
