import type { Instant } from '#shared/basics/instant.ts'
import type { Counted, Work } from '#shared/basics/work.ts'
import type { CheckReport } from '#shared/domain/workspace/finding.ts'
import type { WorkspaceFile } from '../../../store/store.ts'
import type { Deps } from '../../deps.ts'
import { type CheckProgress, type CheckWish, checkWorkspace } from '../check-workspace.ts'
import { type ArchiveWish, exportArchive } from '../export-archive.ts'
import { type MadePublicPartOr, makePublicPart, type PublicPartWish } from '../make-public-part.ts'

interface JobTypes {
  readonly archive: { readonly wish: ArchiveWish; readonly progress: Counted; readonly outcome: undefined }
  readonly check: { readonly wish: CheckWish; readonly progress: CheckProgress; readonly outcome: CheckReport }
  readonly publicPart: {
    readonly wish: PublicPartWish
    readonly progress: Counted
    readonly outcome: MadePublicPartOr
  }
}

export type JobName = keyof JobTypes
export type WishOf<Name extends JobName> = JobTypes[Name]['wish']
export type ProgressOf<Name extends JobName> = JobTypes[Name]['progress']
export type OutcomeOf<Name extends JobName> = JobTypes[Name]['outcome']

type Job<Name extends JobName> = (
  deps: Pick<Deps, 'store' | 'now'>,
  wish: WishOf<Name>,
) => Work<ProgressOf<Name>, OutcomeOf<Name>>

/** What reads much of the workspace and takes its time. */
export const JOBS: { readonly [Name in JobName]: Job<Name> } = {
  archive: exportArchive,
  check: checkWorkspace,
  publicPart: makePublicPart,
}

/** A job as it is handed to its thread, with the instant at which it was asked for. */
export interface JobOrder<Name extends JobName = JobName> {
  readonly name: Name
  readonly wish: WishOf<Name>
  readonly file: WorkspaceFile
  readonly at: Instant
}
