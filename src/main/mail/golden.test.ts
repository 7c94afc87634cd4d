import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { calendarDescription, calendarTitle } from '#shared/wording/calendar.ts'
import { invitationMailSubject, invitationMailText } from '#shared/wording/invitation-mail.ts'
import {
  cancellationMailSubject,
  cancellationMailText,
  minutesMailSubject,
  minutesMailText,
} from '#shared/wording/meeting-mails.ts'
import { ERZGEBIRGE } from '#test/support/documents/example-alliance.ts'
import { AGENDA, CANCELLATION_INPUT, MEETING } from '#test/support/documents/example-meeting.ts'
import { type CalendarEntry, makeCalendarFile } from './calendar-entry.ts'
import { writeDraft } from './draft.ts'

const FIXTURES = '../../../test/fixtures/mail'
const AT = instant('2026-11-20T07:00:00Z')
const [FIRST] = AGENDA

const ENTRY: CalendarEntry = {
  uid: 'meeting-1@fka-erz.allianz',
  sequence: 0,
  isCancelled: false,
  title: calendarTitle(MEETING),
  description: calendarDescription(MEETING, [
    ...AGENDA.slice(1),
    ...(FIRST === undefined ? [] : [{ ...FIRST, isPublic: false }]),
  ]),
  place: MEETING.place,
  startsAt: MEETING.startsAt,
  endsAt: MEETING.endsAt,
  organizer: { name: ERZGEBIRGE.name, email: 'koordination@example.org' },
  madeAt: AT,
}

/** Calendar and mail end every line with CRLF; the texts beside the tests are kept with the line ends of the repository. */
function withPlainLines(text: string): string {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  return text.replaceAll('\r\n', '\n')
}

test.each([
  ['request', ENTRY],
  ['moved', { ...ENTRY, sequence: 1, startsAt: instant('2026-12-16T09:00:00Z'), endsAt: null }],
  ['cancelled', { ...ENTRY, sequence: 2, isCancelled: true }],
] as const)('Kalendereintrag %s: Zeile für Zeile wie im Vergleichstext', async (name, entry) => {
  await expect(withPlainLines(makeCalendarFile(entry))).toMatchFileSnapshot(`${FIXTURES}/${name}.ics.txt`)
})

const MOVED = { ...MEETING, movedFrom: instant('2026-12-02T09:00:00Z') }

test.each([
  ['invitation', invitationMailSubject(MEETING), invitationMailText(ERZGEBIRGE, MEETING)],
  ['move', invitationMailSubject(MOVED), invitationMailText(ERZGEBIRGE, MOVED)],
  [
    'cancellation',
    cancellationMailSubject(CANCELLATION_INPUT.meeting),
    cancellationMailText(ERZGEBIRGE.name, CANCELLATION_INPUT.meeting),
  ],
  [
    'minutes',
    minutesMailSubject(MEETING),
    minutesMailText(ERZGEBIRGE.name, MEETING, { sentOn: localDate('2026-12-23'), days: 14, isOpen: false }),
  ],
] as const)('Entwurf %s: Byte für Byte wie im Vergleichstext', async (name, subject, text) => {
  const bytes = await writeDraft({
    id: `${name}-1`,
    date: AT,
    from: { name: ERZGEBIRGE.name, address: 'koordination@example.org' },
    to: [{ name: 'Änne Beispiel-2', address: 'aenne@example.org' }],
    replyTo: null,
    subject,
    text,
    attachments: [{ fileName: 'Plan.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('Plan') }],
  })
  await expect(withPlainLines(new TextDecoder().decode(bytes))).toMatchFileSnapshot(`${FIXTURES}/${name}.eml.txt`)
})
