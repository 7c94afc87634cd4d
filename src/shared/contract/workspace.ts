import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import type { Instant } from '../basics/instant.ts'
import type { JournalEntry } from '../domain/journal/journal-entry.ts'
import { answer } from './shapes.ts'
import { workspaceSafetyContract } from './workspace-safety.ts'

export interface WorkspaceStatus {
  readonly fileName: string
  readonly readOnly: boolean
  /** Who has it open for writing, where that is why it is read-only here. */
  readonly lockedBy: { readonly name: string; readonly host: string; readonly since: Instant } | null
  readonly onNetwork: boolean
  /** Whether the file is still where it was opened. */
  readonly isThere: boolean
  readonly isDemo: boolean
  readonly entries: number
  readonly lastSavedAt: Instant | null
  readonly journalHead: string
  readonly appVersion: string
  readonly host: 'electron' | 'web'
}

/** Key of an unfinished form, for example `project:new`. */
const draftKey = z.string().regex(/^[a-z0-9:-]{1,120}$/i)

export const workspaceContract = {
  ...workspaceSafetyContract,

  status: oc.output(answer<WorkspaceStatus>()),

  /** Sends the number of the newest journal entry whenever something was written, also by another window. */
  changes: oc.output(eventIterator(answer<{ readonly sequence: number }>())),

  /** The history of one record, newest first. */
  history: oc.input(z.object({ subjectId: z.string().max(64) })).output(answer<readonly JournalEntry[]>()),

  /** What was typed into a form and not sent yet; null when nothing. At most 200 000 characters. */
  readDraft: oc
    .input(z.object({ key: draftKey }))
    .output(answer<{ readonly content: string | null; readonly savedAt: Instant | null }>()),
  saveDraft: oc
    .input(z.object({ key: draftKey, content: z.string().max(200_000) }))
    .output(answer<{ readonly savedAt: Instant }>()),
  dropDraft: oc.input(z.object({ key: draftKey })).output(answer<null>()),
}
