import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { type Action, useAction } from '#renderer/client/use-action.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import styles from './presence-panel.module.css'

/** Absent members that let another one vote for them (R12): who they are, one more, and taking it back. */
export function VoteTransfers({ page, enabled }: { readonly page: MeetingPage; readonly enabled: boolean }) {
  const transfer = useAction(service.meetings.transferVote)
  const meetingId = page.meeting.id
  const nameOf = (memberId: string) => page.seats.find((seat) => seat.memberId === memberId)?.shortName ?? ''
  return (
    <details className={styles.transfers}>
      <summary>{sessionWords.transfers}</summary>
      <p className={styles.help}>{sessionWords.transfersHelp}</p>
      <ul className={styles.held}>
        {page.seats.map(({ memberId, shortName, transfer: held }) =>
          held === null ? null : (
            <li key={memberId} className={styles.transfer}>
              <span className={styles.name}>
                {shortName}
                <span className={styles.person}>{`${sessionWords.heldBy(nameOf(held.holderMemberId))}; ${held.proof}`}</span>
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={sessionWords.transferEnd(shortName)}
                disabled={!enabled}
                onClick={() => void transfer.run({ meetingId, transfer: { memberId, holderMemberId: null, proof: '' } })}
              >
                {sessionWords.transferEndShort}
              </Button>
            </li>
          ),
        )}
      </ul>
      {enabled && <AddTransfer page={page} transfer={transfer} />}
      {transfer.refusal !== null && <Notice tone="bad">{refusalSentence(transfer.refusal)}</Notice>}
    </details>
  )
}

interface AddTransferProps {
  readonly page: MeetingPage
  readonly transfer: Action<Parameters<typeof service.meetings.transferVote>[0], MeetingPage>
}

function AddTransfer({ page, transfer }: AddTransferProps) {
  const [memberId, setMemberId] = useState('')
  const [holderId, setHolderId] = useState('')
  const [proof, setProof] = useState('')
  const voting = page.seats.filter(({ isVoting }) => isVoting)
  const absent = voting.filter((seat) => seat.present.length === 0 && seat.transfer === null)
  const present = voting.filter((seat) => seat.present.length > 0)
  const member = chosen(absent, memberId)
  const holder = chosen(present, holderId)
  if (member === undefined || holder === undefined) return null

  async function save() {
    if (member === undefined || holder === undefined || proof.trim() === '') return
    const input = { memberId: member.memberId, holderMemberId: holder.memberId, proof }
    if ((await transfer.run({ meetingId: page.meeting.id, transfer: input })) !== null) setProof('')
  }
  return (
    <form
      className={styles.addTransfer}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SeatSelect label={sessionWords.transferFrom} seats={absent} value={member.memberId} onChange={setMemberId} />
      <SeatSelect label={sessionWords.transferTo} seats={present} value={holder.memberId} onChange={setHolderId} />
      <TextInput
        label={sessionWords.transferProof}
        description={sessionWords.transferProofHint}
        required
        value={proof}
        onChange={({ currentTarget }) => setProof(currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={proof.trim() === ''} loading={transfer.running}>
        {sessionWords.transferSave}
      </Button>
    </form>
  )
}

function chosen(seats: readonly Seat[], memberId: string): Seat | undefined {
  return seats.find((seat) => seat.memberId === memberId) ?? seats[0]
}

interface SeatSelectProps {
  readonly label: string
  readonly seats: readonly Seat[]
  readonly value: string
  readonly onChange: (memberId: string) => void
}

function SeatSelect({ label, seats, value, onChange }: SeatSelectProps) {
  return (
    <NativeSelect
      label={label}
      value={value}
      data={seats.map(({ memberId, name }) => ({ value: memberId, label: name }))}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
