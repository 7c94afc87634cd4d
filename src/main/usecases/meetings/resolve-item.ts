import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Resolution, RollLine } from '#shared/domain/resolutions/resolution.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import { proofSentences } from '#shared/wording/proof.ts'
import { verdictSentence } from '#shared/wording/verdict.ts'
import { hashOf } from '../../store/journal/chain.ts'
import { insertResolution } from '../../store/repositories/resolutions.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { takeResolutionNumber } from '../numbering.ts'
import { resolvingBody } from './electorate.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import { storeItem } from './open-item.ts'
import { settleProject } from './project-steps.ts'

/** What was decided on an item, and by which votes. */
export interface Decision {
  readonly item: AgendaItem
  readonly text: string
  readonly verdict: Verdict
  readonly outcome: 'adopted' | 'rejected'
  /** The moment whose day is the day of the resolution. */
  readonly resolvedAt: Instant
  readonly roll: readonly RollLine[]
}

/** Makes the numbered, immutable resolution of an item (R28); its project follows. Answers with its id. */
export async function resolveItem(tx: WriteTx, deps: Deps, facts: MeetingFacts, decision: Decision): Promise<Id<'resolution'>> {
  const { item, text, verdict, outcome, resolvedAt } = decision
  const now = deps.now()
  const content: Omit<Resolution, 'snapshotSha256'> = {
    id: deps.newId('resolution'),
    number: await takeResolutionNumber(tx, resolvingBody(facts, item).body, now),
    subject: item.title,
    text,
    procedure: 'meeting',
    circularProcedureId: null,
    meetingId: facts.meeting.id,
    projectId: item.projectId,
    resolvedOn: dateOf(resolvedAt),
    declaredAt: now,
    declaredBy: deps.actor(),
    outcome,
    verdict,
    rules: facts.rules,
    roll: decision.roll,
    sentence: verdictSentence(verdict),
    proofSentences: proofSentences(verdict),
  }
  const resolution: Resolution = { ...content, snapshotSha256: hashOf(toJson(content)) }
  await insertResolution(tx, resolution, { circularItemId: null, agendaItemId: item.id })
  tx.note({ subject: 'resolution', subjectId: resolution.id, before: null, after: toJson(resolution), reason: null })
  await storeItem(tx, item, { state: outcome }, resolution.number)
  await settleProject(tx, item, outcome, resolution.number)
  return resolution.id
}
