import { canonicalJson } from '../../basics/canonical-json.ts'
import type { JournalChange, JsonValue } from '../../domain/journal/journal-entry.ts'
import type { Finding } from '../../domain/workspace/finding.ts'
import type { Row } from '../../domain/workspace/table-rows.ts'
import { type Facts, parsed, text } from './facts.ts'

/** SHA-256 of a text in UTF-8, in lower case hexadecimal. The program and the page that checks an archive each bring theirs. */
export type HashText = (text: string) => string

const BEGIN = '0'.repeat(64)

/**
 * The first journal entry, in order, that does not fit (R45: what was recorded stays as it was): SHA-256 over the previous hash
 * and the canonical JSON (RFC 8785) of the rest. Entries whose content was erased for data protection keep their hash in the
 * chain and are listed in `erased`; what remains of them is held against the act that erased it.
 */
export function checkChain(entries: readonly Row[], erased: ReadonlySet<number>, hash: HashText): readonly Finding[] {
  let previous = BEGIN
  for (const [index, entry] of entries.entries()) {
    const sequence = index + 1
    const fits = entry.sequence === sequence && entry.previous_hash === previous
    if (!fits || !(erased.has(sequence) || hashOfEntry(entry, hash) === entry.hash)) return [{ code: 'CHAIN_BROKEN', sequence }]
    previous = text(entry, 'hash')
  }
  return []
}

function hashOfEntry({ sequence, at, actor, act, ...row }: Row, hash: HashText): string {
  const changes = parsed(row, 'changes')
  if (changes === undefined) return ''
  return hash(`${text(row, 'previous_hash')}${canonicalJson({ sequence, at, actor, act, changes })}`)
}

/** A change as it stands in the journal, with the number of its entry. */
export interface NotedChange extends JournalChange {
  readonly sequence: number
}

/** Every change, oldest first; of entries that lost personal data what remains. */
export function changesOf(entries: readonly Row[]): readonly NotedChange[] {
  return entries.flatMap((entry) => {
    const sequence = Number(entry.sequence)
    const changes = parsed(entry, 'changes')
    return Array.isArray(changes) ? changes.map((change: JournalChange) => ({ ...change, sequence })) : []
  })
}

/** Records that never change, by the subject under which the journal notes them, with what names one to a reader. */
const UNCHANGING: Readonly<Record<string, { readonly table: string; readonly title: string }>> = {
  resolution: { table: 'resolution', title: 'number' },
  response: { table: 'response', title: 'person_name' },
  document: { table: 'document', title: 'file_name' },
}

/** Fields that are named otherwise in the table. */
const COLUMN: Readonly<Record<string, string>> = { corrects: 'corrects_response_id' }

/**
 * R28, R45: records that must never change against the entry that made them, so that a change made with another program shows
 * even though the file is in order; and the other way round, entries whose record is gone.
 */
export function checkRecords(facts: Facts, changes: readonly NotedChange[], hash: HashText): readonly Finding[] {
  const made = changes.filter(({ subject, before, after }) => subject in UNCHANGING && before === null && isRecord(after))
  const byId = new Map(made.map((change) => [`${change.subject} ${change.subjectId}`, change]))
  const ofRows = Object.entries(UNCHANGING).flatMap(([subject, { table, title }]) =>
    facts.rows(table).flatMap((row): readonly Finding[] => {
      const id = text(row, `${table}_id`)
      const change = byId.get(`${subject} ${id}`)
      if (change === undefined) return [{ code: 'RECORD_NOT_IN_JOURNAL', table, title: text(row, title) }]
      const field =
        differingField(row, change.after as JsonRecord) ?? differingChild(facts, subject, id, change.after as JsonRecord)
      return field === null ? [] : [{ code: 'RECORD_CHANGED', table, title: text(row, title), field }]
    }),
  )
  const removed = Object.entries(UNCHANGING).flatMap(([subject, { table }]) =>
    made
      .filter((change) => change.subject === subject && facts.one(table, `${table}_id`, change.subjectId) === undefined)
      .map(({ sequence }): Finding => ({ code: 'RECORD_REMOVED', table, sequence })),
  )
  return [...ofRows, ...removed, ...checkBallots(facts, changes), ...checkSnapshots(made, hash)]
}

