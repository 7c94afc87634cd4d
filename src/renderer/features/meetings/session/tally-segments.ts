import type { TallySegment } from '#renderer/ui/votes/tally-bar.tsx'
import type { Counts } from '#shared/domain/resolutions/verdict.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'

/** Ja | Nein | Enthaltung | ungültig | offen | abwesend | befangen; together they are all entitled members (R44). */
export function tallySegments(counts: Counts, missing: number): readonly TallySegment[] {
  return [
    { look: 'yes', label: voteWords.yesMany, count: counts.yes },
    { look: 'no', label: voteWords.noMany, count: counts.no },
    { look: 'abstain', label: voteWords.abstainMany(counts.abstain), count: counts.abstain },
    { look: 'invalid', label: voteWords.invalidMany, count: counts.invalid },
    { look: 'answered', label: voteWords.open, count: missing },
    { look: 'open', label: meetingWords.nobodyThere, count: counts.silent - missing },
    { look: 'recused', label: voteWords.recused, count: counts.recused },
  ]
}
