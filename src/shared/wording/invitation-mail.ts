import { dateOf, timeOf } from '../basics/instant.ts'
import type { Alliance } from '../domain/alliance/alliance.ts'
import type { Meeting } from '../domain/meetings/meeting.ts'
import { formatDateLongWithWeekday } from './dates.ts'

/** The text of the mail; everything else stands in the letter that goes with it. */
export function invitationMailText(alliance: Pick<Alliance, 'name'>, meeting: Meeting): string {
  const when = `${formatDateLongWithWeekday(dateOf(meeting.startsAt))}, ${timeOf(meeting.startsAt)} Uhr`
  return [
    'Sehr geehrte Damen und Herren,',
    '',
    `zur Sitzung ${meeting.number} (${meeting.title}) am ${when} laden wir Sie ein.`,
    'Die Einladung mit Tagesordnung, der Kalendereintrag und die Unterlagen liegen bei. Was nichtöffentlich ist, geht Ihnen gesondert zu.',
    '',
    'Bitte geben Sie uns Bescheid, ob Sie teilnehmen oder wer Sie vertritt.',
    '',
    'Mit freundlichen Grüßen',
    alliance.name,
    '',
  ].join('\n')
}
