import type { Instant } from '../../basics/instant.ts'
import type { Meeting } from '../../domain/meetings/meeting.ts'

/** What still forbids sending the invitation, each for its own place of the page. */
export type InviteProblem =
  | { readonly code: 'AGENDA_EMPTY' }
  | { readonly code: 'PLACE_MISSING' }
  | { readonly code: 'DIAL_IN_MISSING' }
  | { readonly code: 'START_PASSED'; readonly startsAt: Instant }
  | { readonly code: 'ELECTORATE_EMPTY' }

export interface InviteFacts {
  readonly meeting: Pick<Meeting, 'format' | 'place' | 'dialIn' | 'startsAt'>
  readonly agendaItems: number
  readonly votingMembers: number
  readonly now: Instant
}

/**
 * R30, domain § 4: an invitation names where and how to take part (BGB § 32 (2)) and what is on the agenda. All problems at
 * once; empty when members may be invited. A missed notice period is no problem here: it is warned of and recorded (F07).
 */
export function mayInvite(facts: InviteFacts): readonly InviteProblem[] {
  const { startsAt } = facts.meeting
  const problems: InviteProblem[] = [...preparationProblems(facts)]
  if (startsAt <= facts.now) problems.push({ code: 'START_PASSED', startsAt })
  if (facts.votingMembers === 0) problems.push({ code: 'ELECTORATE_EMPTY' })
  return problems
}

/** Domain § 4: `entwurf` becomes `terminiert` when none of these is left; the clock plays no part in it. */
export function preparationProblems({
  meeting,
  agendaItems,
}: Pick<InviteFacts, 'meeting' | 'agendaItems'>): readonly InviteProblem[] {
  const { format, place, dialIn } = meeting
  const problems: InviteProblem[] = []
  if (agendaItems === 0) problems.push({ code: 'AGENDA_EMPTY' })
  if (format !== 'virtual' && place.trim() === '') problems.push({ code: 'PLACE_MISSING' })
  if (format !== 'in-person' && dialIn.trim() === '') problems.push({ code: 'DIAL_IN_MISSING' })
  return problems
}
