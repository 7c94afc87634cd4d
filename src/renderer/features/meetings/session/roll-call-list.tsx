import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { VoteMark } from '#renderer/ui/votes/vote-mark.tsx'
import type { Seat } from '#shared/contract/meeting-page.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { recordWords } from '#shared/wording/screens/item-records.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { CHOICE_LABELS, voteWords } from '#shared/wording/screens/votes.ts'
import type { Votes } from './preview-verdict.ts'
import styles from './roll-call.module.css'

interface RollCallListProps {
  readonly voters: readonly Seat[]
  /** By member, who votes for it although it is not there (R12). */
  readonly holders: ReadonlyMap<string, string>
  readonly votes: Votes
  readonly onVotes: (votes: Votes) => void
  /** Nobody named means Yes; then nothing is missing. */
  readonly isAcclaimed: boolean
  /** Changes between roll call and acclamation. */
  readonly onForm: () => void
  readonly onDeclare: () => void
}

const KEYS: Readonly<Record<string, Choice>> = { j: 'yes', n: 'no', e: 'abstain', u: 'invalid' }
const CHOICES = ['yes', 'no', 'abstain', 'invalid'] as const

/** One row per member present: a key sets its vote and goes on to the next; r sets what is missing to Ja. */
export function RollCallList({ voters, holders, votes, isAcclaimed, onVotes, onForm, onDeclare }: RollCallListProps) {
  const list = useRef<HTMLUListElement>(null)
  const missing = isAcclaimed ? [] : voters.filter(({ memberId }) => votes[memberId] === undefined)

  useEffect(() => {
    if (document.activeElement === document.body) focusFirstOpen()
  }, [])

  function focus(index: number) {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-roll-row]')
    rows?.[Math.min(Math.max(index, 0), voters.length - 1)]?.focus()
  }
  function set(memberId: string, choice: Choice | undefined) {
    const { [memberId]: _before, ...others } = votes
    onVotes(choice === undefined ? others : { ...others, [memberId]: choice })
  }
  function setRest() {
    onVotes({ ...Object.fromEntries(missing.map(({ memberId }) => [memberId, 'yes' as const])), ...votes })
  }
  function press(event: KeyboardEvent, index: number, memberId: string) {
    const choice = KEYS[event.key]
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (missing.length === 0) onDeclare()
    } else if (event.ctrlKey || event.metaKey || event.altKey) return
    else if (choice !== undefined) {
      set(memberId, choice)
      focus(index + 1)
    } else if (event.key === 'r') setRest()
    else if (event.key === 'z') onForm()
    else if (event.key === 'ArrowDown') focus(index + 1)
    else if (event.key === 'ArrowUp') focus(index - 1)
    else if (event.key === 'Backspace' || event.key === 'Delete') set(memberId, undefined)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.roll}>
      <ul ref={list} className={styles.rows}>
        {voters.map((seat, index) => {
          const { memberId, name, shortName, present } = seat
          const vote = votes[memberId]
          return (
            <li key={memberId} className={styles.row}>
              <button
                type="button"
                data-roll-row={vote ?? 'open'}
                title={name}
                className={styles.member}
                onKeyDown={(event) => press(event, index, memberId)}
                onClick={() => set(memberId, vote === undefined ? (isAcclaimed ? 'no' : 'yes') : undefined)}
              >
                <VoteMark look={vote ?? (isAcclaimed ? 'yes' : 'open')} />
                <span className={styles.name}>{shortName}</span>
                <span className={styles.person}>{present[0]?.personName ?? holders.get(memberId)}</span>
                <span className={isAcclaimed && vote === undefined ? styles.person : 'visually-hidden'}>
                  {vote === undefined ? (isAcclaimed ? recordWords.derivedYes : voteWords.open) : CHOICE_LABELS[vote]}
                </span>
              </button>
              <span className={styles.choices}>
                {CHOICES.map((choice) => (
                  <button
                    key={choice}
                    type="button"
                    tabIndex={-1}
                    className={styles.choice}
                    aria-pressed={vote === choice}
                    aria-label={`${CHOICE_LABELS[choice]}: ${name}`}
                    onClick={() => set(memberId, vote === choice ? undefined : choice)}
                  >
                    {CHOICE_LABELS[choice]}
                  </button>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
      {missing.length > 0 && (
        <div>
          <Button variant="default" onClick={setRest}>
            {sessionWords.rest(missing.length)}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Puts the focus on the first member without a vote, or on the first of all. */
export function focusFirstOpen(): void {
  const row =
    document.querySelector<HTMLElement>('[data-roll-row="open"]') ?? document.querySelector<HTMLElement>('[data-roll-row]')
  row?.focus()
}
