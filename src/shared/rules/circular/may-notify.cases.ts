import type { CircularProcedureState } from '../../domain/circular-procedures/circular-procedure.ts'

interface NotificationCase {
  readonly title: string
  readonly state: CircularProcedureState
  readonly mayNotify: boolean
}

interface DayCase {
  readonly title: string
  readonly declaredAt: string
  readonly resolvedOn: string
}

export const NOTIFICATIONS: readonly NotificationCase[] = [
  { title: 'ein laufender Umlauf: es gibt noch keinen Beschluss (R28)', state: 'running', mayNotify: false },
  {
    title: 'die Frist ist um, das Ergebnis nicht festgestellt: noch kein Beschluss (R28)',
    state: 'deadline-passed',
    mayNotify: false,
  },
  { title: 'festgestellt, angenommen: allen mitteilen (R28)', state: 'adopted', mayNotify: true },
  { title: 'festgestellt, abgelehnt: auch das wird allen mitgeteilt (R28)', state: 'rejected', mayNotify: true },
  { title: 'schon mitgeteilt: nicht noch einmal (R28)', state: 'notified', mayNotify: false },
  { title: 'wegen Widerspruchs abgebrochen: kein Beschluss (R26, R28)', state: 'aborted', mayNotify: false },
  { title: 'zurückgezogen: kein Beschluss (R28)', state: 'withdrawn', mayNotify: false },
  { title: 'abgelegt: nichts mehr mitzuteilen (R28)', state: 'archived', mayNotify: false },
]

export const DAYS_OF_RESOLUTIONS: readonly DayCase[] = [
  {
    title: 'Frist bis Do 19.11.2026, festgestellt Fr 20.11.2026 um 9 Uhr → Beschluss vom 20.11.2026 (R28)',
    declaredAt: '2026-11-20T09:00:00+01:00',
    resolvedOn: '2026-11-20',
  },
  {
    title: 'eine Woche später festgestellt → Beschluss von diesem Tag (R28)',
    declaredAt: '2026-11-26T16:30:00+01:00',
    resolvedOn: '2026-11-26',
  },
  {
    title: 'alle Stimmen da, schon am 17.11.2026 festgestellt → Beschluss vom 17.11.2026 (R27, R28)',
    declaredAt: '2026-11-17T10:00:00+01:00',
    resolvedOn: '2026-11-17',
  },
  {
    title: 'es gilt die Uhr in Deutschland: 23:30 UTC ist schon der nächste Tag (R28, F09)',
    declaredAt: '2026-11-19T23:30:00Z',
    resolvedOn: '2026-11-20',
  },
]
