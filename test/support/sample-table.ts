/** A row as SQL sees it. */
export type Row = Readonly<Record<string, string | number | Uint8Array | null>>

export type SampleTable = readonly [table: string, rows: readonly Row[]]
