import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { AdoptionChoices } from '#shared/contract/action-plan.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { ActionPlan } from '#shared/domain/action-plan/action-plan.ts'
import { isDraft, type Revision } from '#shared/domain/action-plan/revision.ts'
import type { AgendaMatter } from '#shared/domain/meetings/agenda-item.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { type AdoptProblem, mayAdopt, whyNotAdopting } from '#shared/rules/revisions/may-adopt.ts'
import { majorityForPlanSentence } from '#shared/wording/plans.ts'
import {
  endActionPlan,
  findActionPlan,
  insertActionPlan,
  insertFieldOfAction,
  signActionPlan,
} from '../../store/repositories/action-plan.ts'
import { listAgendaItems } from '../../store/repositories/agendas.ts'
import { findResolution, findResolutionsByMeeting, listResolutions } from '../../store/repositories/resolutions.ts'
import { findRevision, updateRevision } from '../../store/repositories/revisions.ts'
import { findRulesOn } from '../../store/repositories/rules-of-procedure.ts'
import type { ReadTx, WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadPlanFacts, type PlanFacts } from './plan-facts.ts'
import { baseParts } from './revision-page.ts'

interface AdoptInput {
  readonly revisionId: Id<'revision'>
  readonly version: number
  readonly resolutionId: Id<'resolution'> | null
  readonly resolvedOn: LocalDate | null
  readonly validFrom: LocalDate
}

export type AdoptRefusal = Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'NOT_A_DRAFT' | AdoptProblem['code']>
type Adopted = { readonly actionPlanId: Id<'action-plan'> }

/** Makes a draft the plan in force from a day on, and ends the one before on the day before (R24, R35). */
export function adoptRevision(deps: Deps, input: AdoptInput): Promise<Result<Adopted, AdoptRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.adopt'), async (tx): Promise<Result<Adopted, AdoptRefusal>> => {
    const found = await findRevision(tx, input.revisionId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'revision', id: input.revisionId })
    if (!isDraft(found)) return err({ code: 'NOT_A_DRAFT' })
    const resolution = input.resolutionId === null ? null : await findResolution(tx, input.resolutionId)
    if (resolution === undefined) return err({ code: 'NOT_FOUND', what: 'resolution', id: input.resolutionId ?? '' })
    const facts = await loadPlanFacts(tx, deps.now())
    const register = await listResolutions(tx)
    const resolvedOn = resolution?.resolvedOn ?? input.resolvedOn
    const [problem] = mayAdopt({
      text: found.text,
      ...baseParts(facts, found, new Map(register.map(({ id, number }) => [id, number]))),
      plans: facts.plans,
      resolution: resolution === null ? null : { ...resolution, matter: await matterOf(tx, resolution) },
      resolvedOn,
      registerBegan: register[0]?.resolvedOn ?? null,
      validFrom: input.validFrom,
    })
    if (problem !== undefined) return err(problem)
    if (resolvedOn === null) return err({ code: 'RESOLUTION_NEEDED' })
    await endBefore(tx, facts, input.validFrom)
    const { version: _version, ...draft } = found
    const plan: ActionPlan = {
      id: deps.newId('action-plan'),
      title: draft.title,
      revision: draft.revision,
      resolvedOn,
      signedOn: null,
      validFrom: input.validFrom,
      validUntil: null,
    }
    const adopted = await putInForce(tx, deps, draft, plan, input.resolutionId)
    if (!(await updateRevision(tx, adopted, input.version))) return err({ code: 'CHANGED_MEANWHILE', what: 'revision' })
    tx.note({ subject: 'action-plan', subjectId: plan.id, before: null, after: toJson(plan), reason: null })
    tx.note({ subject: 'revision', subjectId: draft.id, before: toJson(draft), after: toJson(adopted), reason: null })
    return ok({ actionPlanId: plan.id })
  })
}

async function endBefore(tx: WriteTx, { plans }: PlanFacts, validFrom: LocalDate): Promise<void> {
  const open = plans.find(({ validUntil }) => validUntil === null)
  if (open === undefined) return
  const lastDay = addDays(validFrom, -1)
  await endActionPlan(tx, open.id, lastDay)
  tx.note({
    subject: 'action-plan',
    subjectId: open.id,
    before: { validUntil: null },
    after: { validUntil: lastDay },
    reason: null,
  })
}

async function putInForce(
  tx: WriteTx,
  deps: Deps,
  draft: Revision,
  plan: ActionPlan,
  resolutionId: Id<'resolution'> | null,
): Promise<Revision> {
  await insertActionPlan(tx, plan)
  const fields: Revision['text']['fields'][number][] = []
  for (const field of draft.text.fields) {
    const id = deps.newId('field-of-action')
    await insertFieldOfAction(tx, { id, actionPlanId: plan.id, number: field.number, title: field.title })
    fields.push({ ...field, fieldOfActionId: id })
  }
  return { ...draft, actionPlanId: plan.id, resolutionId, text: { ...draft.text, fields } }
}

/** By which majority a resolution of a sitting was taken; null outside of one. */
async function matterOf(tx: ReadTx, { id, meetingId }: Resolution): Promise<AgendaMatter | null> {
  if (meetingId === null) return null
  const item = (await findResolutionsByMeeting(tx, meetingId)).find((resolution) => resolution.id === id)?.agendaItemId
  return (await listAgendaItems(tx, meetingId)).find((agendaItem) => agendaItem.id === item)?.matter ?? null
}

/** The resolutions that can have adopted a revision, the newest first, and the majority that it takes. */
export function listAdoptionChoices(deps: Deps): Promise<AdoptionChoices> {
  return deps.store.read(async (tx) => {
    const fitting: Resolution[] = []
    for (const resolution of await listResolutions(tx))
      if (whyNotAdopting({ ...resolution, matter: await matterOf(tx, resolution) }) === null) fitting.push(resolution)
    const rules = await findRulesOn(tx, dateOf(deps.now()))
    return {
      resolutions: fitting
        .map(({ id, number, subject, resolvedOn, sentence }) => ({ id, number, subject, resolvedOn, sentence }))
        .toReversed(),
      majoritySentence: majorityForPlanSentence((rules?.options ?? DEFAULT_RULES).fundamentalMajority),
    }
  })
}

type SignRefusal = Refusal<'NOT_FOUND' | 'PLAN_SIGNED_ALREADY' | 'SIGNED_BEFORE_RESOLVED' | 'DAY_IN_FUTURE'>

/** Notes the day on which the managing member signed for the alliance. */
export function signPlan(
  deps: Deps,
  { actionPlanId, signedOn }: { readonly actionPlanId: Id<'action-plan'>; readonly signedOn: LocalDate },
): Promise<Result<Adopted, SignRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.sign'), async (tx) => {
    const plan = await findActionPlan(tx, actionPlanId)
    if (plan === undefined) return err({ code: 'NOT_FOUND', what: 'action-plan', id: actionPlanId })
    if (plan.signedOn !== null) return err({ code: 'PLAN_SIGNED_ALREADY', signedOn: plan.signedOn })
    if (signedOn < plan.resolvedOn) return err({ code: 'SIGNED_BEFORE_RESOLVED', resolvedOn: plan.resolvedOn })
    if (signedOn > dateOf(deps.now())) return err({ code: 'DAY_IN_FUTURE', day: signedOn })
    await signActionPlan(tx, actionPlanId, signedOn)
    tx.note({ subject: 'action-plan', subjectId: actionPlanId, before: { signedOn: null }, after: { signedOn }, reason: null })
    return ok({ actionPlanId })
  })
}
