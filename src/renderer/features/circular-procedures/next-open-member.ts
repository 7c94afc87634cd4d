import type { Id } from '#shared/basics/id.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'

/** The next member after this one without a response, so that entering goes on; the same one when all have answered. */
export function nextOpenMember(page: CircularProcedurePage, after: Id<'member'> | null): Id<'member'> | null {
  const at = page.roll.findIndex(({ memberId }) => memberId === after)
  const inTurn = [...page.roll.slice(at + 1), ...page.roll.slice(0, Math.max(at, 0))]
  const next = inTurn.find(
    ({ memberId }) =>
      !page.responses.some((response) => response.memberId === memberId) &&
      !page.recusals.some((recusal) => recusal.memberId === memberId),
  )
  return next?.memberId ?? after
}

/** Puts the focus back to the row of a member, once it is drawn. */
export function focusRow(memberId: Id<'member'> | null): void {
  if (memberId === null) return
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-member-row="${CSS.escape(memberId)}"]`)?.focus())
}
