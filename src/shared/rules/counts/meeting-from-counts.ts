import type { Choice } from '../../domain/resolutions/vote.ts'
import type { MeetingCase } from '../meeting/evaluate-meeting.ts'
import { choicesOf, memberAt, rollOf, type VoteCounts } from './votes.ts'

/** One vote in a meeting as mere numbers. */
export interface MeetingCounts extends VoteCounts {
  readonly members: number
  readonly recused: number
  /** Members present without the recused ones: these do not count as present for the item (R43). */
  readonly present: number
  /** What the chair voted; null where the chair has no vote. */
  readonly chair: Choice | null
}

/**
 * R30, R33, R43: a vote in a meeting of members without names from mere numbers, open or secret. The numbers must fit (`checkMeetingCounts`).
 */
export function meetingFromCounts(
  counts: MeetingCounts,
  isSecret = false,
): Pick<MeetingCase, 'rollDate' | 'roll' | 'ballots' | 'secret' | 'repeatedAfterTie'> {
  const choices = isSecret ? [] : choicesOf(counts)
  const chairAt = counts.chair === null ? -1 : choices.indexOf(counts.chair)
  return {
    rollDate: null,
    secret: isSecret ? { yes: counts.yes, no: counts.no, abstain: counts.abstain, invalid: counts.invalid } : null,
    repeatedAfterTie: false,
    roll: rollOf(counts.members, counts.recused).map((entry, index) => ({
      ...entry,
      present: index < counts.present,
      chair: index === chairAt,
    })),
    ballots: choices.map((cast, index) => ({ member: memberAt(index), cast, by: 'representative', heldBy: null })),
  }
}
