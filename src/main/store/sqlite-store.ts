import type { Database } from 'better-sqlite3'
import type { JournalChange } from '#shared/domain/journal/journal-entry.ts'
import { appendEntry } from './journal/append-entry.ts'
import { type Act, type ReadTx, type Store, type WorkspaceFile, WorkspaceGone, WorkspaceReadOnly, type WriteTx } from './store.ts'
import { type Transactions, transactionsOn } from './transactions.ts'
import { upkeepOf } from './upkeep.ts'

/** The store on an open database of the newest shape; `whenClosed` runs last. Nothing is written once `isStillThere` says no. */
export function sqliteStore(
  database: Database,
  file: WorkspaceFile,
  whenClosed: () => Promise<void>,
  isStillThere: () => boolean = () => true,
): Store {
  const mustBeWritable = (): void => {
    if (file.readOnly) throw new WorkspaceReadOnly('The workspace is open for reading only')
    if (!isStillThere()) throw new WorkspaceGone(file.path)
  }
  const transactions = transactionsOn(database)
  const listeners = new Set<(sequence: number) => void>()
  const readers = new Set<() => Promise<void>>()
  let closing: Promise<void> | null = null

  return {
    file,
    isThere: isStillThere,
    read: (run) => {
      const tx: ReadTx = readTx(transactions)
      return transactions.run('read', () => run(tx), isKept, doNothing)
    },
    write: async (act, run) => {
      mustBeWritable()
      const changes: JournalChange[] = []
      let sequence = 0
      const outcome = await transactions.run(
        'write',
        () => run(writeTx(transactions, (change) => changes.push(change))),
        (outcome) => outcome.ok,
        () => {
          sequence = journal(database, act, changes)
        },
      )
      if (outcome.ok) announce(listeners, sequence)
      return outcome
    },
    scribble: async (run) => {
      mustBeWritable()
      return transactions.run('write', () => run(writeTx(transactions, doNothing)), isKept, doNothing)
    },
    onWrite: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    beforeClose: (end) => {
      readers.add(end)
      return () => readers.delete(end)
    },
    upkeep: upkeepOf(database, transactions),
    close: () => {
      closing ??= close(database, transactions, readers).finally(whenClosed)
      return closing
    },
  }
}

function journal(database: Database, act: Act, changes: readonly JournalChange[]): number {
  if (changes.length === 0) throw new Error(`${act.name} changed something without a note for the journal`)
  return appendEntry(database, act, changes)
}

/** A listener that fails does not undo what was saved. */
function announce(listeners: ReadonlySet<(sequence: number) => void>, sequence: number): void {
  for (const listener of [...listeners]) {
    try {
      listener(sequence)
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error))
    }
  }
}

async function close(database: Database, transactions: Transactions, readers: ReadonlySet<() => Promise<void>>): Promise<void> {
  await Promise.all([...readers].map((end) => end()))
  await transactions.end()
  database.close()
}

function readTx({ query }: Transactions): ReadTx {
  return { selectFrom: query.selectFrom.bind(query) as ReadTx['selectFrom'] }
}

function writeTx(transactions: Transactions, note: WriteTx['note']): WriteTx {
  const { query } = transactions
  return {
    ...readTx(transactions),
    insertInto: query.insertInto.bind(query) as WriteTx['insertInto'],
    updateTable: query.updateTable.bind(query) as WriteTx['updateTable'],
    deleteFrom: query.deleteFrom.bind(query) as WriteTx['deleteFrom'],
    note,
  }
}

function isKept(): boolean {
  return true
}

function doNothing(): void {}
