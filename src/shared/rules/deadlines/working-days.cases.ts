interface DayCase {
  readonly title: string
  readonly day: string
  readonly corpusChristi?: boolean
  readonly isWorkingDay: boolean
}

interface BetweenCase {
  readonly title: string
  readonly from: string
  readonly to: string
  readonly days: number
}

interface ReminderCase {
  readonly title: string
  readonly deadline: string
  readonly daysBefore: number
  readonly remindOn: string
}

interface EndCase {
  readonly title: string
  readonly day: string
  readonly endsAt: string
}

export const DAYS: readonly DayCase[] = [
  { title: 'Heiligabend ist ein Arbeitstag (F06)', day: '2026-12-24', isWorkingDay: true },
  { title: 'Silvester ist ein Arbeitstag (F06)', day: '2026-12-31', isWorkingDay: true },
  { title: 'der 2. Weihnachtstag nicht (F04, F06)', day: '2026-12-26', isWorkingDay: false },
  { title: 'ein Sonntag nicht (F06)', day: '2026-12-27', isWorkingDay: false },
  { title: 'ein Samstag nicht (F06)', day: '2026-11-21', isWorkingDay: false },
  { title: 'der Buß- und Bettag nicht (F04, F06)', day: '2026-11-18', isWorkingDay: false },
  { title: 'Fronleichnam in Annaberg: Arbeitstag (F05, F06)', day: '2026-06-04', isWorkingDay: true },
  { title: 'Fronleichnam in Wittichenau: keiner (F05, F06)', day: '2026-06-04', corpusChristi: true, isWorkingDay: false },
]

/** The first day is not counted, the last one is. */
export const BETWEEN: readonly BetweenCase[] = [
  {
    title: 'von Do 12.11. bis Fr 20.11.2026: 13., 16., 17., 19., 20. → 5 (F01, F06)',
    from: '2026-11-12',
    to: '2026-11-20',
    days: 5,
  },
  { title: 'rückwärts keine (F06)', from: '2026-11-20', to: '2026-11-12', days: 0 },
  { title: 'am selben Tag keine, denn der erste zählt nicht (F01, F06)', from: '2026-11-12', to: '2026-11-12', days: 0 },
]

export const REMINDERS: readonly ReminderCase[] = [
  {
    title: 'Erinnerung drei Arbeitstage vor Do 19.11.2026, über Buß- und Bettag und Wochenende → Fr 13.11.2026 (F06)',
    deadline: '2026-11-19',
    daysBefore: 3,
    remindOn: '2026-11-13',
  },
]

/** 24:00 in Germany, in UTC. */
export const ENDS: readonly EndCase[] = [
  { title: 'im Winter ist 24:00 Uhr 23:00 UTC (F09)', day: '2026-03-28', endsAt: '2026-03-28T23:00:00.000Z' },
  { title: 'So 29.03.2026: die Uhr geht vor (F09)', day: '2026-03-29', endsAt: '2026-03-29T22:00:00.000Z' },
  { title: 'im Sommer ist 24:00 Uhr 22:00 UTC (F09)', day: '2026-10-24', endsAt: '2026-10-24T22:00:00.000Z' },
  { title: 'So 25.10.2026: die Uhr geht zurück (F09)', day: '2026-10-25', endsAt: '2026-10-25T23:00:00.000Z' },
  { title: 'So 28.03.2027: die Uhr geht vor (F09)', day: '2027-03-28', endsAt: '2027-03-28T22:00:00.000Z' },
  { title: 'So 31.10.2027: die Uhr geht zurück (F09)', day: '2027-10-31', endsAt: '2027-10-31T23:00:00.000Z' },
]
