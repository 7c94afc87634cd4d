import type { LocalDate } from '../../basics/local-date.ts'
import type { ProjectCall } from '../../domain/projects/project-call.ts'

/** What keeps an application out of a call. */
export type CallFinding =
  | { readonly code: 'BEFORE_CALL'; readonly receivedOn: LocalDate; readonly publishedOn: LocalDate }
  | { readonly code: 'AFTER_DEADLINE'; readonly receivedOn: LocalDate; readonly deadline: LocalDate }
  | { readonly code: 'ENDS_TOO_LATE'; readonly endsOn: LocalDate; readonly latestEnd: LocalDate }

/** R38: only what came in time and ends in time is ranked within a call; the day of the deadline counts to its end (F01). */
export function checkCall(
  call: Pick<ProjectCall, 'publishedOn' | 'submissionDeadline' | 'latestEnd'>,
  { receivedOn, endsOn }: { readonly receivedOn: LocalDate; readonly endsOn: LocalDate },
): readonly CallFinding[] {
  const { publishedOn, submissionDeadline: deadline, latestEnd } = call
  const findings: CallFinding[] = []
  if (receivedOn < publishedOn) findings.push({ code: 'BEFORE_CALL', receivedOn, publishedOn })
  if (receivedOn > deadline) findings.push({ code: 'AFTER_DEADLINE', receivedOn, deadline })
  if (latestEnd !== null && endsOn > latestEnd) findings.push({ code: 'ENDS_TOO_LATE', endsOn, latestEnd })
  return findings
}
