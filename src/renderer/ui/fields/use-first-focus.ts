import { type RefObject, useEffect, useRef } from 'react'

/** Puts the cursor into the first field of a form that was opened on purpose. */
export function useFirstFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  return form
}
