import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { laterOf } from '#shared/basics/local-date.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type {
  CircularProcedurePage,
  DeclareRefusal,
  ItemStanding,
  TimelineMark,
  Voter,
} from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CircularProcedure, RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import type { CriteriaCatalogue } from '#shared/domain/projects/assessment.ts'
import { lettersUntil } from '#shared/rules/circular/decisive-moment.ts'
import { mayDeclare } from '#shared/rules/circular/may-declare.ts'
import { holidaysBetween } from '#shared/rules/deadlines/holidays.ts'
import { findCatalogue } from '../../store/repositories/assessments.ts'
import { listCredentials, listMemberKeys, listRefusedAnswers } from '../../store/repositories/ballot-packs.ts'
import { findCourse } from '../../store/repositories/circular-courses.ts'
import { findCriteriaId, listPapers } from '../../store/repositories/circular-procedures.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import { findResolutionsByProcedure } from '../../store/repositories/resolutions.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import { loadFacts, takesResponses } from './load-facts.ts'
import { namedChanges } from './membership-changes.ts'
import { missingMembers } from './missing-members.ts'
import { type CircularFacts, standingsOf } from './standing.ts'

/** Everything the page of a procedure shows, as it stands at `now`, or as it stood when it ended. */
export async function loadProcedurePage(
  tx: ReadTx,
  circularProcedureId: Id<'circular-procedure'>,
  now: Instant,
): Promise<Result<CircularProcedurePage, Refusal<'NOT_FOUND'>>> {
  const loaded = await loadFacts(tx, circularProcedureId, now)
  if (!loaded.ok) return loaded
  const facts = loaded.value
  const { procedure, roll, recusals, responses } = facts
  const items = standingsOf(facts, endedAt(procedure) ?? now)
  const { corpusChristi } = await theAlliance(tx)
  const course = await findCourse(tx, procedure.id)
  const keys = await listMemberKeys(tx)
  const resolutions = await findResolutionsByProcedure(tx, procedure.id)
  return ok({
    procedure,
    roll,
    recusals,
    papers: await listPapers(tx, procedure.id),
    criteria: await criteriaOf(tx, procedure),
    responses,
    course,
    keys: keys.filter(({ memberId }) => roll.some((member) => member.memberId === memberId)),
    refusedAnswers: await listRefusedAnswers(tx, procedure.id),
    packs: (await listCredentials(tx, procedure.id)).map(({ memberId, madeAt }) => ({ memberId, madeAt })),
    membershipChanges: await namedChanges(tx, procedure, course),
    missing: missingMembers({ roll, recusals, responses, items }),
    items,
    voters: await loadVoters(tx, procedure, roll),
    timeline: timelineOf(facts),
    holidays: holidaysBetween(dateOf(procedure.startedAt), laterOf(procedure.deadline.endsOn, dateOf(now)), corpusChristi),
    declareRefusal: declareRefusal(facts, items, now, corpusChristi),
    resolutions: resolutions.map(({ id, number, itemId }) => ({ id, number, itemId })),
  })
}

/** The catalogue by which points may be given; null where none are asked for. */
export async function criteriaOf(tx: ReadTx, { id }: Pick<CircularProcedure, 'id'>): Promise<CriteriaCatalogue | null> {
  const catalogueId = await findCriteriaId(tx, id)
  return catalogueId === null ? null : ((await findCatalogue(tx, catalogueId)) ?? null)
}

/** The moment from which nothing changed any more; null while it runs. */
export function endedAt(procedure: CircularProcedure): Instant | null {
  return procedure.declaredAt ?? procedure.abortedAt
}

/** What forbids declaring every item now; null when nothing does, and when it is declared already (R25, R26, R27). */
export function declareRefusal(
  facts: CircularFacts,
  items: readonly ItemStanding[],
  now: Instant,
  corpusChristi: boolean,
): DeclareRefusal | null {
  const { procedure, roll } = facts
  if (!takesResponses(procedure.state)) return null
  const membersWithoutDispatchProof = roll.filter(({ dispatch }) => dispatch === null).map(({ memberName }) => memberName)
  const { endsAt: deadline } = procedure.deadline
  const letters = lettersUntil(deadline, procedure.rules.decisiveMoment, corpusChristi)
  for (const { verdict } of items) {
    const may = mayDeclare({ verdict, now, deadline, lettersUntil: letters, membersWithoutDispatchProof })
    if (!may.ok) return may.error
  }
  return null
}

/** Who may speak for the members of the roll on the day of the start or of the roll: representatives before deputies (R11). */
export async function loadVoters(
  tx: ReadTx,
  procedure: Pick<CircularProcedure, 'startedAt' | 'rollDate'>,
  roll: readonly RollMember[],
): Promise<readonly Voter[]> {
  const people = await listPeople(tx)
  const days = [dateOf(procedure.startedAt), procedure.rollDate]
  const roles = (await listRepresentations(tx)).filter((role) => days.some((day) => isInForce(role, day)))
  return roll.flatMap(({ memberId }) =>
    (['representative', 'deputy'] as const).flatMap((role) =>
      roles
        .filter((representation) => representation.memberId === memberId && representation.role === role)
        .toSorted((a, b) => a.rank - b.rank)
        .flatMap(({ personId }) => {
          const person = people.find(({ id }) => id === personId)
          return person === undefined ? [] : [{ memberId, personId, name: fullName(person), role }]
        }),
    ),
  )
}

function timelineOf({ procedure, responses, roll }: CircularFacts): readonly TimelineMark[] {
  const nameOf = (memberId: Id<'member'> | null) => roll.find((member) => member.memberId === memberId)?.memberName
  const once = (kind: TimelineMark['kind'], at: Instant | null): readonly TimelineMark[] =>
    at === null ? [] : [{ kind, at, label: '' }]
  const marks = [
    ...once('started', procedure.startedAt),
    ...responses.map(
      (response): TimelineMark => ({
        kind: response.objectsToProcedure ? 'objection' : 'response',
        at: response.receivedAt,
        label: nameOf(response.memberId) ?? response.personName,
      }),
    ),
    ...once('deadline', procedure.deadline.endsAt),
    ...once('declared', procedure.declaredAt),
    ...once('notified', procedure.notifiedAt),
    ...once('aborted', procedure.abortedAt),
  ]
  return marks.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
