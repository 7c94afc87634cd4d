import { type RefObject, useCallback, useEffect } from 'react'

interface ListKeys {
  readonly table: RefObject<HTMLTableElement | null>
  readonly filterField: RefObject<HTMLInputElement | null>
  readonly onNew?: (() => void) | undefined
}

/**
 * Keys of a list: ↑ ↓ move, Enter opens (the row is a link), `/` filters, `n` makes a new one.
 * Returns how to move from elsewhere, for example out of the filter field.
 */
export function useListKeys({ table, filterField, onNew }: ListKeys): (step: 1 | -1) => void {
  const moveBy = useCallback(
    (step: 1 | -1) => {
      const links = [...(table.current?.querySelectorAll<HTMLAnchorElement>('[data-row-link]') ?? [])]
      const at = links.indexOf(document.activeElement as HTMLAnchorElement)
      const next = at === -1 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)
      links[next]?.focus()
    },
    [table],
  )
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof HTMLElement ? event.target : document.body
      if (target.closest('input, textarea, select, [contenteditable], [role="menu"], [role="dialog"], [role="listbox"]') !== null)
        return
      if (event.key === '/') filterField.current?.focus()
      else if (event.key === 'n' && onNew !== undefined) onNew()
      else if (event.key === 'ArrowDown' && mayMove(target, table.current)) moveBy(1)
      else if (event.key === 'ArrowUp' && mayMove(target, table.current)) moveBy(-1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [filterField, moveBy, onNew, table])
  return moveBy
}

/** Arrow keys move in the list when the focus is in it or nowhere in particular. */
function mayMove(target: HTMLElement, table: HTMLTableElement | null): boolean {
  return target === document.body || target.tagName === 'H1' || target.tagName === 'MAIN' || table?.contains(target) === true
}
