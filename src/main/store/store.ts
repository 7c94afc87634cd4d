import type { Transaction } from 'kysely'
import type { Instant } from '#shared/basics/instant.ts'
import type { Result } from '#shared/basics/result.ts'
import type { JournalChange } from '#shared/domain/journal/journal-entry.ts'
import type { Schema } from './schema.ts'
import type { Upkeep } from './upkeep.ts'

/** May look. A `WriteTx` is a `ReadTx`. */
export type ReadTx = Pick<Transaction<Schema>, 'selectFrom'>

/** May look and change. Every change is noted, and lands in the journal within the same transaction. */
export interface WriteTx extends ReadTx, Pick<Transaction<Schema>, 'insertInto' | 'updateTable' | 'deleteFrom'> {
  /** Notes a change for the journal entry of this act. */
  readonly note: (change: JournalChange) => void
}

/** Who does what when: head of the journal entry that a write makes. */
export interface Act {
  readonly name: string
  readonly actor: string
  readonly at: Instant
}

/** Who else has the workspace open for writing. */
export interface LockedBy {
  readonly name: string
  readonly host: string
  readonly since: Instant
}

export interface WorkspaceFile {
  readonly path: string
  readonly readOnly: boolean
  /** On a network share, where SQLite's log would not hold: every write waits for the medium. */
  readonly onNetwork: boolean
}

/** The workspace was opened for reading only, and something wanted to write. */
export class WorkspaceReadOnly extends Error {}

/** The file is no longer where it was opened, or another one lies there. */
export class WorkspaceGone extends Error {
  readonly path: string
  constructor(path: string) {
    super('The workspace file was moved, replaced or removed')
    this.path = path
  }
}

/** The open workspace file. Nothing but the store is awaited inside `run`. */
export interface Store {
  /** Runs on one consistent state of the file. */
  readonly read: <T>(run: (tx: ReadTx) => Promise<T>) => Promise<T>
  /**
   * Writes all or nothing: rolls back when `run` throws or returns a refusal. A success without a noted change throws,
   * because a write that leaves no trace in the journal is a bug.
   */
  readonly write: <Outcome extends Result<unknown, unknown>>(act: Act, run: (tx: WriteTx) => Promise<Outcome>) => Promise<Outcome>
  /** Saves something nobody has to account for: the unfinished form, the seal. Not in the journal. */
  readonly scribble: <T>(run: (tx: WriteTx) => Promise<T>) => Promise<T>
  /** Calls back after every write with the sequence number of its journal entry; returns how to stop. */
  readonly onWrite: (listener: (sequence: number) => void) => () => void
  /** Called before the file closes, so that whoever reads it on a connection of his own ends first; returns how to take it back. */
  readonly beforeClose: (end: () => Promise<void>) => () => void
  readonly upkeep: Upkeep
  readonly file: WorkspaceFile
  /** Whether the file is still where it was opened; once it is not, nothing more is written. */
  readonly isThere: () => boolean
  readonly close: () => Promise<void>
}
