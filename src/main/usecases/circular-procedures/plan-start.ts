import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { Id } from '#shared/basics/id.ts'
import { dateOf, endOfDay, type Instant } from '#shared/basics/instant.ts'
import { type LocalDate, laterOf } from '#shared/basics/local-date.ts'
import type { CircularStart, StartPreview } from '#shared/contract/circular-procedures.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { CircularDeadline, Dispatch, Recusal, RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Member, Membership } from '#shared/domain/members/member.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { mayStart } from '#shared/rules/circular/may-start.ts'
import { holidaysBetween } from '#shared/rules/deadlines/holidays.ts'
import { receiptOf } from '#shared/rules/deadlines/receipt.ts'
import { fixedDeadline, responseDeadline } from '#shared/rules/deadlines/response-deadline.ts'
import { rollDateOf } from '#shared/rules/eligibility/roll-changes.ts'
import { votingRoll } from '#shared/rules/eligibility/voting-roll.ts'
import { circularMajority } from '#shared/rules/majority/majority-for.ts'
import { thresholdOf } from '#shared/rules/majority/threshold.ts'
import { findRecusals } from '#shared/rules/recusal/find-recusals.ts'
import { settleRecusals } from '#shared/rules/recusal/settle-recusals.ts'
import { deadlineSentence, fixedDeadlineSentence } from '#shared/wording/deadlines.ts'
import { recusalGroundSentence } from '#shared/wording/recusals.ts'

/** Everything a start rests on, gathered before anything is decided. */
export interface StartFacts {
  readonly alliance: Alliance
  readonly rules: RuleOptions
  readonly members: readonly Member[]
  readonly memberships: readonly Membership[]
  readonly project: Project
  readonly now: Instant
}

/** What a start would freeze, and what still forbids it. */
export interface StartPlan {
  readonly preview: StartPreview
  readonly roll: readonly RollMember[]
  readonly recusals: readonly Omit<Recusal, 'itemId'>[]
  readonly deadline: CircularDeadline
}

/** Works out roll (R21, R22), recusals (R14, R15, R18), threshold (R16), deadline (F01–F10) and problems of a start. */
export function planStart(facts: StartFacts, start: CircularStart): StartPlan {
  const { alliance, rules, now, project } = facts
  const startedOn = dateOf(now)
  const countedFrom = start.dispatches.reduce(
    (latest, sent) => laterOf(latest, toDispatch(alliance, sent).receivedOn),
    firstReceipt(facts),
  )
  const deadline = deadlineOf(facts, start, countedFrom)
  const rollDate = rollDateOf(rules, startedOn, deadline.endsOn)
  const roll = rollOf(facts, start, rollDate)
  const ids = roll.map(({ memberId }) => memberId)
  const found = findRecusals(project, ids, rules)
  const recusals = settleRecusals(
    ids,
    found.map(({ memberId, ground }) => ({ memberId, reason: recusalGroundSentence(ground) })),
    start.recusals,
  )
  const majority = circularMajority(rules)
  const threshold = thresholdOf(majority, roll.length, recusals.length, rules.recusedInDenominator)
  const problems = mayStart({
    matter: 'project-assessment',
    alreadyPresented: false,
    urgencyReason: start.urgencyReason,
    proposedText: start.proposedText,
    now,
    countedFrom,
    endsOn: deadline.endsOn,
    endsAt: deadline.endsAt,
    corpusChristi: alliance.corpusChristi,
    majority,
    options: rules,
    roll: ids.map((member) => ({ member, votingRight: true, recused: recusals.some(({ memberId }) => memberId === member) })),
  })
  const preview: StartPreview = {
    rollDate,
    roll: roll.map(({ memberId, memberName }) => ({
      memberId,
      name: memberName,
      hasEmail: facts.members.some(({ id, email }) => id === memberId && email !== ''),
    })),
    foundRecusals: found.map(({ memberId, ground }) => ({ memberId: memberId as Id<'member'>, ground })),
    majority,
    entitled: roll.length,
    recused: recusals.length,
    eligible: roll.length - recusals.length,
    ...threshold,
    receivedOn: countedFrom,
    deadline,
    holidays: holidaysBetween(startedOn, deadline.endsOn, alliance.corpusChristi),
    problems,
  }
  return { preview, roll, recusals, deadline }
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
    unit: 'days',
    shiftToWorkday: rules.shiftDeadlineToWorkday,
  } as const
  const computed = responseDeadline({ ...period, corpusChristi })
  return { endsOn: computed.end, endsAt: endOfDay(computed.end), countedFrom, sentence: deadlineSentence(period, computed) }
}
