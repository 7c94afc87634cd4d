import type { TallySegment } from '#renderer/ui/votes/tally-bar.tsx'
import type { Counts } from '#shared/domain/resolutions/verdict.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'

/** Ja | Nein | Enthaltung | ungültig | offen | befangen; together they are all entitled members (R44). */
export function tallySegments(counts: Counts, isRunning: boolean): readonly TallySegment[] {
  return [
    { look: 'yes', label: voteWords.yesMany, count: counts.yes },
    { look: 'no', label: voteWords.noMany, count: counts.no },
    { look: 'abstain', label: voteWords.abstainMany(counts.abstain), count: counts.abstain },
    { look: 'invalid', label: voteWords.invalidMany, count: counts.invalid },
    { look: 'open', label: isRunning ? voteWords.open : voteWords.silent, count: counts.silent },
    { look: 'recused', label: voteWords.recused, count: counts.recused },
  ]
}

/** Only who answered, for the time before the deadline. */
export function hiddenSegments(counts: Counts): readonly TallySegment[] {
  const answered = counts.yes + counts.no + counts.abstain + counts.invalid
  return [
    { look: 'answered', label: voteWords.answered, count: answered },
    { look: 'open', label: voteWords.open, count: counts.silent },
    { look: 'recused', label: voteWords.recused, count: counts.recused },
  ]
}
