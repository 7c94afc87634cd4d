import type { KeyboardEvent } from 'react'

/** Sends a form with Strg+Enter from wherever the cursor is, also from a field of several lines. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
