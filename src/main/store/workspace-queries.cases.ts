import { instant } from '#shared/basics/instant.ts'
import { first } from '#test/support/sample-records.ts'
import * as seals from './repositories/content-seals.ts'
import * as drafts from './repositories/form-drafts.ts'
import { callsOf, type RepositoryCall } from './repository-call.cases.ts'

const AT = instant('2026-11-20T09:00:00Z')

/** Each function of the repositories for what is no record: unfinished forms and the seal. */
export const WORKSPACE_REPOSITORY_CALLS: readonly RepositoryCall[] = [
  ...callsOf('content-seals', {
    findContentSeal: (tx) => seals.findContentSeal(tx),
    setContentSeal: (tx, records) => seals.setContentSeal(tx, { head: first(records.papers).sha256, tables: {} }),
  }),
  ...callsOf('form-drafts', {
    readDraft: (tx) => drafts.readDraft(tx, 'project:new'),
    saveDraft: (tx) => drafts.saveDraft(tx, 'project:new', { content: '', savedAt: AT }),
    dropDraft: (tx) => drafts.dropDraft(tx, 'project:new'),
  }),
]
