import type { Id } from '#shared/basics/id.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { fateOf, isCounting } from './member-standing.ts'

/** What is said after a response was saved: that it counts, or why it does not. */
export function savedMessage(page: CircularProcedurePage, responseId: Id<'response'>, name: string): string {
  if (page.procedure.state === 'aborted') return procedureWords.savedAborted
  const fates = page.items.map((item) => fateOf(item, responseId))
  if (fates.includes('late')) return procedureWords.savedLate(name, formatDeadline(page.procedure.deadline.endsAt))
  const hasVote = fates.some((fate) => fate !== null)
  return !hasVote || fates.some(isCounting) ? procedureWords.saved(name) : procedureWords.savedNotCounted(name)
}
