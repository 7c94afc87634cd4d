import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'

/** The body that resolves an item, by its name. */
export function bodyName({ bodies }: MeetingPage, { bodyId }: AgendaLine): string {
  return bodies.find(({ id }) => id === bodyId)?.name ?? ''
}
