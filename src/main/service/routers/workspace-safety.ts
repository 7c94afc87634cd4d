import { backupFolderOf, listBackups } from '../../files/backup-folder.ts'
import { newKeyPair } from '../../files/encryption.ts'
import type { Deps } from '../../usecases/deps.ts'
import { backUp, showSafety } from '../../usecases/workspace/back-up.ts'
import { runBeside } from '../../usecases/workspace/beside/run-beside.ts'
import type { PublicPartWish } from '../../usecases/workspace/make-public-part.ts'
import { previewRestore } from '../../usecases/workspace/preview-restore.ts'
import { proveRestore } from '../../usecases/workspace/prove-restore.ts'
import { type RestoreDeps, restoreBackup } from '../../usecases/workspace/restore-backup.ts'
import { setSecondPlace } from '../../usecases/workspace/set-second-place.ts'
import { answerOr } from '../answer-or.ts'
import type { ArchiveInput, deliverArchive, deliverPublicPart } from '../archive-delivery.ts'
import { deviceKeyView } from '../device-key-view.ts'
import { procedures } from '../procedures.ts'

const { workspace } = procedures

/** What is made whole and waits for its one download. */
export interface Making {
  readonly archive: (wish: ArchiveInput, signal: AbortSignal | undefined) => ReturnType<typeof deliverArchive>
  readonly publicPart: (wish: PublicPartWish, signal: AbortSignal | undefined) => ReturnType<typeof deliverPublicPart>
}

/** Backups, restore and check: part of the router of the workspace. */
export function workspaceSafetyProcedures(deps: Deps, replaceStore: RestoreDeps['replaceStore'], making: Making) {
  return {
    safety: workspace.safety.handler(() => showSafety(deps)),
    listBackups: workspace.listBackups.handler(() => listBackups(backupFolderOf(deps.store.file.path))),
    backUp: workspace.backUp.handler(async ({ errors }) => answerOr(errors, await backUp(deps, 'wish'))),
    proveRestore: workspace.proveRestore.handler(async ({ errors }) => answerOr(errors, await proveRestore(deps))),
    setSecondPlace: workspace.setSecondPlace.handler(async ({ input, errors }) =>
      answerOr(errors, await setSecondPlace(deps, input)),
    ),
    makeBackupKey: workspace.makeBackupKey.handler(() => newKeyPair()),
    previewRestore: workspace.previewRestore.handler(async ({ input, errors }) =>
      answerOr(errors, await previewRestore(deps, input)),
    ),
    restore: workspace.restore.handler(async ({ input, errors }) =>
      answerOr(errors, await restoreBackup({ ...deps, replaceStore }, input)),
    ),
    deviceKey: workspace.deviceKey.handler(() => deviceKeyView(deps)),
    makeArchive: workspace.makeArchive.handler(async function* ({ input, errors, signal }) {
      const made = yield* making.archive(input, signal)
      yield { made: answerOr(errors, made) }
    }),
    makePublicPart: workspace.makePublicPart.handler(async function* ({ input, errors, signal }) {
      const made = yield* making.publicPart(input, signal)
      yield { made: answerOr(errors, made) }
    }),
    check: workspace.check.handler(async function* ({ input, signal }) {
      const report = yield* runBeside(deps, 'check', { full: input.full }, signal)
      yield { step: 'finished' as const, report }
    }),
  }
}
