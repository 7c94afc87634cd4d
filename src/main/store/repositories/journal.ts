import type { Selectable } from 'kysely'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
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

export async function findEntry(tx: ReadTx, sequence: number): Promise<JournalEntry | undefined> {
  const row = await tx.selectFrom('journal_entry').selectAll().where('sequence', '=', sequence).executeTakeFirst()
  return row && toEntry(row)
}

/** The first entry about a record at a moment. Entries of later moments change nothing about it. */
export async function findEntryAt(tx: ReadTx, subjectId: string, at: Instant): Promise<JournalEntry | undefined> {
  const row = await tx
    .selectFrom('journal_subject')
    .innerJoin('journal_entry', 'journal_entry.sequence', 'journal_subject.sequence')
    .where('journal_subject.subject_id', '=', subjectId)
    .where('journal_entry.at', '=', at)
    .orderBy('journal_subject.sequence')
    .limit(1)
    .selectAll('journal_entry')
    .executeTakeFirst()
  return row && toEntry(row)
}

/** The day of the first entry; null in an empty journal. */
export async function firstDay(tx: ReadTx): Promise<LocalDate | null> {
  const row = await tx.selectFrom('journal_entry').select('at').where('sequence', '=', 1).executeTakeFirst()
  return row === undefined ? null : dateOf(row.at)
}

export async function countEntries(tx: ReadTx): Promise<number> {
  const row = await tx
    .selectFrom('journal_entry')
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** What entries are asked for; the text is looked for in the changes and in the act, and means itself. */
export interface EntryFilter {
  readonly from: Instant | null
  readonly until: Instant | null
  readonly act: string
  readonly actor: string
  readonly text: string
  readonly before: number | null
  readonly limit: number
}

/** Entries that fit, newest first. */
export async function listSlice(tx: ReadTx, filter: EntryFilter): Promise<readonly JournalEntry[]> {
  const { from, until, act, actor, text, before, limit } = filter
  let query = tx
    .selectFrom('journal_entry')
    .selectAll()
    .where('sequence', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('sequence', 'desc')
    .limit(limit)
  if (from !== null) query = query.where('at', '>=', from)
  if (until !== null) query = query.where('at', '<=', until)
  if (act !== '') query = query.where((of) => of(of.fn('instr', ['act', of.val(act)]), '=', 1))
  if (actor !== '') query = query.where('actor', '=', actor)
  if (text !== '')
    query = query.where((of) =>
      of.or([of(of.fn('instr', ['changes', of.val(text)]), '>', 0), of(of.fn('instr', ['act', of.val(text)]), '>', 0)]),
    )
  return (await query.execute()).map(toEntry)
}

/** Entries of some acts, newest first, before an entry where that is given. */
export async function listEntriesOfActs(
  tx: ReadTx,
  acts: readonly string[],
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<readonly JournalEntry[]> {
  const rows = await tx
    .selectFrom('journal_entry')
    .selectAll()
    .where('act', 'in', acts)
    .where('sequence', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}

/** Everybody who ever acted, in alphabetical order. */
export async function listActors(tx: ReadTx): Promise<readonly string[]> {
  const rows = await tx.selectFrom('journal_entry').select('actor').distinct().orderBy('actor').execute()
  return rows.map(({ actor }) => actor)
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
