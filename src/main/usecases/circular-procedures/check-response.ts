import { dateOf, fromEpoch, type Instant, toEpoch } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { NewResponse } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Person } from '#shared/domain/members/person.ts'
import type { CriteriaCatalogue } from '#shared/domain/projects/assessment.ts'
import type { Way } from '#shared/domain/resolutions/vote.ts'
import { misfitOfPoints, type PointsFacts } from '#shared/rules/circular/check-points.ts'
import { holderOf } from './holder-of.ts'
import { takesResponses } from './load-facts.ts'
import type { CircularFacts } from './standing.ts'

export type ResponseRefusal = Refusal<
  | 'NOT_FOUND'
  | 'NOT_RUNNING'
  | 'VOTE_MISSING'
  | 'POINTS_DO_NOT_FIT'
  | 'VOTES_FOR_ANOTHER_MEMBER'
  | 'RECEIVED_IN_FUTURE'
  | 'RECEIVED_BEFORE_START'
  | 'BALLOT_FORM_NOT_KEPT'
  | 'POSTMARK_DOES_NOT_FIT'
  | 'REASON_AND_EVIDENCE_NEEDED'
  | 'CORRECTION_REASON_MISSING'
  | 'ALREADY_CORRECTED'
>

/** What is checked of a response, whichever way it came. */
export type ResponseContent = Omit<NewResponse, 'way' | 'evidence'> & { readonly way: Way; readonly evidence: readonly unknown[] }

/** For what points may be given: to the projects, by the catalogue of the procedure. */
export function askedPoints(
  { items }: Pick<CircularFacts['procedure'], 'items'>,
  criteria: CriteriaCatalogue | null,
): Omit<PointsFacts, 'points'> {
  return {
    ratedItems: criteria === null ? [] : items.filter(({ projectId }) => projectId !== null).map(({ id }) => id),
    criteria: (criteria?.criteria ?? []).map(({ id, title, scaleMax }) => ({ id, title, most: scaleMax })),
  }
}

/**
 * Whether a response can be recorded at all. Late ones and those of strangers can: they are kept and never count (R09, R45).
 * Refused is what would be a mistake of the entry: no vote in it, a time that cannot be, a person of another member (R12); and
 * what the coordination enters on behalf of a member without saying why and without evidence.
 */
export function checkResponse(
  facts: CircularFacts,
  input: ResponseContent,
  {
    person,
    criteria,
    now,
  }: { readonly person: Person | null; readonly criteria: CriteriaCatalogue | null; readonly now: Instant },
): Result<null, ResponseRefusal> {
  const { procedure } = facts
  if (!takesResponses(procedure.state)) return err({ code: 'NOT_RUNNING', state: procedure.state })
  if (input.receivedAt > now) return err({ code: 'RECEIVED_IN_FUTURE', receivedAt: input.receivedAt })
  if (input.receivedAt < startOfMinute(procedure.startedAt)) {
    return err({ code: 'RECEIVED_BEFORE_START', receivedAt: input.receivedAt, startedAt: procedure.startedAt })
  }
  if (!keepsForm(facts, input)) return err({ code: 'BALLOT_FORM_NOT_KEPT' })
  const postmark = checkPostmark(facts, input)
  if (!postmark.ok) return postmark
  if (!saysSomething(facts, input)) return err({ code: 'VOTE_MISSING' })
  const misfit = misfitOfPoints({ ...askedPoints(facts.procedure, criteria), points: input.points })
  if (misfit !== null) return err({ code: 'POINTS_DO_NOT_FIT', ...misfit })
  if (input.way !== 'answer-file' && (input.onBehalfReason.trim() === '' || input.evidence.length === 0)) {
    return err({ code: 'REASON_AND_EVIDENCE_NEEDED', way: input.way })
  }
  const correction = checkCorrection(facts, input)
  return correction.ok ? checkVoter(facts, input, person) : correction
}

const ON_PAPER: readonly Way[] = ['letter', 'form', 'meeting']

