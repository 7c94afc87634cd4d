import type { Id } from '#shared/basics/id.ts'
import type { CircularStart, CircularStartItem, StartItemPreview } from '#shared/contract/circular-start.ts'
import type { CircularDeadline, Recusal, RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { type Matter, mayStart } from '#shared/rules/circular/may-start.ts'
import { circularGoal } from '#shared/rules/majority/goal.ts'
import { circularMajority } from '#shared/rules/majority/majority-for.ts'
import { thresholdOf } from '#shared/rules/majority/threshold.ts'
import { findRecusals } from '#shared/rules/recusal/find-recusals.ts'
import { settleRecusals } from '#shared/rules/recusal/settle-recusals.ts'
import { recusalGroundSentence } from '#shared/wording/recusals.ts'
import type { StartFacts } from './plan-start.ts'

interface ItemFacts {
  readonly start: CircularStart
  readonly item: CircularStartItem
  readonly index: number
  readonly roll: readonly RollMember[]
  readonly deadline: CircularDeadline
}

/** What a start would mean for one item: who takes no part in it (R14, R15, R18), its threshold (R16), what still forbids it (R24). */
export function planItem(
  facts: StartFacts,
  { start, item, index, roll, deadline }: ItemFacts,
): { readonly preview: StartItemPreview; readonly recusals: readonly Omit<Recusal, 'itemId'>[] } {
  const { rules, alliance, now } = facts
  const project = facts.projects[index] ?? null
  const ids = roll.map(({ memberId }) => memberId)
  const found = project === null ? [] : findRecusals(project, ids, rules)
  const recusals = settleRecusals(
    ids,
    found.map(({ memberId, ground }) => ({ memberId, reason: recusalGroundSentence(ground) })),
    start.recusals
      .filter(({ position }) => position === null || position === index + 1)
      .map(({ memberId, kind, reason }) => ({ memberId, kind, reason })),
  )
  const majority = circularMajority(rules)
  const problems = mayStart({
    matter: matterOf(item),
    alreadyPresented: project !== null && facts.presented.has(project.id),
    urgencyReason: start.urgencyReason,
    subject: item.subject,
    proposedText: item.proposedText,
    now,
    countedFrom: deadline.countedFrom,
    endsOn: deadline.endsOn,
    endsAt: deadline.endsAt,
    corpusChristi: alliance.corpusChristi,
    majority,
    options: rules,
    roll: ids.map((member) => ({ member, votingRight: true, recused: recusals.some(({ memberId }) => memberId === member) })),
  })
  const threshold = thresholdOf(majority, roll.length, recusals.length, rules.recusedInDenominator)
  const goal = circularGoal(majority, threshold.required, roll.length, rules)
  const preview = {
    foundRecusals: found.map(({ memberId, ground }) => ({ memberId: memberId as Id<'member'>, ground })),
    recused: recusals.length,
    eligible: roll.length - recusals.length,
    ...threshold,
    participation: goal.participation === 0 ? null : goal.participation,
    problems,
  }
  return { preview, recusals }
}

/** R24, R38: the order of projects belongs to their assessment. */
function matterOf({ projectId, projectCallId, isFundamental }: CircularStartItem): Matter {
  if (isFundamental) return 'fundamental'
  return projectId === null && projectCallId === null ? 'other' : 'project-assessment'
}
