import { useEffect } from 'react'
import { CHECK_IN_FIELD } from './check-in.tsx'
import { focusRecordForm, MOTION_FIELD, TASK_FIELD } from './record-forms.tsx'
import { RECUSAL_FIELD } from './recusals.tsx'
import { focusFirstOpen } from './roll-call-list.tsx'
import { AGENDA_BUTTON } from './session-agenda.tsx'

/**
 * Keys of the whole screen: k to the check-in field, t to the agenda, v to the vote, w takes up the next item, a gives a task,
 * g enters a motion, b a recusal. Not while text is typed.
 */
export function useSessionKeys(onNext: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof HTMLElement ? event.target : document.body
      if (target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null) return
      if (event.key === 'k') document.getElementById(CHECK_IN_FIELD)?.focus()
      else if (event.key === 't') agendaButton()?.focus()
      else if (event.key === 'v') focusFirstOpen()
      else if (event.key === 'w') onNext()
      else if (event.key === 'a') focusRecordForm(TASK_FIELD)
      else if (event.key === 'g') focusRecordForm(MOTION_FIELD)
      else if (event.key === 'b') focusRecordForm(RECUSAL_FIELD)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [onNext])
}

function agendaButton(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>(`[${AGENDA_BUTTON}][aria-current]`) ??
    document.querySelector<HTMLElement>(`[${AGENDA_BUTTON}]`)
  )
}
