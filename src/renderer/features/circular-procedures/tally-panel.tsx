import { Switch } from '@mantine/core'
import { Section } from '#renderer/ui/page/section.tsx'
import { StateWord, type Tone } from '#renderer/ui/text/state-word.tsx'
import { TallyBar } from '#renderer/ui/votes/tally-bar.tsx'
import { TallyTable } from '#renderer/ui/votes/tally-table.tsx'
import type { Instant } from '#shared/basics/instant.ts'
import type { ItemStanding } from '#shared/contract/circular-procedures.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import { procedureWords, STANDING_WORDS } from '#shared/wording/screens/circular-procedures.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'
import { leastSentence, neededIn, standingSentence, verdictSentence } from '#shared/wording/verdict.ts'
import styles from './tally-panel.module.css'
import { hiddenSegments, tallySegments } from './tally-segments.ts'

interface TallyPanelProps {
  readonly standing: ItemStanding
  /** „2. NAFKA II“; null where there is only one item. */
  readonly itemTitle: string | null
  readonly endsAt: Instant
  /** Where it is not running any more there is nothing to hide. */
  readonly isRunning: boolean
  readonly interimShown: boolean
  readonly onInterim: () => void
}

const STANDING_TONES: Readonly<Record<Verdict['standing'], Tone>> = {
  reached: 'good',
  reachable: 'neutral',
  'out-of-reach': 'bad',
}

/** How the vote stands, as a sentence and as a bar with the line that has to be reached. */
export function TallyPanel({ standing, itemTitle, endsAt, isRunning, interimShown, onInterim }: TallyPanelProps) {
  const { verdict } = standing
  const { counts, required } = verdict
  const hidden = isRunning && !interimShown
  const eligible = counts.entitled - counts.recused
  const segments = hidden ? hiddenSegments(counts) : tallySegments(counts, isRunning)
  const finding = hidden
    ? procedureWords.hiddenFinding(eligible - counts.silent, eligible)
    : isRunning
      ? standingSentence(verdict, { endsAt })
      : verdictSentence(verdict)
  const threshold = required === null || hidden ? null : { at: required, label: voteWords.needed(required) }
  return (
    <Section
      title={itemTitle ?? procedureWords.tally}
      aside={
        isRunning && (
          <div data-screen-only>
            <Switch label={procedureWords.showInterim} checked={interimShown} onChange={onInterim} size="sm" />
          </div>
        )
      }
    >
      <p className={styles.finding}>
        <span>{finding}</span>
        {hidden ? (
          <span className={styles.least}>{leastSentence(neededIn(verdict))}</span>
        ) : (
          isRunning && <StateWord tone={STANDING_TONES[verdict.standing]}>{STANDING_WORDS[verdict.standing]}</StateWord>
        )}
      </p>
      <TallyBar finding={finding} segments={segments} threshold={threshold} />
      <div className={styles.foot}>
        {hidden && <p className={styles.hidden}>{procedureWords.interimHidden}</p>}
        <TallyTable caption={finding} segments={segments} countLabel={voteWords.count} voteLabel={voteWords.vote} />
      </div>
    </Section>
  )
}
