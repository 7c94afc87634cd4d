interface NoticeCase {
  readonly title: string
  readonly meeting: string
  readonly counting: 'full-days' | 'from-dispatch'
  /** Member, day of dispatch, day of receipt. */
  readonly invitations: readonly (readonly [string, string, string])[]
  readonly latest: string
  readonly late: readonly string[]
}

export const INVITATIONS_ON_THEIR_WAY: readonly NoticeCase[] = [
  {
    title: 'Sitzung Mi 25.11.2026, 14 Tage: Zugang Di 10.11. ist rechtzeitig, Mi 11.11. zu spät (F07)',
    meeting: '2026-11-25',
    counting: 'full-days',
    invitations: [
      ['a', '2026-11-10', '2026-11-10'],
      ['b', '2026-11-10', '2026-11-11'],
    ],
    latest: '2026-11-10',
    late: ['b'],
  },
  {
    title: 'Sitzung Do 03.12.2026: der letzte Tag ist Buß- und Bettag, also der Tag davor (F07)',
    meeting: '2026-12-03',
    counting: 'full-days',
    invitations: [['a', '2026-11-18', '2026-11-19']],
    latest: '2026-11-17',
    late: ['a'],
  },
  {
    title: 'ab Versand gezählt: abgesandt am letzten Tag genügt, auch wenn es später zugeht (§ 2.3)',
    meeting: '2026-11-25',
    counting: 'from-dispatch',
    invitations: [['a', '2026-11-10', '2026-11-12']],
    latest: '2026-11-10',
    late: [],
  },
]
