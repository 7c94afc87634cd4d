import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { Id } from '#shared/basics/id.ts'
import { dateOf, endOfDay, type Instant } from '#shared/basics/instant.ts'
import { type LocalDate, laterOf } from '#shared/basics/local-date.ts'
import type { CircularStart, StartPreview } from '#shared/contract/circular-start.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { CircularDeadline, Dispatch, Recusal, RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Member, Membership } from '#shared/domain/members/member.ts'
import type { CriteriaCatalogue } from '#shared/domain/projects/assessment.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import type { StartProblem } from '#shared/rules/circular/may-start.ts'
import { holidaysBetween } from '#shared/rules/deadlines/holidays.ts'
import { receiptOf } from '#shared/rules/deadlines/receipt.ts'
import { fixedDeadline, responseDeadline } from '#shared/rules/deadlines/response-deadline.ts'
import { rollDateOf } from '#shared/rules/eligibility/roll-changes.ts'
import { votingRoll } from '#shared/rules/eligibility/voting-roll.ts'
import { circularMajority } from '#shared/rules/majority/majority-for.ts'
import { deadlineSentence, fixedDeadlineSentence } from '#shared/wording/deadlines.ts'
import { planItem } from './plan-item.ts'

/** Everything a start rests on, gathered before anything is decided. */
export interface StartFacts {
  readonly alliance: Alliance
  readonly rules: RuleOptions
  readonly members: readonly Member[]
  readonly memberships: readonly Membership[]
  /** The project of each item, null for a free text. */
  readonly projects: readonly (Project | null)[]
  /** Projects that a meeting has dealt with before. */
  readonly presented: ReadonlySet<Id<'project'>>
  /** By what points could be given; null while there is none. */
  readonly catalogue: CriteriaCatalogue | null
  readonly now: Instant
}

/** What a start would freeze, and what still forbids it. */
export interface StartPlan {
  readonly preview: StartPreview
  readonly roll: readonly RollMember[]
  /** Who takes no part, item by item. */
  readonly recusals: readonly (readonly Omit<Recusal, 'itemId'>[])[]
  readonly deadline: CircularDeadline
}

/** Works out roll (R21, R22), recusals and threshold per item (R14–R16, R18), deadline (F01–F10) and problems of a start. */
export function planStart(facts: StartFacts, start: CircularStart): StartPlan {
  const { alliance, rules, now } = facts
  const startedOn = dateOf(now)
  const countedFrom = start.dispatches.reduce(
    (latest, sent) => laterOf(latest, toDispatch(alliance, sent).receivedOn),
    firstReceipt(facts),
  )
  const deadline = deadlineOf(facts, start, countedFrom)
  const rollDate = rollDateOf(rules, startedOn, deadline.endsOn)
  const roll = rollOf(facts, start, rollDate)
  const planned = start.items.map((item, index) => planItem(facts, { start, item, index, roll, deadline }))
  const missing: readonly StartProblem[] = start.subject.trim() === '' ? [{ code: 'SUBJECT_MISSING' }] : []
  const preview: StartPreview = {
    rollDate,
    roll: roll.map(({ memberId, memberName }) => ({
      memberId,
      name: memberName,
      hasEmail: facts.members.some(({ id, email }) => id === memberId && email !== ''),
    })),
    majority: circularMajority(rules),
    entitled: roll.length,
    items: planned.map((item) => item.preview),
    criteria: facts.catalogue === null ? null : { title: facts.catalogue.title, count: facts.catalogue.criteria.length },
    receivedOn: countedFrom,
    deadline,
    holidays: holidaysBetween(startedOn, deadline.endsOn, alliance.corpusChristi),
    problems: distinct([...missing, ...planned.flatMap((item) => item.preview.problems)]),
  }
  return { preview, roll, recusals: planned.map((item) => item.recusals), deadline }
}

/** What concerns several items is one problem. */
function distinct(problems: readonly StartProblem[]): readonly StartProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

/** The voting members of the day in German order, with the dispatch that is proved for each (R25). */
function rollOf(facts: StartFacts, start: CircularStart, rollDate: LocalDate): readonly RollMember[] {
  const included = new Set(votingRoll(facts.memberships, rollDate).included.map(({ memberId }) => memberId))
  return facts.members
    .filter(({ id }) => included.has(id))
    .map(({ id, name }) => ({ memberId: id, memberName: name, dispatch: dispatchOf(facts.alliance, start, id) }))
    .toSorted((a, b) => byGermanOrder(a.memberName, b.memberName))
}

function dispatchOf(alliance: Alliance, start: CircularStart, id: Id<'member'>): Dispatch | null {
  const sent = start.dispatches.find(({ memberId }) => memberId === id)
  return sent === undefined ? null : toDispatch(alliance, sent)
}

/** A sending with the day on which it counts as received (F08). */
export function toDispatch(alliance: Alliance, sent: Pick<Dispatch, 'sentAt' | 'way'>): Dispatch {
  const { closeOfBusiness, corpusChristi } = alliance
  const { receivedOn } = receiptOf({ sentAt: sent.sentAt, by: sent.way, closeOfBusiness, corpusChristi })
  return { sentAt: sent.sentAt, way: sent.way, receivedOn }
}

/** Nothing counts as received before an e-mail sent now would. */
function firstReceipt({ alliance, now }: StartFacts): LocalDate {
  return toDispatch(alliance, { sentAt: now, way: 'email' }).receivedOn
}

function deadlineOf({ alliance, rules }: StartFacts, start: CircularStart, countedFrom: LocalDate): CircularDeadline {
  const { corpusChristi } = alliance
  if (start.endsOn !== null) {
    const computed = fixedDeadline({ day: start.endsOn, shiftToWorkday: false, corpusChristi })
    return { endsOn: computed.end, endsAt: endOfDay(computed.end), countedFrom, sentence: fixedDeadlineSentence(computed) }
  }
  const period = {
    from: countedFrom,
    amount: rules.circularDays,
    unit: rules.circularDaysCounting,
    shiftToWorkday: rules.shiftDeadlineToWorkday,
  } as const
  const computed = responseDeadline({ ...period, corpusChristi })
  return { endsOn: computed.end, endsAt: endOfDay(computed.end), countedFrom, sentence: deadlineSentence(period, computed) }
}
