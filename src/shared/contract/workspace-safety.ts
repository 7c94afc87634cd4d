import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import type { Instant } from '../basics/instant.ts'
import type { Counted } from '../basics/work.ts'
import type { Backup, BackupState, RestoreProof } from '../domain/workspace/backup.ts'
import type { CheckReport, Finding } from '../domain/workspace/finding.ts'
import { mayRefuse } from './refusals.ts'
import { answer } from './shapes.ts'

/** How far a check is, and in the end what it found. */
export type CheckEvent =
  | { readonly step: 'database' | 'chain' | 'records' | 'decisions' | 'files'; readonly done: number; readonly of: number }
  | { readonly step: 'finished'; readonly report: CheckReport }

/** What a restore would change. */
export interface RestorePreview {
  readonly backup: Backup
  readonly findings: readonly Finding[]
  /** Entries in the journal of the backup. */
  readonly entries: number
  /** Entries of today that the backup lacks, and the newest of them. */
  readonly lostCount: number
  readonly lost: readonly { readonly sequence: number; readonly at: Instant; readonly actor: string; readonly act: string }[]
  /** Entries of the backup that are not in today's journal: it went another way. */
  readonly foreignCount: number
}

/** The key of this device without its secret. */
export interface DeviceKeyView {
  readonly fingerprint: string | null
  readonly needsPassphrase: boolean
  readonly isDamaged: boolean
}

/** An archive that waits for its one download. */
export interface MadeArchive {
  readonly fileName: string
  readonly address: string
  readonly sha256: string
  /** Fingerprint of the key that signed it; null where none did. */
  readonly signedBy: string | null
}

/** The public part that waits for its one download. */
export interface MadePublicPart {
  readonly fileName: string
  readonly address: string
  readonly objects: number
  readonly files: number
}

/** How far something is that is made, and in the end what waits for its download. */
export type MakingEvent<Made> = Counted | { readonly made: Made }

const backupName = z.object({ name: z.string().max(120) })

/** Backups, restore and check of the workspace. */
export const workspaceSafetyContract = {
  /** The last backup, the last proven restore, the second place. */
  safety: oc.output(answer<BackupState>()),

  /** All backups beside the workspace, newest first. */
  listBackups: oc.output(answer<readonly Backup[]>()),

  /** Makes a backup now. */
  backUp: oc.output(answer<Backup>()).errors(mayRefuse('BACKUP_FAILED')),

  /** Restores the newest backup into a temporary file, opens and checks it. */
  proveRestore: oc.output(answer<RestoreProof>()).errors(mayRefuse('NO_BACKUP')),

  /** Where copies go as well; null takes none. A recipient of age encrypts them. */
  setSecondPlace: oc
    .input(z.object({ path: z.string().trim().max(1_000).nullable(), recipient: z.string().trim().max(200).nullable() }))
    .output(answer<BackupState>())
    .errors(mayRefuse('PLACE_NOT_USABLE', 'RECIPIENT_NOT_UNDERSTOOD')),

  /** A fresh pair of keys for encrypted copies; the identity is shown once and kept nowhere. */
  makeBackupKey: oc.output(answer<{ readonly identity: string; readonly recipient: string }>()),

  /** What a restore of this backup would change. */
  previewRestore: oc
    .input(backupName)
    .output(answer<RestorePreview>())
    .errors(mayRefuse('NOT_FOUND', 'BACKUP_NOT_READABLE', 'OTHER_ALLIANCE')),

  /** Puts a backup in the place of the workspace; answers with the backup that leads back. */
  restore: oc
    .input(backupName)
    .output(answer<{ readonly wayBack: string }>())
    .errors(mayRefuse('NOT_FOUND', 'BACKUP_NOT_READABLE', 'OTHER_ALLIANCE', 'BACKUP_FAILED')),

  /** Whether this device has a key, and whether its passphrase is needed. */
  deviceKey: oc.output(answer<DeviceKeyView>()),

  /** Makes the archive; with `sign` the key of this device signs it, made at first use. Ends when the screen no longer listens. */
  makeArchive: oc
    .input(z.object({ sign: z.boolean(), passphrase: z.string().max(1_000).nullable() }))
    .output(eventIterator(answer<MakingEvent<MadeArchive>>()))
    .errors(
      mayRefuse('PASSPHRASE_NEEDED', 'PASSPHRASE_TOO_SHORT', 'PASSPHRASE_WRONG', 'KEY_FILE_DAMAGED', 'SYSTEM_KEY_STORE_REFUSES'),
    ),

  /** Makes the public part as OParl for the address at which it will lie, and keeps it for its one download. Ends when the screen no longer listens. */
  makePublicPart: oc
    .input(z.object({ baseUrl: z.string().max(300), withPeople: z.boolean() }))
    .output(eventIterator(answer<MakingEvent<MadePublicPart>>()))
    .errors(mayRefuse('BASE_ADDRESS_UNUSABLE')),

  /** Checks everything, with progress; ends when the screen no longer listens. */
  check: oc.input(z.object({ full: z.boolean() })).output(eventIterator(answer<CheckEvent>())),
}
