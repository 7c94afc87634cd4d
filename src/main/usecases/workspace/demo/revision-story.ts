import { showRevision } from '../../action-plan/revision-page.ts'
import { saveRevision, startRevision } from '../../action-plan/write-revision.ts'
import type { Deps } from '../../deps.ts'
import type { DraftSeed } from '../plan-seed.ts'
import { must } from './must.ts'

/** A revision in work: the plan in force with more fields. */
export async function tellRevision(deps: Deps, { revision: name, title, fields }: DraftSeed): Promise<void> {
  const { revisionId } = must(await startRevision(deps, { revision: name, title }))
  const { revision, version } = must(await showRevision(deps, { revisionId }))
  const added = fields.map((field) => ({
    key: `field-${field.number}`,
    fieldOfActionId: null,
    continues: [],
    futureApproaches: '',
    networking: [],
    strategyGoals: [],
    ...field,
  }))
  const text = { ...revision.text, fields: [...revision.text.fields, ...added] }
  must(await saveRevision(deps, { revisionId, version, revision: name, title, text }))
}
