import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { MomentField } from '#renderer/ui/fields/moment-field.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { ChoicePicker } from '#renderer/ui/votes/choice-picker.tsx'
import type { Instant } from '#shared/basics/instant.ts'
import type { AgendaLine, MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import type { Choice, ResponseWay } from '#shared/domain/resolutions/vote.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { CHOICE_LABELS, voteWords, WAY_LABELS } from '#shared/wording/screens/votes.ts'
import styles from './subsequent-votes.module.css'

interface SubsequentVotesProps {
  readonly line: AgendaLine
  readonly page: MeetingPage
}

const CHOICES = (['yes', 'no', 'abstain', 'invalid'] as const).map((choice) => ({
  value: choice,
  label: CHOICE_LABELS[choice],
  look: choice,
}))

const WAYS = (['email', 'letter', 'form'] as const).map((way) => ({ value: way, label: WAY_LABELS[way] }))

/** R32: what absent members sent after the meeting, and declaring the result after the set day. */
export function SubsequentVotes({ line, page }: SubsequentVotesProps) {
  const open = line.ballots.findLast(({ ballot }) => ballot.subsequentUntil !== null)
  const declare = useAction(service.meetings.declareSubsequentResult)
  if (open === undefined || open.ballot.subsequentUntil === null) return null
  const { subsequentUntil, votes } = open.ballot
  const missing = page.seats.filter(
    ({ isVoting, memberId }) =>
      isVoting &&
      !votes.some((vote) => vote.memberId === memberId) &&
      !line.recusals.some((recusal) => recusal.memberId === memberId),
  )
  const isOver = page.now > subsequentUntil
  return (
    <div className={styles.panel}>
      <p>
        {meetingWords.subsequentUntil(formatDeadline(subsequentUntil), meetingWords.subsequentOpen(open.subsequentVotes.length))}
      </p>
      <EnterVote line={line} page={page} missing={missing} />
      {declare.refusal !== null && <Notice tone="bad">{refusalSentence(declare.refusal)}</Notice>}
      <div>
        <Button
          disabled={!isOver}
          loading={declare.running}
          onClick={() => void declare.run({ meetingId: page.meeting.id, agendaItemId: line.item.id })}
        >
          {meetingWords.subsequentDeclare}
        </Button>
      </div>
    </div>
  )
}

function EnterVote({ line, page, missing }: SubsequentVotesProps & { readonly missing: readonly Seat[] }) {
  const [memberId, setMemberId] = useState(missing[0]?.memberId ?? null)
  const [choice, setChoice] = useState<Choice>('yes')
  const [way, setWay] = useState<ResponseWay>('email')
  const [receivedAt, setReceivedAt] = useState<Instant | null>(page.now)
  const record = useAction(service.meetings.recordSubsequentVote)
  const seat = missing.find((candidate) => candidate.memberId === memberId) ?? missing[0]
  if (seat === undefined) return null

  async function save() {
    if (seat === undefined || receivedAt === null) return
    const person = seat.people[0]
    const vote = { personName: person?.name ?? seat.name, role: person?.role ?? 'representative', choice, way, receivedAt }
    await record.run({ meetingId: page.meeting.id, vote: { ...vote, agendaItemId: line.item.id, memberId: seat.memberId } })
  }
  return (
    <details>
      <summary className={styles.summary}>{meetingWords.subsequentRecord}</summary>
      <div className={styles.fields}>
        <NativeSelect
          label={meetingWords.subsequentMember}
          value={seat.memberId}
          data={missing.map(({ memberId: value, name }) => ({ value, label: name }))}
          onChange={({ currentTarget }) =>
            setMemberId(missing.find((candidate) => candidate.memberId === currentTarget.value)?.memberId ?? null)
          }
        />
        <ChoicePicker label={voteWords.vote} choices={CHOICES} value={choice} onChange={setChoice} />
        <MomentField
          dateLabel={meetingWords.received}
          timeLabel={meetingWords.sentAt}
          value={receivedAt}
          onChange={setReceivedAt}
        />
        <NativeSelect
          label={meetingWords.way}
          value={way}
          data={WAYS}
          onChange={({ currentTarget }) => setWay(currentTarget.value as ResponseWay)}
        />
        {record.refusal !== null && <Notice tone="bad">{refusalSentence(record.refusal)}</Notice>}
        <div>
          <Button variant="default" loading={record.running} onClick={() => void save()}>
            {meetingWords.subsequentRecord}
          </Button>
        </div>
      </div>
    </details>
  )
}
