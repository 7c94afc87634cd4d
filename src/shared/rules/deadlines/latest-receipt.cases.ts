/** Backwards: by when an invitation has to be received. */
export const NOTICES: readonly {
  readonly title: string
  readonly meeting: string
  readonly noticeDays: number
  readonly latest: string
  readonly because: readonly string[]
}[] = [
  {
    title: 'Sitzung Mi 25.11.2026, 14 Tage → Zugang spätestens Di 10.11.2026 (F07)',
    meeting: '2026-11-25',
    noticeDays: 14,
    latest: '2026-11-10',
    because: [],
  },
  {
    title: 'Sitzung Do 03.12.2026, 14 Tage: 18.11. ist Buß- und Bettag → Di 17.11.2026 (F07)',
    meeting: '2026-12-03',
    noticeDays: 14,
    latest: '2026-11-17',
    because: ['2026-11-18 Buß- und Bettag'],
  },
  {
    title: 'Sitzung Di 09.06.2026, 14 Tage: Pfingsten → Fr 22.05.2026 (F07)',
    meeting: '2026-06-09',
    noticeDays: 14,
    latest: '2026-05-22',
    because: ['2026-05-23 Samstag', '2026-05-24 Sonntag', '2026-05-25 Pfingstmontag'],
  },
  {
    title: 'Sitzung Di 30.03.2027, 14 Tage → Mo 15.03.2027 (F07)',
    meeting: '2027-03-30',
    noticeDays: 14,
    latest: '2027-03-15',
    because: [],
  },
  {
    title: 'Sitzung Mi 25.11.2026, 7 Tage → Di 17.11.2026 (F07)',
    meeting: '2026-11-25',
    noticeDays: 7,
    latest: '2026-11-17',
    because: [],
  },
  {
    title: 'Sitzung Do 11.02.2027, 14 Tage → Mi 27.01.2027 (F07, § 7)',
    meeting: '2027-02-11',
    noticeDays: 14,
    latest: '2027-01-27',
    because: [],
  },
  {
    title: 'Beispiel der Quelle: Sitzung Di 26.05.2026, 3 Wochen → Mo 04.05.2026 (F07)',
    meeting: '2026-05-26',
    noticeDays: 21,
    latest: '2026-05-04',
    because: [],
  },
]
