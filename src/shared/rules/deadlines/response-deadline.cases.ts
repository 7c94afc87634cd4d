import type { PeriodUnit } from './response-deadline.ts'

/** The worked examples of domain § 5.3; `because` are the days that moved the end. */
export const PERIODS: readonly {
  readonly title: string
  readonly from: string
  readonly amount: number
  readonly unit: PeriodUnit
  readonly end: string
  readonly shifted: boolean
  readonly because?: readonly string[]
  readonly corpusChristi?: boolean
  readonly stays?: boolean
}[] = [
  {
    title: 'Umlauf 14 Tage, Zugang Mi 04.11.2026: 18.11. ist Buß- und Bettag → Do 19.11.2026 (F01, F02)',
    from: '2026-11-04',
    amount: 14,
    unit: 'days',
    end: '2026-11-19',
    shifted: true,
    because: ['2026-11-18 Buß- und Bettag'],
  },
  {
    title: 'Zugang Sa 17.10.2026, 14 Tage: Reformationsfest am Samstag, Sonntag → Mo 02.11.2026 (F02)',
    from: '2026-10-17',
    amount: 14,
    unit: 'days',
    end: '2026-11-02',
    shifted: true,
    because: ['2026-10-31 Reformationsfest', '2026-11-01 Sonntag'],
  },
  {
    title: 'Zugang Mo 19.10.2026, 14 Tage → Mo 02.11.2026 (F01)',
    from: '2026-10-19',
    amount: 14,
    unit: 'days',
    end: '2026-11-02',
    shifted: false,
    because: [],
  },
  {
    title: 'Zugang Fr 11.12.2026, 14 Tage: Weihnachten und Sonntag → Mo 28.12.2026 (F02)',
    from: '2026-12-11',
    amount: 14,
    unit: 'days',
    end: '2026-12-28',
    shifted: true,
    because: ['2026-12-25 1. Weihnachtstag', '2026-12-26 2. Weihnachtstag', '2026-12-27 Sonntag'],
  },
  {
    title: 'Zugang Fr 20.03.2026, 14 Tage: Karfreitag bis Ostermontag → Di 07.04.2026 (F02)',
    from: '2026-03-20',
    amount: 14,
    unit: 'days',
    end: '2026-04-07',
    shifted: true,
    because: ['2026-04-03 Karfreitag', '2026-04-04 Samstag', '2026-04-05 Sonntag', '2026-04-06 Ostermontag'],
  },
  {
    title: 'Zugang Do 30.04.2026, 14 Tage: Himmelfahrt → Fr 15.05.2026 (F02)',
    from: '2026-04-30',
    amount: 14,
    unit: 'days',
    end: '2026-05-15',
    shifted: true,
  },
  {
    title: 'Zugang Do 21.05.2026, 14 Tage, Annaberg: Fronleichnam zählt nicht → Do 04.06.2026 (F05)',
    from: '2026-05-21',
    amount: 14,
    unit: 'days',
    end: '2026-06-04',
    shifted: false,
  },
  {
    title: 'Zugang Do 21.05.2026, 14 Tage, Wittichenau: Fronleichnam → Fr 05.06.2026 (F05)',
    from: '2026-05-21',
    amount: 14,
    unit: 'days',
    end: '2026-06-05',
    shifted: true,
    corpusChristi: true,
    because: ['2026-06-04 Fronleichnam'],
  },
  {
    title: 'Zugang Sa 19.09.2026, 14 Tage: 3. Oktober am Samstag → Mo 05.10.2026 (F02)',
    from: '2026-09-19',
    amount: 14,
    unit: 'days',
    end: '2026-10-05',
    shifted: true,
  },
  {
    title: 'Zugang Fr 12.03.2027, 14 Tage: Karfreitag bis Ostermontag → Di 30.03.2027 (F02)',
    from: '2027-03-12',
    amount: 14,
    unit: 'days',
    end: '2027-03-30',
    shifted: true,
  },
  {
    title: 'Zugang Do 22.04.2027, 14 Tage: Himmelfahrt → Fr 07.05.2027 (F02)',
    from: '2027-04-22',
    amount: 14,
    unit: 'days',
    end: '2027-05-07',
    shifted: true,
  },
  {
    title: 'Zugang Mo 03.05.2027, 14 Tage: Pfingstmontag → Di 18.05.2027 (F02)',
    from: '2027-05-03',
    amount: 14,
    unit: 'days',
    end: '2027-05-18',
    shifted: true,
  },
  {
    title: 'Zugang So 17.10.2027, 14 Tage: 31.10. ist Sonntag, 01.11. Werktag in Sachsen → Mo 01.11.2027 (F02, F04)',
    from: '2027-10-17',
    amount: 14,
    unit: 'days',
    end: '2027-11-01',
    shifted: true,
  },
  {
    title: 'Zugang Mi 03.11.2027, 14 Tage: Buß- und Bettag → Do 18.11.2027 (F02)',
    from: '2027-11-03',
    amount: 14,
    unit: 'days',
    end: '2027-11-18',
    shifted: true,
  },
  {
    title: 'Zugang Mo 09.11.2026, 14 Tage → Mo 23.11.2026 (F01, F08)',
    from: '2026-11-09',
    amount: 14,
    unit: 'days',
    end: '2026-11-23',
    shifted: false,
  },
  {
    title: 'Zugang Fr 06.11.2026, 14 Tage → Fr 20.11.2026 (F01, F08)',
    from: '2026-11-06',
    amount: 14,
    unit: 'days',
    end: '2026-11-20',
    shifted: false,
  },
  {
    title: '7 Tage ab Mi 11.11.2026: Buß- und Bettag → Do 19.11.2026 (F02)',
    from: '2026-11-11',
    amount: 7,
    unit: 'days',
    end: '2026-11-19',
    shifted: true,
  },
  {
    title: '2 Wochen enden am selben Wochentag: ab Do 05.11.2026 → Do 19.11.2026 (F01)',
    from: '2026-11-05',
    amount: 2,
    unit: 'weeks',
    end: '2026-11-19',
    shifted: false,
  },
  {
    title: '5 Arbeitstage ab Do 12.11.2026: 13., 16., 17., 19., 20. → Fr 20.11.2026 (F06)',
    from: '2026-11-12',
    amount: 5,
    unit: 'working-days',
    end: '2026-11-20',
    shifted: false,
    because: ['2026-11-18 Buß- und Bettag'],
  },
  {
    title: '5 Arbeitstage ab Di 27.10.2026: Reformationsfest am Samstag kostet keinen → Di 03.11.2026 (F06)',
    from: '2026-10-27',
    amount: 5,
    unit: 'working-days',
    end: '2026-11-03',
    shifted: false,
    because: [],
  },
  {
    title: '10 Arbeitstage ab Fr 18.12.2026: 24. und 31.12. zählen → Di 05.01.2027 (F06)',
    from: '2026-12-18',
    amount: 10,
    unit: 'working-days',
    end: '2027-01-05',
    shifted: false,
    because: ['2026-12-25 1. Weihnachtstag', '2027-01-01 Neujahr'],
  },
  {
    title: '1 Monat ab Sa 31.01.2026 → 28.02. (Sa) → Mo 02.03.2026 (F01, F02)',
    from: '2026-01-31',
    amount: 1,
    unit: 'months',
    end: '2026-03-02',
    shifted: true,
  },
  {
    title: '6 Monate ab Mo 31.08.2026 → 28.02.2027 (So) → Mo 01.03.2027 (F01, F02)',
    from: '2026-08-31',
    amount: 6,
    unit: 'months',
    end: '2027-03-01',
    shifted: true,
  },
  {
    title: '3 Monate ab Mo 30.11.2026 → 28.02.2027 (So) → Mo 01.03.2027 (F01, F02)',
    from: '2026-11-30',
    amount: 3,
    unit: 'months',
    end: '2027-03-01',
    shifted: true,
  },
  {
    title: 'fester Termin bleibt, wo die Geschäftsordnung es sagt: 14 Tage ab Mi 04.11.2026 → Mi 18.11.2026 (F03)',
    from: '2026-11-04',
    amount: 14,
    unit: 'days',
    end: '2026-11-18',
    shifted: false,
    stays: true,
    because: [],
  },
]

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
