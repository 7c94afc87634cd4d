import type { Selectable } from 'kysely'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { fromJson } from '../json-column.ts'
import type { ReadTx } from '../store.ts'
import type { JournalEntryTable } from '../tables/workspace.ts'

/** The history of one record, newest first. */
export async function listEntries(tx: ReadTx, subjectId: string): Promise<readonly JournalEntry[]> {
  const rows = await tx
    .selectFrom('journal_subject')
    .innerJoin('journal_entry', 'journal_entry.sequence', 'journal_subject.sequence')
    .where('journal_subject.subject_id', '=', subjectId)
    .orderBy('journal_subject.sequence', 'desc')
    .selectAll('journal_entry')
    .execute()
  return rows.map(toEntry)
}

/** The newest entry; undefined in an empty journal. */
export async function readHead(tx: ReadTx): Promise<JournalEntry | undefined> {
  const row = await tx.selectFrom('journal_entry').selectAll().orderBy('sequence', 'desc').limit(1).executeTakeFirst()
  return row && toEntry(row)
}

export async function countEntries(tx: ReadTx): Promise<number> {
  const row = await tx
    .selectFrom('journal_entry')
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** The whole journal, oldest first: for the check of the chain. */
export async function readAll(tx: ReadTx): Promise<readonly JournalEntry[]> {
  const rows = await tx.selectFrom('journal_entry').selectAll().orderBy('sequence').execute()
  return rows.map(toEntry)
}

function toEntry(row: Selectable<JournalEntryTable>): JournalEntry {
  return {
    sequence: row.sequence,
    at: row.at,
    actor: row.actor,
    act: row.act,
    changes: fromJson(row.changes),
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}
