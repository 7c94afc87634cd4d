import { type KeyboardEvent, useRef } from 'react'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { AGENDA_ITEM_STATE_WORDS } from '#shared/wording/meetings.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { bodyShortName } from '../body-name.ts'
import { itemTone } from '../state-tone.ts'
import styles from './session-agenda.module.css'

interface SessionAgendaProps {
  readonly page: MeetingPage
  readonly shownId: Id<'agenda-item'> | null
  readonly onChoose: (itemId: Id<'agenda-item'>) => void
}

/** By this name the key „t“ finds the agenda. */
export const AGENDA_BUTTON = 'data-session-item'

/** The agenda with the state of every item; ↑ ↓ move, Enter takes an item up or shows what came of it. */
export function SessionAgenda({ page, shownId, onChoose }: SessionAgendaProps) {
  const list = useRef<HTMLOListElement>(null)
  function press(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(`[${AGENDA_BUTTON}]`) ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLElement)
    const next = at + (event.key === 'ArrowDown' ? 1 : -1)
    buttons[Math.min(Math.max(next, 0), buttons.length - 1)]?.focus()
    event.preventDefault()
  }
  return (
    <nav className={styles.agenda} aria-label={sessionWords.agenda}>
      <ol ref={list} onKeyDown={press}>
        {page.agenda.map(({ item, bodyId }) => (
          <li key={item.id}>
            <button
              type="button"
              className={styles.item}
              {...{ [AGENDA_BUTTON]: item.id }}
              data-state={item.state}
              aria-current={item.id === shownId ? 'step' : undefined}
              onClick={() => onChoose(item.id)}
            >
              <span className={styles.position}>{itemNumber(item)}</span>
              <span className={styles.title}>
                {item.title}
                {page.bodies.length > 1 && isVotable(item) && <span className={styles.body}>{bodyShortName(page, bodyId)}</span>}
              </span>
              {item.state !== 'open' && (
                <span className={styles.state}>
                  <StateWord tone={itemTone(item.state)}>{AGENDA_ITEM_STATE_WORDS[item.state]}</StateWord>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