type JsonRecord = Readonly<Record<string, JsonValue>>

function isRecord(value: JsonValue): value is JsonRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** The first column that says something else than the journal; null when none does. Fields without a column are no columns. */
function differingField(row: Row, noted: JsonRecord): string | null {
  for (const [key, value] of Object.entries(noted)) {
    const column = COLUMN[key] ?? key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    if (column in row && !isSame(row, column, value)) return column
  }
  return null
}

function isSame(row: Row, column: string, value: JsonValue): boolean {
  const cell = row[column] ?? null
  if (typeof value === 'boolean') return cell === (value ? 1 : 0)
  if (value !== null && typeof value === 'object') return canonicalJson(parsed(row, column) ?? null) === canonicalJson(value)
  return cell === value
}

/** Votes, evidence and conflicts of interest of a response stand in tables of their own; conflicts were not always noted by item. */
function differingChild(facts: Facts, subject: string, id: string, noted: JsonRecord): string | null {
  if (subject !== 'response') return null
  const conflicts = facts.where('response_conflict', 'response_id', id).map((row) => `${row.circular_item_id} ${row.reason}`)
  const notedConflicts = listOf(noted.conflicts).map(({ itemId, reason }) => `${itemId} ${reason}`)
  if ('conflicts' in noted && !sameSet(conflicts, notedConflicts)) return 'response_conflict'
  const votes = facts.where('response_vote', 'response_id', id).map((row) => `${row.circular_item_id} ${row.choice}`)
  const evidence = facts.where('response_evidence', 'response_id', id).map((row) => text(row, 'sha256'))
  if (
    !sameSet(
      votes,
      listOf(noted.votes).map(({ itemId, choice }) => `${itemId} ${choice}`),
    )
  )
    return 'response_vote'
  return sameSet(
    evidence,
    listOf(noted.evidence).map(({ sha256 }) => String(sha256)),
  )
    ? null
    : 'response_evidence'
}

/** Votes by name in a meeting are noted with the item of the agenda. */
function checkBallots(facts: Facts, changes: readonly NotedChange[]): readonly Finding[] {
  const noted = changes.flatMap(({ subject, after, sequence }) =>
    subject === 'agenda-item' && isRecord(after) && 'takenAt' in after && 'votes' in after ? [{ after, sequence }] : [],
  )
  return noted.flatMap(({ after, sequence }): readonly Finding[] => {
    const row = facts.one('ballot', 'ballot_id', String(after.id))
    if (row === undefined) return [{ code: 'RECORD_REMOVED', table: 'ballot', sequence }]
    const votes = facts.where('ballot_vote', 'ballot_id', row.ballot_id).map((vote) => `${vote.member_id} ${vote.choice}`)
    const isSameVotes = sameSet(
      votes,
      listOf(after.votes).map(({ memberId, choice }) => `${memberId} ${choice}`),
    )
    const field = differingField(row, after) ?? (isSameVotes ? null : 'ballot_vote')
    return field === null ? [] : [{ code: 'RECORD_CHANGED', table: 'ballot', title: text(row, 'taken_at'), field }]
  })
}

/** R28: the fingerprint of a resolution covers every field of it. */
function checkSnapshots(made: readonly NotedChange[], hash: HashText): readonly Finding[] {
  return made.flatMap(({ subject, after }): readonly Finding[] => {
    if (subject !== 'resolution' || !isRecord(after)) return []
    const { snapshotSha256, ...content } = after
    return hash(canonicalJson(content)) === snapshotSha256 ? [] : [{ code: 'SNAPSHOT_CHANGED', number: String(after.number) }]
  })
}

function listOf(value: JsonValue | undefined): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && canonicalJson(left.toSorted()) === canonicalJson(right.toSorted())
}
