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

/** What work in a process of its own tells of it: the most memory that the whole process had. */
export interface Peak {
  readonly peakKilobytes: number
}

/** Median times in milliseconds: on the clock, and of the processor in this process, which holds on a busy machine as well. */
export interface Seen {
  readonly size: number
  readonly milliseconds: number
  readonly processor: number
  /** Most memory of a process of its own in megabytes of 1024 × 1024 bytes, over all rounds; null where there is none. */
  readonly peakMegabytes: number | null
}

/** What was seen at both sizes. */
export interface Measured {
  readonly name: string
  readonly what: string
  readonly unit: string
  readonly small: Seen
  readonly large: Seen
  /** How many times longer the large one takes, on the clock and of the processor; linear growth gives the ratio of the sizes. */
  readonly growth: number
  readonly processorGrowth: number
}
