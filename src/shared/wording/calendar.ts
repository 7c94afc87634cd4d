import { type AgendaItem, itemNumber } from '../domain/meetings/agenda-item.ts'
import type { Meeting } from '../domain/meetings/meeting.ts'
import { publicItem } from './public-item.ts'
import { shortNumber } from './screens/short-number.ts'

/** „S-004 Herbstsitzung“. */
export function calendarTitle({ number, title }: Pick<Meeting, 'number' | 'title'>): string {
  return `${shortNumber(number)} ${title}`
}

/** How to take part, and the agenda as everybody may read it: a calendar is often shared. */
export function calendarDescription({ dialIn }: Pick<Meeting, 'dialIn'>, agenda: readonly AgendaItem[]): string {
  const items = agenda.map((item) => `TOP ${itemNumber(item)} ${publicItem(item).title}`)
  return [...(dialIn.trim() === '' ? [] : [dialIn, '']), ...items].join('\n')
}
