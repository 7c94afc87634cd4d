import { dateOf, timeOf } from '../basics/instant.ts'
import { addDays, type LocalDate } from '../basics/local-date.ts'
import type { Meeting } from '../domain/meetings/meeting.ts'
import { calendarTitle } from './calendar.ts'
import { formatDateLongWithWeekday, formatDateWithWeekday } from './dates.ts'

type Named = Pick<Meeting, 'number' | 'title'>

export function cancellationMailSubject(meeting: Named): string {
  return `Absage: ${calendarTitle(meeting)}`
}

export function minutesMailSubject(meeting: Named): string {
  return `Niederschrift: ${calendarTitle(meeting)}`
}

/** The text of the mail that cancels a meeting; the calendar entry goes with it. */
export function cancellationMailText(allianceName: string, meeting: Meeting): string {
  return mail(allianceName, [
    `die Sitzung ${meeting.number} (${meeting.title}) am ${dayOf(meeting)} findet nicht statt.`,
    ...(meeting.cancellationReason === '' ? [] : [`Grund: ${meeting.cancellationReason}`]),
    'Mit dem beigefügten Kalendereintrag wird der Termin ausgetragen. Zu einem neuen Termin laden wir gesondert ein.',
  ])
}

interface SentMinutes {
  readonly sentOn: LocalDate
  /** How long objections are possible. */
  readonly days: number
  /** Whether everything on the agenda is public. */
  readonly isOpen: boolean
}

/** The text of the mail with the minutes. */
export function minutesMailText(allianceName: string, meeting: Meeting, { sentOn, days, isOpen }: SentMinutes): string {
  return mail(allianceName, [
    `anbei erhalten Sie den Entwurf der Niederschrift zur Sitzung ${meeting.number} (${meeting.title}) vom ${dayOf(meeting)}.`,
    `Einwendungen erbitten wir in Textform bis ${formatDateWithWeekday(addDays(sentOn, days))}. Genehmigt wird die Niederschrift in der nächsten Sitzung.`,
    ...(isOpen
      ? []
      : ['Was nichtöffentlich beraten wurde, steht in der vollständigen Niederschrift; sie geht Ihnen gesondert zu.']),
  ])
}

function mail(allianceName: string, paragraphs: readonly string[]): string {
  const parts = ['Sehr geehrte Damen und Herren,', ...paragraphs, `Mit freundlichen Grüßen\n${allianceName}\n`]
  return parts.join('\n\n')
}

function dayOf({ startsAt }: Meeting): string {
  return `${formatDateLongWithWeekday(dateOf(startsAt))}, ${timeOf(startsAt)} Uhr`
}
