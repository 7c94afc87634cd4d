import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage, ItemStanding } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { resolvedOn } from '#shared/rules/circular/may-notify.ts'
import { proofSentences } from '#shared/wording/proof.ts'
import { verdictSentence } from '#shared/wording/verdict.ts'
import { hashOf } from '../../store/journal/chain.ts'
import { setDeclared } from '../../store/repositories/circular-procedures.ts'
import { setProjectState } from '../../store/repositories/projects.ts'
import { findResolutionsByProcedure, insertResolution } from '../../store/repositories/resolutions.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { takeNumber } from '../numbering.ts'
import { loadFacts, takesResponses } from './load-facts.ts'
import { declareRefusal, loadProcedurePage } from './procedure-page.ts'
import { rollLinesOf } from './roll-lines.ts'
import { type CircularFacts, standingsOf } from './standing.ts'

type DeclareRefusals = Refusal<
  | 'NOT_FOUND'
  | 'NOT_RUNNING'
  | 'ALREADY_DECLARED'
  | 'DEADLINE_NOT_REACHED'
  | 'LETTERS_UNDER_WAY'
  | 'DISPATCH_PROOF_MISSING'
  | 'PROCEDURE_ABORTED'
  | 'UNREACHABLE'
>

/** Declares the result: from now on there is one numbered, immutable resolution per item (R25, R27, R28). */
export function declareResult(
  deps: Deps,
  input: { readonly circularProcedureId: Id<'circular-procedure'> },
): Promise<
  Result<{ readonly resolutionIds: readonly Id<'resolution'>[]; readonly page: CircularProcedurePage }, DeclareRefusals>
> {
  return deps.store.write(acting(deps, 'circular-procedures.declare-result'), async (tx) => {
    const now = deps.now()
    const loaded = await loadFacts(tx, input.circularProcedureId, now)
    if (!loaded.ok) return loaded
    const facts = loaded.value
    const { procedure } = facts
    const declared = (await findResolutionsByProcedure(tx, procedure.id))[0]
    if (declared !== undefined) return err({ code: 'ALREADY_DECLARED', resolutionNumber: declared.number })
    if (procedure.state === 'aborted') return err({ code: 'PROCEDURE_ABORTED' })
    if (!takesResponses(procedure.state)) return err({ code: 'NOT_RUNNING', state: procedure.state })
    const standings = standingsOf(facts, now)
    const refusal = declareRefusal(facts, standings, now, (await theAlliance(tx)).corpusChristi)
    if (refusal !== null) return err(toRefusal(refusal))

    const resolutions: Resolution[] = []
    for (const standing of standings) resolutions.push(await resolve(tx, deps, facts, standing))
    const state = resolutions.some(({ outcome }) => outcome === 'adopted') ? 'adopted' : 'rejected'
    await setDeclared(tx, procedure.id, state, { at: now, by: deps.actor() })
    tx.note({
      subject: 'circular-procedure',
      subjectId: procedure.id,
      before: { state: procedure.state },
      after: { state, declaredAt: now },
      reason: null,
    })
    const page = await loadProcedurePage(tx, procedure.id, now)
    return page.ok ? ok({ resolutionIds: resolutions.map(({ id }) => id), page: page.value }) : page
  })
}

async function resolve(tx: WriteTx, deps: Deps, facts: CircularFacts, standing: ItemStanding): Promise<Resolution> {
  const { item, verdict } = standing
  const now = deps.now()
  const outcome = verdict.outcome === 'adopted' || verdict.outcome === 'adopted-early' ? 'adopted' : 'rejected'
  const content: Omit<Resolution, 'snapshotSha256'> = {
    id: deps.newId('resolution'),
    number: await takeNumber(tx, 'resolution', now),
    subject: item.subject,
    text: item.proposedText,
    procedure: 'circular',
    circularProcedureId: facts.procedure.id,
    meetingId: null,
    projectId: item.projectId,
    resolvedOn: resolvedOn(now),
    declaredAt: now,
    declaredBy: deps.actor(),
    outcome,
    verdict,
    rules: facts.procedure.rules,
    roll: rollLinesOf(facts, standing),
    sentence: verdictSentence(verdict),
    proofSentences: proofSentences(verdict),
  }
  const resolution: Resolution = { ...content, snapshotSha256: hashOf(toJson(content)) }
  await insertResolution(tx, resolution, { circularItemId: item.id, agendaItemId: null })
  tx.note({ subject: 'resolution', subjectId: resolution.id, before: null, after: toJson(resolution), reason: null })
  if (item.projectId !== null) {
    const state = outcome === 'adopted' ? 'endorsed' : 'not-endorsed'
    await setProjectState(tx, item.projectId, state)
    tx.note({ subject: 'project', subjectId: item.projectId, before: 'in-decision', after: state, reason: resolution.number })
  }
  return resolution
}

function toRefusal(refusal: NonNullable<CircularProcedurePage['declareRefusal']>): DeclareRefusals {
  return refusal.code === 'DISPATCH_PROOF_MISSING' ? { ...refusal, members: [...refusal.members] } : refusal
}
