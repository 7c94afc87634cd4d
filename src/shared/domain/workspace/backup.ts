import type { Sha256 } from '../../basics/bytes.ts'
import type { Instant } from '../../basics/instant.ts'

/** Why a backup was made. */
export const BACKUP_REASONS = ['opening', 'regular', 'closing', 'wish', 'declaration', 'import', 'restore', 'erasure'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

/** A backup of a workspace as it lies in a folder; `sha256` is what stands beside it, null when nothing does. */
export interface Backup {
  readonly name: string
  readonly at: Instant
  readonly reason: BackupReason
  readonly size: number
  readonly sha256: Sha256 | null
  readonly encrypted: boolean
}

/** What a drill showed: a backup was restored into a temporary file, opened and checked. */
export interface RestoreProof {
  readonly at: Instant
  readonly backup: string
  readonly madeAt: Instant
  readonly entries: number
  readonly findings: number
}

/** How safe the workspace is at the moment. */
export interface BackupState {
  readonly folder: string
  readonly lastBackup: Backup | null
  readonly proof: RestoreProof | null
  readonly secondPlace: SecondPlace | null
  /** Why the last backup did not succeed; null when it did. The word of the operating system. */
  readonly trouble: string | null
  /** The check in the background after opening; null while it runs. */
  readonly check: { readonly at: Instant; readonly findings: number } | null
}

/** Where copies of the backups go as well, and how the last time went. */
export interface SecondPlace {
  readonly path: string
  /** Public key of age for which the copies are encrypted; null where they are not. */
  readonly recipient: string | null
  readonly lastAt: Instant | null
  readonly trouble: string | null
}
