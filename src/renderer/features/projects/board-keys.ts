import type { KeyboardEvent } from 'react'

/** The title of a card, which takes the keys. */
export function cardOf(board: HTMLElement | null, id: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] a`) ?? null
}

/** Arrows go from card to card and over empty columns, Home and End to the ends of a column, `w` opens the steps of a card. */
export function moveOnBoard(event: KeyboardEvent<HTMLElement>): void {
  const card = event.target instanceof Element ? event.target.closest('[data-card]') : null
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const columns = [...event.currentTarget.querySelectorAll('[data-column]')].map((column) => [
    ...column.querySelectorAll('[data-card]'),
  ])
  if (card === null) {
    if (event.target === event.currentTarget && event.key === 'ArrowDown') enter(event, columns.flat()[0])
    return
  }
  const place = columns.findIndex((cards) => cards.includes(card))
  const own = columns[place] ?? []
  const at = own.indexOf(card)
  const beside = (filled: readonly (readonly Element[])[]): Element | undefined => {
    const next = filled.find((cards) => cards.length > 0)
    return next?.[Math.min(at, next.length - 1)]
  }
  if (event.key === 'w') {
    event.preventDefault()
    card.querySelector<HTMLElement>('button')?.click()
    return
  }
  const targets: Readonly<Record<string, Element | undefined>> = {
    ArrowDown: own[at + 1],
    ArrowUp: own[at - 1],
    ArrowRight: beside(columns.slice(place + 1)),
    ArrowLeft: beside(columns.slice(0, place).toReversed()),
    Home: own[0],
    End: own.at(-1),
  }
  if (event.key in targets) enter(event, targets[event.key])
}

function enter(event: KeyboardEvent, card: Element | undefined): void {
  event.preventDefault()
  card?.querySelector<HTMLElement>('a')?.focus()
}
