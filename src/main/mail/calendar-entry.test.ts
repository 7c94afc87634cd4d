import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { type CalendarEntry, makeCalendarFile } from './calendar-entry.ts'

const ENTRY: CalendarEntry = {
  uid: 'meeting-1@fka-erz.allianz',
  sequence: 0,
  isCancelled: false,
  title: 'S-2026-004 Herbstsitzung',
  description: 'TOP 1 Eröffnung\nTOP 2 Nichtöffentlicher Tagesordnungspunkt',
  place: 'Landratsamt, Raum 105',
  startsAt: instant('2026-11-25T09:00:00Z'),
  endsAt: instant('2026-11-25T11:00:00Z'),
  organizer: { name: 'Fachkräfteallianz Erzgebirge', email: 'koordination@example.org' },
  madeAt: instant('2026-11-04T09:00:00Z'),
}

function linesOf(entry: CalendarEntry): readonly string[] {
  return makeCalendarFile(entry)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
}

test('eine Einladung: Beginn und Ende in Weltzeit, feste Kennung, Zählung 0', () => {
  const lines = linesOf(ENTRY)
  expect(lines).toEqual(
    expect.arrayContaining([
      'METHOD:REQUEST',
      'UID:meeting-1@fka-erz.allianz',
      'SEQUENCE:0',
      'DTSTART:20261125T090000Z',
      'DTEND:20261125T110000Z',
      'SUMMARY:S-2026-004 Herbstsitzung',
      'LOCATION:Landratsamt\\, Raum 105',
    ]),
  )
})

test('verschoben: dieselbe Kennung, die nächste Zählung; abgesagt: CANCEL', () => {
  const moved = linesOf({ ...ENTRY, sequence: 1, startsAt: instant('2026-12-02T09:00:00Z'), endsAt: null })
  expect(moved).toEqual(expect.arrayContaining(['UID:meeting-1@fka-erz.allianz', 'SEQUENCE:1', 'DTEND:20261202T100000Z']))
  const cancelled = linesOf({ ...ENTRY, sequence: 2, isCancelled: true })
  expect(cancelled).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:2']))
})

test('ein Zeilenumbruch oder Semikolon im Titel wird kein eigenes Feld; dieselben Angaben ergeben dieselben Bytes', () => {
  const lines = linesOf({ ...ENTRY, title: 'Sitzung\r\nATTENDEE:mailto:x@example.org; Test' })
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
  expect(makeCalendarFile(ENTRY)).toBe(makeCalendarFile(ENTRY))
})
