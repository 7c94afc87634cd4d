import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Instant } from '../basics/instant.ts'
import type { Backup } from '../domain/workspace/backup.ts'
import type { Damage } from '../domain/workspace/open-refusal.ts'
import { mayRefuse } from './refusals.ts'
import { answer } from './shapes.ts'

/** One act that was read from the damaged file and is in no backup. */
export interface MissingEntry {
  readonly sequence: number
  readonly at: Instant
  readonly actor: string
  readonly act: string
}

/** A backup that opens and holds, and what it lacks of what can still be read. */
export interface RecoveryChoice {
  readonly backup: Backup
  /** Its newest journal entry. */
  readonly until: Instant | null
  readonly missingCount: number
  /** The newest of them. */
  readonly missing: readonly MissingEntry[]
}

/** What is left of a damaged workspace, and the ways on. */
export interface RecoveryPlan {
  readonly fileName: string
  readonly damage: Damage
  readonly salvage: {
    readonly rows: number
    /** Tables of which a part or everything cannot be read. */
    readonly damagedTables: readonly string[]
    /** Whether the journal could be read to its end, so that the lists of missing entries are complete. */
    readonly journalIsWhole: boolean
  }
  /** The newest first; none where no backup opens and holds. */
  readonly choices: readonly RecoveryChoice[]
}

/** What was done: where the damaged file is kept, and where what could be read of it lies. */
export interface Recovered {
  readonly keptAs: string
  readonly salvagedAs: string
}

/** The way out of a damaged file; asked before anything else. */
export const recoveryContract = {
  /** Null where the workspace is open and sound. */
  show: oc.output(answer<RecoveryPlan | null>()),

  /** Keeps the damaged file and what can be read of it, and puts a backup in its place. */
  recover: oc
    .input(z.object({ backup: z.string().max(120) }))
    .output(answer<Recovered>())
    .errors(mayRefuse('NOT_FOUND', 'BACKUP_NOT_READABLE', 'BACKUP_FAILED')),
}
