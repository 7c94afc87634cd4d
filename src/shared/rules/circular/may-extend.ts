import type { Instant } from '../../basics/instant.ts'

export interface ExtensionFacts {
  readonly now: Instant
  readonly deadline: Instant
  readonly newDeadline: Instant
  readonly alreadyExtended: boolean
  readonly reason: string
  readonly membersWithoutNotice: readonly string[]
}

export type ExtensionProblem =
  | { readonly code: 'ALREADY_EXTENDED' }
  | { readonly code: 'DEADLINE_PASSED'; readonly endsAt: Instant }
  | { readonly code: 'NEW_DEADLINE_NOT_LATER'; readonly endsAt: Instant }
  | { readonly code: 'REASON_MISSING' }
  | { readonly code: 'NOTICE_MISSING'; readonly members: readonly string[] }

/** R29: a deadline may be extended once, before it has passed, for all members, with a reason and notice to each of them. */
export function mayExtend(facts: ExtensionFacts): readonly ExtensionProblem[] {
  const problems: ExtensionProblem[] = []
  if (facts.alreadyExtended) problems.push({ code: 'ALREADY_EXTENDED' })
  if (facts.now > facts.deadline) problems.push({ code: 'DEADLINE_PASSED', endsAt: facts.deadline })
  if (facts.newDeadline <= facts.deadline) problems.push({ code: 'NEW_DEADLINE_NOT_LATER', endsAt: facts.deadline })
  if (facts.reason.trim() === '') problems.push({ code: 'REASON_MISSING' })
  if (facts.membersWithoutNotice.length > 0) problems.push({ code: 'NOTICE_MISSING', members: facts.membersWithoutNotice })
  return problems
}
