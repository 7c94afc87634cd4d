import type { Instant } from '#shared/basics/instant.ts'
import type { WorkspaceFile } from '../../../store/store.ts'
import { checkWorkspace } from '../check-workspace.ts'

/** What reads much of the workspace and takes its time: told how far it is, and at the end what came of it. */
export const JOBS = { check: checkWorkspace } as const

type Jobs = typeof JOBS
export type JobName = keyof Jobs
export type WishOf<Name extends JobName> = Parameters<Jobs[Name]>[1]
export type ProgressOf<Name extends JobName> = ReturnType<Jobs[Name]> extends AsyncGenerator<infer Progress> ? Progress : never
export type OutcomeOf<Name extends JobName> =
  ReturnType<Jobs[Name]> extends AsyncGenerator<unknown, infer Outcome> ? Outcome : never

/** A job as it is handed to its thread, with the instant at which it was asked for. */
export interface JobOrder<Name extends JobName = JobName> {
  readonly name: Name
  readonly wish: WishOf<Name>
  readonly file: WorkspaceFile
  readonly at: Instant
}
