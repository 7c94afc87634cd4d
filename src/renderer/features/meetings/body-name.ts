import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'

/** The body that resolves an item, by its name. */
export function bodyName({ bodies }: MeetingPage, { bodyId }: AgendaLine): string {
  return bodies.find(({ id }) => id === bodyId)?.name ?? ''
}

/** The same in few letters, where there is little room. */
export function bodyShortName({ bodies }: MeetingPage, bodyId: AgendaLine['bodyId']): string {
  const body = bodies.find(({ id }) => id === bodyId)
  return body === undefined ? '' : body.shortName || body.name
}
