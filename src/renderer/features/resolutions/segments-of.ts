import type { TallySegment } from '#renderer/ui/votes/tally-bar.tsx'
import type { Counts } from '#shared/domain/resolutions/verdict.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'

/** The counts of a decided vote, in the order of the bar; together they are all entitled members (R44). */
export function segmentsOf(counts: Counts): readonly TallySegment[] {
  return [
    { look: 'yes', label: voteWords.yesMany, count: counts.yes },
    { look: 'no', label: voteWords.noMany, count: counts.no },
    { look: 'abstain', label: voteWords.abstainMany(counts.abstain), count: counts.abstain },
    { look: 'invalid', label: voteWords.invalidMany, count: counts.invalid },
    { look: 'open', label: voteWords.silent, count: counts.silent },
    { look: 'recused', label: voteWords.recused, count: counts.recused },
  ]
}
