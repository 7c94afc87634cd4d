import { assertNever } from '../basics/assert-never.ts'
import type { CountProblem } from '../rules/counts/check-counts.ts'
import { formatCount, formatWhole } from './numbers.ts'
import { CHOICE_LABELS } from './screens/votes.ts'

/** Why a number cannot be, and what is possible; stands at its field. */
export function countProblemSentence(problem: CountProblem): string {
  switch (problem.code) {
    case 'MEMBERS_MISSING':
      return 'Mindestens ein stimmberechtigtes Mitglied.'
    case 'MORE_THAN_MEMBERS':
      return `Höchstens ${formatWhole(problem.most)}, so viele Mitglieder sind es.`
    case 'MORE_PRESENT_THAN_ELIGIBLE':
      return `Höchstens ${formatWhole(problem.most)}: Befangene zählen nicht als anwesend (R43).`
    case 'MORE_VOTES_THAN_ELIGIBLE':
      return `Zusammen ${formatCount(problem.votes, 'Stimme', 'Stimmen')}, aber nur ${formatWhole(problem.most)} können abstimmen.`
    case 'MORE_VOTES_THAN_PRESENT':
      return `Zusammen ${formatCount(problem.votes, 'Stimme', 'Stimmen')}, aber nur ${formatWhole(problem.most)} sind anwesend (R30).`
    case 'MORE_OBJECTIONS_THAN_ANSWERS':
      return `Höchstens ${formatWhole(problem.most)}, so viele haben rechtzeitig geantwortet.`
    case 'NO_SUCH_VOTE_OF_CHAIR':
      return `„${CHOICE_LABELS[problem.choice]}“ hat niemand gestimmt.`
    default:
      return assertNever(problem)
  }
}