/** § 2.3 (form_stimmabgabe), § 126 BGB: where a signature on paper is demanded, nothing else is a vote. */
function keepsForm({ procedure }: CircularFacts, { votes, way }: ResponseContent): boolean {
  return procedure.rules.ballotForm !== 'written' || votes.length === 0 || ON_PAPER.includes(way)
}

/** § 2.3 (massgeblich): only a letter has a postmark, from the start of the procedure to its receipt. */
function checkPostmark(
  { procedure }: CircularFacts,
  { postedOn, way, receivedAt }: ResponseContent,
): Result<null, ResponseRefusal> {
  if (postedOn === null) return ok(null)
  if (way !== 'letter') return err({ code: 'POSTMARK_DOES_NOT_FIT', postedOn, because: 'no-letter' })
  if (postedOn > dateOf(receivedAt)) return err({ code: 'POSTMARK_DOES_NOT_FIT', postedOn, because: 'after-receipt' })
  if (postedOn < dateOf(procedure.startedAt)) return err({ code: 'POSTMARK_DOES_NOT_FIT', postedOn, because: 'before-start' })
  return ok(null)
}

/** A correction points to one response of the same member, says why, and happens once. */
function checkCorrection(
  facts: CircularFacts,
  { corrects, correctionReason, memberId }: ResponseContent,
): Result<null, ResponseRefusal> {
  if (corrects === null) return ok(null)
  const wrong = facts.responses.find((response) => response.id === corrects && response.memberId === memberId)
  if (wrong === undefined) return err({ code: 'NOT_FOUND', what: 'response', id: corrects })
  if (facts.responses.some((response) => response.corrects === corrects)) return err({ code: 'ALREADY_CORRECTED' })
  return correctionReason.trim() === '' ? err({ code: 'CORRECTION_REASON_MISSING' }) : ok(null)
}

/**
 * A vote on every item, but for those in which the member takes no part, by what is known or as it says now (R14); or an
 * objection that has an effect (R26).
 */
function saysSomething({ procedure, recusals }: CircularFacts, input: ResponseContent): boolean {
  const isRecused = (id: string) => recusals.some(({ itemId, memberId }) => itemId === id && memberId === input.memberId)
  const isConflicted = (id: string) => input.conflicts.some(({ itemId }) => itemId === id)
  const hasVote = (id: string) => input.votes.some(({ itemId }) => itemId === id)
  const saysAnything = input.votes.length > 0 || input.conflicts.length > 0
  const speaksToAll = saysAnything && procedure.items.every(({ id }) => hasVote(id) || isConflicted(id) || isRecused(id))
  const objects = input.objectsToProcedure && procedure.rules.procedureObjection !== 'none'
  return speaksToAll || objects
}

/** R12: one person does not vote for two organizations, unless a vote was transferred to its own. */
function checkVoter(facts: CircularFacts, input: ResponseContent, person: Person | null): Result<null, ResponseRefusal> {
  const nameOf = (memberId: ResponseContent['memberId']) =>
    facts.roll.find((member) => member.memberId === memberId)?.memberName ?? ''
  if (holderOf(facts, input, person) !== null) return ok(null)
  if (person !== null && input.memberId !== null && person.memberId !== input.memberId) {
    return err({ code: 'VOTES_FOR_ANOTHER_MEMBER', personName: input.personName, memberName: nameOf(person.memberId) })
  }
  const other = facts.responses.find(
    (response) =>
      response.memberId !== input.memberId &&
      response.memberId !== null &&
      response.heldBy === null &&
      isSamePerson(response, input),
  )
  if (other === undefined || input.memberId === null) return ok(null)
  return err({ code: 'VOTES_FOR_ANOTHER_MEMBER', personName: input.personName, memberName: nameOf(other.memberId) })
}

function isSamePerson(a: Pick<ResponseContent, 'personId'>, b: Pick<ResponseContent, 'personId'>): boolean {
  return a.personId !== null && a.personId === b.personId
}

/** Times of receipt are entered to the minute. */
function startOfMinute(at: Instant): Instant {
  return fromEpoch(Math.floor(toEpoch(at) / 60_000) * 60_000)
}
