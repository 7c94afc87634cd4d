import type { Receipt, Sending } from './receipt.ts'

export const RECEIPTS: readonly {
  readonly title: string
  readonly sentAt: string
  readonly by: Sending['by']
  readonly receivedOn: string
  readonly because: Receipt['because']
}[] = [
  {
    title: 'E-Mail Fr 06.11.2026, 22:15 Uhr → Mo 09.11.2026 (F08)',
    sentAt: '2026-11-06T22:15:00+01:00',
    by: 'email',
    receivedOn: '2026-11-09',
    because: 'after-hours',
  },
  {
    title: 'E-Mail Fr 06.11.2026, 10:00 Uhr → am selben Tag (F08)',
    sentAt: '2026-11-06T10:00:00+01:00',
    by: 'email',
    receivedOn: '2026-11-06',
    because: 'same-day',
  },
  {
    title: 'E-Mail genau um 17:00 Uhr → am selben Tag (F08)',
    sentAt: '2026-11-06T17:00:00+01:00',
    by: 'email',
    receivedOn: '2026-11-06',
    because: 'same-day',
  },
  {
    title: 'E-Mail eine Sekunde nach 17:00 Uhr → am nächsten Werktag (F08)',
    sentAt: '2026-11-06T17:00:01+01:00',
    by: 'email',
    receivedOn: '2026-11-09',
    because: 'after-hours',
  },
  {
    title: 'E-Mail am Buß- und Bettag → Do 19.11.2026 (F08)',
    sentAt: '2026-11-18T10:00:00+01:00',
    by: 'email',
    receivedOn: '2026-11-19',
    because: 'not-a-working-day',
  },
  {
    title: 'E-Mail So 08.11.2026, 20:00 Uhr → Mo 09.11.2026 (F08)',
    sentAt: '2026-11-08T20:00:00+01:00',
    by: 'email',
    receivedOn: '2026-11-09',
    because: 'not-a-working-day',
  },
  {
    title: 'E-Mail am Abend vor Buß- und Bettag → Do 19.11.2026 (F08)',
    sentAt: '2026-11-17T18:00:00+01:00',
    by: 'email',
    receivedOn: '2026-11-19',
    because: 'after-hours',
  },
  {
    title: 'E-Mail kurz nach Mitternacht zählt zum neuen Tag der deutschen Uhr (F08, F09)',
    sentAt: '2026-11-05T23:30:00Z',
    by: 'email',
    receivedOn: '2026-11-06',
    because: 'same-day',
  },
  {
    title: 'im Sommer gilt die Sommerzeit: 15:30 UTC ist 17:30 Uhr → am nächsten Werktag (F08, F09)',
    sentAt: '2026-07-07T15:30:00Z',
    by: 'email',
    receivedOn: '2026-07-08',
    because: 'after-hours',
  },
  {
    title: 'Brief Fr 06.11.2026 → zwei Werktage später, Di 10.11.2026 (F08)',
    sentAt: '2026-11-06T12:00:00+01:00',
    by: 'letter',
    receivedOn: '2026-11-10',
    because: 'two-working-days-of-post',
  },
  {
    title: 'Brief Mo 16.11.2026: Buß- und Bettag zählt nicht → Do 19.11.2026 (F08)',
    sentAt: '2026-11-16T12:00:00+01:00',
    by: 'letter',
    receivedOn: '2026-11-19',
    because: 'two-working-days-of-post',
  },
  {
    title: 'Brief am Samstag → Di 10.11.2026 (F08)',
    sentAt: '2026-11-07T12:00:00+01:00',
    by: 'letter',
    receivedOn: '2026-11-10',
    because: 'two-working-days-of-post',
  },
]
