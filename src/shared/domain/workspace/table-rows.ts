/** A value as a table of the workspace holds it. */
export type Value = string | number | null

/** One row of a table, by column. */
export type Row = Readonly<Record<string, Value>>

/** All rows of a workspace by table, without the content of files: what a check looks at and what an archive keeps. */
export type Tables = ReadonlyMap<string, readonly Row[]>
