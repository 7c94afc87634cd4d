/** What takes the cursor; the wrappers around it are marked as wrong too, and cannot. */
const WRONG_FIELD = ':is(input, select, textarea, button):is([aria-invalid="true"], [data-error="true"])'

/** Puts the cursor into the first field that has an error, once it is drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>(WRONG_FIELD)?.focus()
  })
}
