import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '#shared/basics/instant.ts'
import type { RestoreProof, SecondPlace } from '#shared/domain/workspace/backup.ts'
import { makeFolder } from './make-folder.ts'
import { writeAtomically } from './write-atomically.ts'

/** What is remembered beside the backups: the last proof, the second place, what went wrong last, and what was saved last. */
export interface SafetyNotes {
  readonly proof: RestoreProof | null
  readonly secondPlace: SecondPlace | null
  readonly trouble: string | null
  /** Head of the journal in the last backup. */
  readonly savedHead: string | null
  readonly check: { readonly at: Instant; readonly findings: number } | null
}

const NOTHING: SafetyNotes = { proof: null, secondPlace: null, trouble: null, savedHead: null, check: null }

/** The notes of a folder; the beginning where there are none or they cannot be read: they can all be had again. */
export async function readSafety(folder: string): Promise<SafetyNotes> {
  try {
    return { ...NOTHING, ...(JSON.parse(await readFile(join(folder, 'safety.json'), 'utf8')) as Partial<SafetyNotes>) }
  } catch {
    return NOTHING
  }
}

export async function noteSafety(folder: string, changes: Partial<SafetyNotes>): Promise<SafetyNotes> {
  await makeFolder(folder)
  const notes = { ...(await readSafety(folder)), ...changes }
  await writeAtomically(join(folder, 'safety.json'), JSON.stringify(notes, null, 2))
  return notes
}
