import { canonicalJson } from '#shared/basics/canonical-json.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { finished } from '#shared/basics/work.ts'
import type { MissingEntry, RecoveryChoice, RecoveryPlan } from '#shared/contract/recovery.ts'
import type { Backup } from '#shared/domain/workspace/backup.ts'
import type { Damage } from '#shared/domain/workspace/open-refusal.ts'
import type { Row } from '#shared/domain/workspace/table-rows.ts'
import { backupFolderOf, backupPath, listBackups } from '../../files/backup-folder.ts'
import { nameOf, withDamagedCopy } from '../../files/damaged-file.ts'
import { type Salvaged, salvage } from '../../store/file/salvage.ts'
import { hashText } from '../../store/journal/chain.ts'
import { openWorkspace } from '../../store/open.ts'
import { readHead } from '../../store/repositories/journal.ts'
import { runBeside } from './beside/run-beside.ts'

export interface DamagedFile {
  readonly path: string
  readonly damage: Damage
}

/** So many backups are offered; older ones lack more and more. */
const OFFERED = 3
/** So many of the missing entries are named; their number is told in any case. */
const NAMED = 50

/**
 * What is left of a damaged workspace and which backups could take its place, each with the entries of the journal that it lacks
 * as far as the damaged file still tells them. The file is not touched.
 */
export async function planRecovery({ path, damage }: DamagedFile, now: () => Instant): Promise<RecoveryPlan> {
  const left = await withDamagedCopy(path, (copy) => salvage(copy, leftIn))
  const folder = backupFolderOf(path)
  const choices: RecoveryChoice[] = []
  for (const backup of await listBackups(folder)) {
    if (choices.length === OFFERED) break
    const head = await headOfSound(await backupPath(folder, backup.name), now)
    if (head !== null) choices.push(choiceOf(backup, head, left.journal.rows))
  }
  const { rows, damagedTables, journal } = left
  return { fileName: nameOf(path), damage, salvage: { rows, damagedTables, journalIsWhole: journal.isWhole }, choices }
}

function leftIn({ tables }: Salvaged) {
  return {
    journal: tables.get('journal_entry') ?? { rows: [], isWhole: false },
    rows: [...tables.values()].reduce((sum, { rows }) => sum + rows.length, 0),
    damagedTables: [...tables].filter(([, { isWhole }]) => !isWhole).map(([name]) => name),
  }
}

interface Head {
  readonly sequence: number
  readonly hash: string
  readonly at: Instant | null
}

/** Head of the journal of a backup that opens and in which nothing is found; null for every other. */
async function headOfSound(path: string | null, now: () => Instant): Promise<Head | null> {
  if (path === null) return null
  const store = await openWorkspace(path, { now, readOnly: true })
  if (!store.ok) return null
  try {
    const { findings } = await finished(runBeside({ store: store.value, now }, 'check', { full: false }))
    if (findings.length > 0) return null
    const head = await store.value.read(readHead)
    return { sequence: head?.sequence ?? 0, hash: head?.hash ?? '', at: head?.at ?? null }
  } finally {
    await store.value.close()
  }
}

function choiceOf(backup: Backup, head: Head, journal: readonly Row[]): RecoveryChoice {
  const missing = entriesAfter(head.sequence, journal)
  return { backup, until: head.at, missingCount: missing.length, missing: missing.toReversed().slice(0, NAMED) }
}

/** Entries behind a place of the chain whose hash is that of their content: whatever else was read is not told as done. */
function entriesAfter(sequence: number, journal: readonly Row[]): readonly MissingEntry[] {
  return journal
    .filter((row) => Number(row.sequence) > sequence && holds(row))
    .map((row) => ({
      sequence: Number(row.sequence),
      at: String(row.at) as Instant,
      actor: String(row.actor),
      act: String(row.act),
    }))
    .toSorted((a, b) => a.sequence - b.sequence)
}

function holds({ sequence, at, actor, act, changes, previous_hash: previous, hash }: Row): boolean {
  try {
    return hash === hashText(`${previous}${canonicalJson({ act, actor, at, changes: JSON.parse(String(changes)), sequence })}`)
  } catch {
    return false
  }
}
