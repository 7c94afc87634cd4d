import { Checkbox, TextInput } from '@mantine/core'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import styles from './roll-call.module.css'

interface SpecialVoteProps {
  readonly isQuorate: boolean
  readonly mayCollect: boolean
  readonly reason: string
  readonly until: LocalDate | null
  readonly now: Instant
  readonly onReason: (reason: string) => void
  readonly onUntil: (until: LocalDate | null) => void
}

const USUAL_DAYS = 7

/** What goes beyond the usual vote: a reason to vote without quorum (R30), and collecting the votes of the absent (R32). */
export function SpecialVote({ isQuorate, mayCollect, reason, until, now, onReason, onUntil }: SpecialVoteProps) {
  if (isQuorate && !mayCollect) return null
  return (
    <div className={styles.special}>
      {!isQuorate && (
        <Notice tone="warn" title={sessionWords.notQuorate}>
          {sessionWords.withoutQuorumHelp}
        </Notice>
      )}
      {!isQuorate && (
        <TextInput
          label={`${sessionWords.withoutQuorum}: ${sessionWords.withoutQuorumReason}`}
          value={reason}
          onChange={({ currentTarget }) => onReason(currentTarget.value)}
        />
      )}
      {mayCollect && (
        <Checkbox
          label={sessionWords.collect}
          description={sessionWords.collectHelp}
          checked={until !== null}
          onChange={({ currentTarget }) => onUntil(currentTarget.checked ? addDays(dateOf(now), USUAL_DAYS) : null)}
        />
      )}
      {mayCollect && until !== null && <DateField label={sessionWords.collectUntil} value={until} required onChange={onUntil} />}
    </div>
  )
}
