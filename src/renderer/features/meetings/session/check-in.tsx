import { Checkbox, TextInput } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { timeOf } from '#shared/basics/instant.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import styles from './check-in.module.css'
import { type Candidate, candidatesFor, personOf } from './check-in-candidates.ts'

interface CheckInProps {
  readonly page: MeetingPage
  readonly codes: ReadonlyMap<string, string>
  /** Told at once, before the service answers; null when it refused. */
  readonly onMove: (candidate: Candidate | null) => void
}

/** Two letters and Enter: the member comes, or goes when it is there. */
export function CheckIn({ page, codes, onMove }: CheckInProps) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [remote, setRemote] = useState(page.meeting.format === 'virtual')
  const [said, setSaid] = useState('')
  const listId = useId()
  const record = useAction(async (candidate: Candidate) => recordMove(page.meeting.id, candidate, remote))
  const guests = page.attendances.filter(({ memberId }) => memberId === null)
  const candidates = candidatesFor(typed, page.seats, codes, guests)
  const active = Math.min(at, candidates.length - 1)

  async function choose(candidate: Candidate | undefined) {
    if (candidate === undefined) return
    setTyped('')
    setAt(0)
    onMove(candidate)
    const after = await record.run(candidate)
    if (after === null) {
      onMove(null)
      return setSaid('')
    }
    const say = candidate.kind === 'arrive' ? sessionWords.cameSaid : sessionWords.wentSaid
    setSaid(say(personOf(candidate), timeOf(after.now)))
  }
  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, candidates.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0))
    else if (event.key === 'Enter') void choose(candidates[active])
    else if (event.key === 'Escape' && typed !== '') setTyped('')
    else if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.field}>
      <TextInput
        id={CHECK_IN_FIELD}
        label={sessionWords.checkIn}
        placeholder={sessionWords.checkInHint}
        value={typed}
        autoComplete="off"
        role="combobox"
        aria-expanded={candidates.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={candidates.length > 0 ? `${listId}-${active}` : undefined}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setAt(0)
          record.clear()
        }}
        onKeyDown={press}
      />
      {page.meeting.format !== 'in-person' && (
        <Checkbox
          label={sessionWords.remote}
          checked={remote}
          onChange={({ currentTarget }) => setRemote(currentTarget.checked)}
        />
      )}
      <div
        id={listId}
        role="listbox"
        aria-label={sessionWords.suggestions}
        className={styles.list}
        data-open={candidates.length > 0}
      >
        {candidates.map((candidate, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          <div
            key={candidate.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onClick={() => void choose(candidate)}
          >
            <CandidateWords candidate={candidate} />
          </div>
        ))}
      </div>
      {typed !== '' && candidates.length === 0 && <p className={styles.none}>{sessionWords.nobodyFits}</p>}
      {record.refusal !== null && <Notice tone="bad">{refusalSentence(record.refusal)}</Notice>}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  )
}

/** By this id the key „k“ finds the field. */
export const CHECK_IN_FIELD = 'check-in'

function CandidateWords({ candidate }: { readonly candidate: Candidate }) {
  const verb = candidate.kind === 'arrive' ? sessionWords.arrives : sessionWords.leaves
  if (candidate.kind === 'arrive' && candidate.role === 'guest') return <span>{sessionWords.asGuest(candidate.personName)}</span>
  const role =
    candidate.kind === 'arrive' && candidate.role === 'deputy'
      ? `, ${sessionWords.asDeputy}`
      : candidate.kind === 'arrive' && candidate.role === 'advisory'
        ? `, ${sessionWords.asAdvisory}`
        : ''
  return (
    <>
      <span>
        <b>{personOf(candidate)}</b> {verb}
        {role}
      </span>
      <span className={styles.member}>{candidate.memberName}</span>
    </>
  )
}

/** Records what a candidate says: somebody comes, or goes, now. */
export function recordMove(meetingId: MeetingPage['meeting']['id'], candidate: Candidate, remote: boolean): Promise<MeetingPage> {
  if (candidate.kind === 'leave')
    return service.meetings.recordDeparture({ meetingId, attendanceId: candidate.stay.id, at: null })
  const { memberId, personId, personName, role } = candidate
  const mode = remote ? 'remote' : 'on-site'
  return service.meetings.recordArrival({ meetingId, arrival: { memberId, personId, personName, role, mode, at: null } })
}
