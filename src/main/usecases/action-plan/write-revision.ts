import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { RevisionPage } from '#shared/contract/action-plan.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { EMPTY_TEXT, isDraft, type Revision, type RevisionText } from '#shared/domain/action-plan/revision.ts'
import { chapterProblems, numberProblems } from '#shared/rules/revisions/may-adopt.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import {
  deleteRevision,
  findRevision,
  insertRevision,
  listRevisions,
  updateRevision,
} from '../../store/repositories/revisions.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadPlanFacts, type PlanFacts } from './plan-facts.ts'
import { baseParts, loadRevisionPage } from './revision-page.ts'

type StartRefusal = Refusal<'DRAFT_EXISTS' | 'REVISION_NAME_TAKEN'>

/** Begins a revision with the words of the newest plan, each field continuing the one it comes from. */
export function startRevision(
  deps: Deps,
  { revision: name, title }: { readonly revision: string; readonly title: string },
): Promise<Result<{ readonly revisionId: Id<'revision'> }, StartRefusal>> {
  return deps.store.write(
    acting(deps, 'action-plan.start-revision'),
    async (tx): Promise<Result<{ readonly revisionId: Id<'revision'> }, StartRefusal>> => {
      const facts = await loadPlanFacts(tx, deps.now())
      const draft = facts.revisions.find(isDraft)
      if (draft !== undefined) return err({ code: 'DRAFT_EXISTS', revision: draft.revision })
      if (isTaken(facts, name, null)) return err({ code: 'REVISION_NAME_TAKEN', revision: name })
      const newest = facts.plans.at(-1)
      const revision: Revision = {
        id: deps.newId('revision'),
        actionPlanId: null,
        basedOnId: newest?.id ?? null,
        revision: name,
        title,
        text: newest === undefined ? EMPTY_TEXT : continued(facts, newest.id),
        resolutionId: null,
        startedAt: deps.now(),
      }
      await insertRevision(tx, revision)
      tx.note({ subject: 'revision', subjectId: revision.id, before: null, after: { revision: name, title }, reason: null })
      return ok({ revisionId: revision.id })
    },
  )
}

/** The words of a plan, or its bare fields where it was never written down. */
function continued(facts: PlanFacts, planId: Id<'action-plan'>): RevisionText {
  const text = facts.revisionOf(planId)?.text ?? EMPTY_TEXT
  const fields = facts.fields
    .filter(({ actionPlanId }) => actionPlanId === planId)
    .map((field) => {
      const words = text.fields.find(({ fieldOfActionId }) => fieldOfActionId === field.id)
      return {
        key: words?.key ?? `field-${field.number}`,
        isCrossCutting: false,
        goals: [],
        approaches: [],
        futureApproaches: '',
        networking: [],
        strategyGoals: [],
        ...words,
        number: field.number,
        title: field.title,
        fieldOfActionId: null,
        continues: [field.id],
      }
    })
  return { ...text, fields, droppedFields: [] }
}

interface SaveInput {
  readonly revisionId: Id<'revision'>
  readonly version: number
  readonly revision: string
  readonly title: string
  readonly text: RevisionText
}

type SaveRefusal = Refusal<
  'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'NOT_A_DRAFT' | 'REVISION_NAME_TAKEN' | 'CHAPTER_REFERRED' | 'FIELD_NUMBER_TWICE'
>

/** Saves what a draft says; a chapter that a resolution rests on must stay, numbers are given once. */
export function saveRevision(deps: Deps, input: SaveInput): Promise<Result<RevisionPage, SaveRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.save-revision'), async (tx): Promise<Result<RevisionPage, SaveRefusal>> => {
    const { revisionId, version, revision: name, title, text } = input
    const found = await findRevision(tx, revisionId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'revision', id: revisionId })
    if (!isDraft(found)) return err({ code: 'NOT_A_DRAFT' })
    const facts = await loadPlanFacts(tx, deps.now())
    if (isTaken(facts, name, revisionId)) return err({ code: 'REVISION_NAME_TAKEN', revision: name })
    const numbers = new Map((await listResolutions(tx)).map(({ id, number }) => [id, number]))
    const { referred } = baseParts(facts, found, numbers)
    const [problem] = [...numberProblems(text), ...chapterProblems(text, referred)]
    if (problem?.code === 'CHAPTER_REFERRED' || problem?.code === 'FIELD_NUMBER_TWICE') return err(problem)
    const { version: _version, ...before } = found
    const fields = text.fields.map((field) => ({ ...field, fieldOfActionId: null }))
    const after: Revision = { ...before, revision: name, title, text: { ...text, fields } }
    if (!(await updateRevision(tx, after, version))) return err({ code: 'CHANGED_MEANWHILE', what: 'revision' })
    tx.note({ subject: 'revision', subjectId: revisionId, before: toJson(before), after: toJson(after), reason: null })
    return loadRevisionPage(tx, revisionId, await loadPlanFacts(tx, deps.now()))
  })
}

/** Throws a draft away. */
export function discardRevision(
  deps: Deps,
  { revisionId }: { readonly revisionId: Id<'revision'> },
): Promise<Result<{ readonly revisionId: Id<'revision'> }, Refusal<'NOT_FOUND' | 'NOT_A_DRAFT'>>> {
  return deps.store.write(acting(deps, 'action-plan.discard-revision'), async (tx) => {
    const found = (await listRevisions(tx)).find(({ id }) => id === revisionId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'revision', id: revisionId })
    if (!isDraft(found)) return err({ code: 'NOT_A_DRAFT' })
    await deleteRevision(tx, revisionId)
    tx.note({ subject: 'revision', subjectId: revisionId, before: toJson(found), after: null, reason: null })
    return ok({ revisionId })
  })
}

function isTaken({ plans, revisions }: PlanFacts, name: string, except: Id<'revision'> | null): boolean {
  return (
    revisions.some(({ id, revision }) => id !== except && revision === name) || plans.some(({ revision }) => revision === name)
  )
}
