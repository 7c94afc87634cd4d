/** One thing that is measured: the same work at two sizes in the same run, because a ratio holds on any machine. */
export interface Measurement {
  /** Kebab-case, unique. */
  readonly name: string
  /** What happens, in one English sentence. */
  readonly what: string
  /** What the sizes count, for example `years` or `members`. */
  readonly unit: string
  readonly sizes: readonly [small: number, large: number]
  /** Makes what is measured, of this size, in a folder of its own; gives the work that is timed. Called once for each size. */
  readonly prepare: (size: number, folder: string) => Promise<() => Promise<unknown>>
}

/** What was seen at both sizes: median times in milliseconds. */
export interface Measured {
  readonly name: string
  readonly what: string
  readonly unit: string
  readonly small: { readonly size: number; readonly milliseconds: number }
  readonly large: { readonly size: number; readonly milliseconds: number }
  /** How many times longer the large one takes; linear growth gives the ratio of the sizes. */
  readonly growth: number
}
