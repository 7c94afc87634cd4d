import type { Database } from 'better-sqlite3'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { canonicalJson } from '#shared/basics/canonical-json.ts'
import type { JournalChange } from '#shared/domain/journal/journal-entry.ts'
import type { Act } from '../store.ts'
import { CHAIN_BEGIN, hashEntry } from './chain.ts'

/** Writes the next journal entry within the transaction that runs, and gives its sequence number. */
export function appendEntry(database: Database, act: Act, noted: readonly JournalChange[]): number {
  const head = database
    .prepare<[], { sequence: number; hash: Sha256 }>('select sequence, hash from journal_entry order by sequence desc limit 1')
    .get()
  const changes = plainJson(noted)
  const entry = {
    sequence: (head?.sequence ?? 0) + 1,
    at: act.at,
    actor: act.actor,
    act: act.name,
    changes,
    previousHash: head?.hash ?? CHAIN_BEGIN,
  }
  database
    .prepare('insert into journal_entry (sequence, at, actor, act, changes, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?)')
    .run(entry.sequence, entry.at, entry.actor, entry.act, canonicalJson(changes), entry.previousHash, hashEntry(entry))
  const addSubject = database.prepare('insert into journal_subject (subject_id, sequence) values (?, ?)')
  for (const subjectId of new Set(changes.map((change) => change.subjectId))) addSubject.run(subjectId, entry.sequence)
  return entry.sequence
}

/** The changes exactly as they will be read back: JSON, and text that UTF-8 can hold (no half characters from a broken paste). */
function plainJson(changes: readonly JournalChange[]): readonly JournalChange[] {
  return JSON.parse(JSON.stringify(changes), (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value))
}
