import { dateOf, type Instant, timeOf } from '../basics/instant.ts'
import type { Alliance } from '../domain/alliance/alliance.ts'
import type { Meeting } from '../domain/meetings/meeting.ts'
import { calendarTitle } from './calendar.ts'
import { formatDateLongWithWeekday } from './dates.ts'

/** „2026/S-004 Herbstsitzung“; of a moved meeting it says so. */
export function invitationMailSubject(meeting: Pick<Meeting, 'number' | 'title' | 'movedFrom'>): string {
  return `${meeting.movedFrom === null ? '' : 'Neuer Termin: '}${calendarTitle(meeting)}`
}

/** The text of the mail; everything else stands in the letter that goes with it. */
export function invitationMailText(alliance: Pick<Alliance, 'name'>, meeting: Meeting): string {
  const when = `${formatDateLongWithWeekday(dateOf(meeting.startsAt))}, ${timeOf(meeting.startsAt)} Uhr`
  return [
    'Sehr geehrte Damen und Herren,',
    '',
    ...(meeting.movedFrom === null ? [] : [movedSentence(meeting.movedFrom)]),
    `${meeting.movedFrom === null ? 'zur' : 'Zur'} Sitzung ${meeting.number} (${meeting.title}) am ${when} laden wir Sie ${meeting.movedFrom === null ? '' : 'neu '}ein.`,
    'Die Einladung mit Tagesordnung, der Kalendereintrag und die Unterlagen liegen bei. Was nichtöffentlich ist, geht Ihnen gesondert zu.',
    '',
    'Bitte geben Sie uns Bescheid, ob Sie teilnehmen oder wer Sie vertritt.',
    '',
    'Mit freundlichen Grüßen',
    alliance.name,
    '',
  ].join('\n')
}

function movedSentence(movedFrom: Instant): string {
  return `die Sitzung vom ${formatDateLongWithWeekday(dateOf(movedFrom))}, ${timeOf(movedFrom)} Uhr wird verlegt; der beigefügte Kalendereintrag ersetzt den alten.`
}
