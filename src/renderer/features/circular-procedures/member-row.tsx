import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { VoteMark } from '#renderer/ui/votes/vote-mark.tsx'
import { dateOf } from '#shared/basics/instant.ts'
import { formatDayAndMonth, formatTime } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { CHOICE_LABELS, FATE_SENTENCES, ROLE_LABELS, voteWords, WAY_LABELS } from '#shared/wording/screens/votes.ts'
import type { Entry } from './entry.ts'
import { EvidenceLinks } from './evidence-links.tsx'
import { isCounting, leadingStanding, type MemberStanding } from './member-standing.ts'
import styles from './member-table.module.css'

interface MemberRowProps {
  /** One for each item. */
  readonly standings: readonly MemberStanding[]
  readonly votesShown: boolean
  readonly enabled: boolean
  readonly selected: boolean
  readonly reachable: boolean
  readonly onActive: () => void
  readonly onOpen: (entry: Entry) => void
}

/** A member with its vote, or with what is known about the sending while none came. */
export function MemberRow({ standings, votesShown, enabled, selected, reachable, onActive, onOpen }: MemberRowProps) {
  const standing = leadingStanding(standings)
  if (standing === undefined) return null
  const { member, response } = standing
  const name = enabled ? (
    <button
      type="button"
      className={styles.name}
      data-member-row={member.memberId}
      tabIndex={reachable ? 0 : -1}
      aria-expanded={selected}
      onFocus={onActive}
      onClick={() => onOpen({ kind: 'response', memberId: member.memberId, choice: null })}
    >
      {member.memberName}
    </button>
  ) : (
    member.memberName
  )
  return (
    <tr className={styles.row} data-selected={selected || undefined}>
      <th scope="row">{name}</th>
      {standings.map((own) => (
        <td key={own.itemId}>
          <Vote standing={own} votesShown={votesShown} awaited={enabled} />
        </td>
      ))}
      {response === null ? (
        <td colSpan={4} className={styles.soft}>
          {standing.recusal?.reason ?? <Sending standing={standing} enabled={enabled} onOpen={onOpen} />}
        </td>
      ) : (
        <>
          <td className={styles.brief}>
            {response.personName}
            {response.role === 'deputy' && <span className={styles.soft}> ({ROLE_LABELS.deputy})</span>}
          </td>
          <td
            className={styles.when}
          >{`${formatDayAndMonth(dateOf(response.receivedAt))} ${formatTime(response.receivedAt)}`}</td>
          <td className={`${styles.brief} ${styles.way}`}>{WAY_LABELS[response.way]}</td>
          <td className={styles.files}>
            <EvidenceLinks files={response.evidence} />
          </td>
        </>
      )}
    </tr>
  )
}

interface VoteProps extends Pick<MemberRowProps, 'votesShown'> {
  readonly standing: MemberStanding
  /** Whether a response may still come. */
  readonly awaited: boolean
}

function Vote({ standing, votesShown, awaited }: VoteProps): ReactNode {
  const { response, recusal, fate, itemId } = standing
  if (recusal !== null) return <Mark look="recused" word={procedureWords.recused} />
  if (response === null) return <Mark look="open" word={awaited ? procedureWords.open : voteWords.silent} />
  if (response.objectsToProcedure && votesShown) return <Mark look="invalid" word={procedureWords.objected} />
  const note = fate === null || isCounting(fate) || fate === 'counted' ? undefined : FATE_SENTENCES[fate]
  if (fate === 'late') return <Mark look="open" word={voteWords.late} note={note} />
  if (!votesShown) return <Mark look="answered" word={procedureWords.answeredHidden} note={note} />
  const choice = response.votes.find((vote) => vote.itemId === itemId)?.choice
  if (choice === undefined) return <Mark look="open" word={procedureWords.open} note={note} />
  return <Mark look={choice} word={CHOICE_LABELS[choice]} note={note} />
}

interface MarkProps {
  readonly look: Parameters<typeof VoteMark>[0]['look']
  readonly word: string
  readonly note?: string | undefined
}

function Mark({ look, word, note }: MarkProps) {
  return (
    <span className={styles.vote} data-look={look}>
      <VoteMark look={look} />
      <span>
        {word}
        {note !== undefined && <small>{note}</small>}
      </span>
    </span>
  )
}

function Sending({
  standing: { member },
  enabled,
  onOpen,
}: Pick<VoteProps, 'standing'> & Pick<MemberRowProps, 'enabled' | 'onOpen'>) {
  const { dispatch } = member
  if (dispatch !== null) {
    const when = `${formatDayAndMonth(dateOf(dispatch.sentAt))} ${formatTime(dispatch.sentAt)}`
    return procedureWords.sent(when)
  }
  return (
    <span className={styles.missing}>
      {procedureWords.notSent}
      {enabled && (
        <Button size="compact-sm" variant="default" onClick={() => onOpen({ kind: 'dispatch', memberId: member.memberId })}>
          {procedureWords.recordSending}
        </Button>
      )}
    </span>
  )
}
