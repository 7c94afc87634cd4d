/** The last day of a period whose first day counts. */
export const TERMS: readonly {
  readonly title: string
  readonly firstDay: string
  readonly months: number
  readonly lastDay: string
}[] = [
  {
    title: '12 Monate ab 01.03.2027: 2028 ist Schaltjahr → Di 29.02.2028 (§ 188 Abs. 2)',
    firstDay: '2027-03-01',
    months: 12,
    lastDay: '2028-02-29',
  },
  { title: '6 Monate ab 01.03.2027 → Di 31.08.2027 (§ 188 Abs. 2)', firstDay: '2027-03-01', months: 6, lastDay: '2027-08-31' },
  { title: '1 Monat ab 15.01.2026 → 14.02.2026 (§ 188 Abs. 2)', firstDay: '2026-01-15', months: 1, lastDay: '2026-02-14' },
  {
    title: '1 Monat ab 31.01.2026: den 30.02. gibt es nicht → 28.02.2026 (§ 188 Abs. 3)',
    firstDay: '2026-01-31',
    months: 1,
    lastDay: '2026-02-28',
  },
  {
    title: '1 Monat ab 30.01.2026: den 29.02. gibt es nicht → 28.02.2026 (§ 188 Abs. 3)',
    firstDay: '2026-01-30',
    months: 1,
    lastDay: '2026-02-28',
  },
  { title: '1 Monat ab 29.01.2026 → 28.02.2026 (§ 188 Abs. 2)', firstDay: '2026-01-29', months: 1, lastDay: '2026-02-28' },
  { title: '12 Monate ab 29.02.2028 → 28.02.2029 (§ 188 Abs. 2)', firstDay: '2028-02-29', months: 12, lastDay: '2029-02-28' },
  { title: '1 Monat ab 01.12.2026 → 31.12.2026 (§ 188 Abs. 2)', firstDay: '2026-12-01', months: 1, lastDay: '2026-12-31' },
]
