import type { Choice } from '../../domain/resolutions/vote.ts'
import type { CircularCounts } from './circular-from-counts.ts'
import type { MeetingCounts } from './meeting-from-counts.ts'
import { choicesOf, votesIn } from './votes.ts'

/** What cannot be in a case given as numbers, each for its own field. */
export type CountProblem =
  | { readonly code: 'MEMBERS_MISSING'; readonly field: 'members' }
  | { readonly code: 'MORE_THAN_MEMBERS'; readonly field: 'recused'; readonly most: number }
  | { readonly code: 'MORE_PRESENT_THAN_ELIGIBLE'; readonly field: 'present'; readonly most: number }
  | { readonly code: 'MORE_VOTES_THAN_ELIGIBLE'; readonly field: 'votes'; readonly votes: number; readonly most: number }
  | { readonly code: 'MORE_VOTES_THAN_PRESENT'; readonly field: 'votes'; readonly votes: number; readonly most: number }
  | { readonly code: 'MORE_OBJECTIONS_THAN_ANSWERS'; readonly field: 'objections'; readonly most: number }
  | { readonly code: 'NO_SUCH_VOTE_OF_CHAIR'; readonly field: 'chair'; readonly choice: Choice }

/** R01, R14, R44: what does not fit in an Umlauf: one member has one vote, and only who is not recused; empty when all fits. */
export function checkCircularCounts(counts: CircularCounts): readonly CountProblem[] {
  const problems = [...rollProblems(counts)]
  if (problems.length > 0) return problems
  const most = counts.members - counts.recused
  const answers = votesIn(counts)
  const votes = answers + counts.lateYes + counts.lateNo
  if (votes > most) problems.push({ code: 'MORE_VOTES_THAN_ELIGIBLE', field: 'votes', votes, most })
  if (counts.objections > answers) problems.push({ code: 'MORE_OBJECTIONS_THAN_ANSWERS', field: 'objections', most: answers })
  return problems
}

/** R01, R30, R43: what does not fit in a vote of a meeting: only who is present votes; empty when all fits. */
export function checkMeetingCounts(counts: MeetingCounts): readonly CountProblem[] {
  const problems = [...rollProblems(counts)]
  if (problems.length > 0) return problems
  const most = counts.members - counts.recused
  if (counts.present > most) return [{ code: 'MORE_PRESENT_THAN_ELIGIBLE', field: 'present', most }]
  const votes = votesIn(counts)
  if (votes > counts.present) problems.push({ code: 'MORE_VOTES_THAN_PRESENT', field: 'votes', votes, most: counts.present })
  if (counts.chair !== null && !choicesOf(counts).includes(counts.chair)) {
    problems.push({ code: 'NO_SUCH_VOTE_OF_CHAIR', field: 'chair', choice: counts.chair })
  }
  return problems
}

function rollProblems({ members, recused }: Pick<CircularCounts, 'members' | 'recused'>): readonly CountProblem[] {
  if (members === 0) return [{ code: 'MEMBERS_MISSING', field: 'members' }]
  return recused > members ? [{ code: 'MORE_THAN_MEMBERS', field: 'recused', most: members }] : []
}
