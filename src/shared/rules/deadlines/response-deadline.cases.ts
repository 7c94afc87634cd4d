import type { Sending } from './receipt.ts'
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

/** From the sending over the receipt to the end of 14 days; business closes at 17:00. */
export const FROM_SENDING: readonly {
  readonly title: string
  readonly sentAt: string
  readonly by: Sending['by']
  readonly end: string
}[] = [
  {
    title: 'E-Mail Fr 06.11.2026, 22:15 Uhr, 14 Tage: Zugang Mo 09.11. → Mo 23.11.2026 (F01, F08)',
    sentAt: '2026-11-06T22:15:00+01:00',
    by: 'email',
    end: '2026-11-23',
  },
  {
    title: 'E-Mail Fr 06.11.2026 in den Bürozeiten, 14 Tage → Fr 20.11.2026 (F01, F08)',
    sentAt: '2026-11-06T10:00:00+01:00',
    by: 'email',
    end: '2026-11-20',
  },
  {
    title: 'Brief vom Fr 06.11.2026, 14 Tage: Zugang Di 10.11. → Di 24.11.2026 (F01, F08)',
    sentAt: '2026-11-06T10:00:00+01:00',
    by: 'letter',
    end: '2026-11-24',
  },
]

/** A deadline that is extended counts from the end of the old one. */
export const EXTENSIONS: readonly {
  readonly title: string
  readonly oldEnd: string
  readonly amount: number
  readonly unit: PeriodUnit
  readonly end: string
}[] = [
  {
    title: 'Verlängerung um 7 Tage einer Frist bis Do 19.11.2026 → Do 26.11.2026 (F10)',
    oldEnd: '2026-11-19',
    amount: 7,
    unit: 'days',
    end: '2026-11-26',
  },
  {
    title: 'auch das neue Ende verschiebt sich: 2 Tage nach Do 19.11.2026 wäre Samstag → Mo 23.11.2026 (F02, F10)',
    oldEnd: '2026-11-19',
    amount: 2,
    unit: 'days',
    end: '2026-11-23',
  },
  {
    title: '5 Arbeitstage nach Do 12.11.2026, der Buß- und Bettag zählt nicht → Fr 20.11.2026 (F06, F10)',
    oldEnd: '2026-11-12',
    amount: 5,
    unit: 'working-days',
    end: '2026-11-20',
  },
]

/** A deadline on a named day. */
export const FIXED_DAYS: readonly {
  readonly title: string
  readonly day: string
  readonly stays: boolean
  readonly end: string
  readonly because: readonly string[]
}[] = [
  {
    title: 'fester Tag „bis Sa 31.10.2026“ → Mo 02.11.2026 (F02)',
    day: '2026-10-31',
    stays: false,
    end: '2026-11-02',
    because: ['2026-10-31 Reformationsfest', '2026-11-01 Sonntag'],
  },
  {
    title: 'fester Tag „bis Sa 31.10.2026“ bleibt, wo die Geschäftsordnung es sagt (F03)',
    day: '2026-10-31',
    stays: true,
    end: '2026-10-31',
    because: [],
  },
  { title: 'ein Werktag bleibt, wo er ist (F02)', day: '2026-11-19', stays: false, end: '2026-11-19', because: [] },
]
