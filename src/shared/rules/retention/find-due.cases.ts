import type { RetentionRuleKind } from '../../domain/workspace/retention.ts'

/** What is due on a day under the suggested rules, and since when; null where nothing is. */
export const DUE_CASES: readonly {
  readonly title: string
  readonly kind: RetentionRuleKind
  readonly eventOn: string | null
  readonly agreedUntil?: string
  readonly keptUntil?: readonly string[]
  readonly months?: number | null
  readonly today: string
  readonly due: { readonly on: string; readonly because: string } | null
}[] = [
  {
    title: 'Kontaktdaten ein Jahr nach Ende der Funktion: Ende 30.06.2025, fällig am 01.07.2026 (F01)',
    kind: 'contact-details',
    eventOn: '2025-06-30',
    today: '2026-07-01',
    due: { on: '2026-07-01', because: 'rule' },
  },
  {
    title: 'Am letzten Tag der Frist ist noch nichts fällig (F01)',
    kind: 'contact-details',
    eventOn: '2025-06-30',
    today: '2026-06-30',
    due: null,
  },
  {
    title: 'Solange die Funktion dauert, ist nichts fällig (F01)',
    kind: 'contact-details',
    eventOn: null,
    today: '2036-07-01',
    due: null,
  },
  {
    title: 'Ein vereinbarter letzter Tag geht der Regel vor, auch ein früherer (Art. 5 DSGVO, § 3 der Vorgaben)',
    kind: 'contact-details',
    eventOn: '2026-01-31',
    agreedUntil: '2026-06-30',
    today: '2026-11-25',
    due: { on: '2026-07-01', because: 'agreed' },
  },
  {
    title: 'Ein vereinbarter letzter Tag gilt auch, solange die Funktion dauert (F01)',
    kind: 'contact-details',
    eventOn: null,
    agreedUntil: '2026-06-30',
    today: '2026-07-01',
    due: { on: '2026-07-01', because: 'agreed' },
  },
  {
    title:
      'Belege einer Abstimmung ein Jahr nach Genehmigung der Niederschrift vom 29.02.2024: fällig am 01.03.2025 (F01, § 188 Abs. 3)',
    kind: 'ballot-evidence',
    eventOn: '2024-02-29',
    today: '2025-03-01',
    due: { on: '2025-03-01', because: 'rule' },
  },
  {
    title: 'Projektunterlagen fünf Jahre nach dem Verwendungsnachweis vom 31.08.2021: fällig am 01.09.2026 (F01)',
    kind: 'project-documents',
    eventOn: '2021-08-31',
    today: '2026-09-01',
    due: { on: '2026-09-01', because: 'rule' },
  },
  {
    title: 'Ohne Verwendungsnachweis läuft keine Frist (F01)',
    kind: 'project-documents',
    eventOn: null,
    today: '2046-09-01',
    due: null,
  },
  {
    title: 'Unterlagen nicht geförderter Anträge ein Jahr nach ihrem Ende (F01)',
    kind: 'unfunded-applications',
    eventOn: '2025-11-24',
    today: '2026-11-25',
    due: { on: '2026-11-25', because: 'rule' },
  },
  {
    title: 'Beschlüsse, Niederschriften und Stellungnahmen bleiben nach der Vorgabe auf Dauer (R28)',
    kind: 'decided-records',
    eventOn: '1996-12-31',
    today: '2026-11-25',
    due: null,
  },
  {
    title: 'Wählt die Allianz zehn Jahre, sind die Beschlüsse von 2016 ab 01.01.2027 dem Archiv anzubieten (F01)',
    kind: 'decided-records',
    eventOn: '2016-12-31',
    months: 120,
    today: '2027-01-01',
    due: { on: '2027-01-01', because: 'rule' },
  },
  {
    title: 'Was behalten werden soll, kommt nach seinem Tag wieder (F01)',
    kind: 'contact-details',
    eventOn: '2024-06-30',
    keptUntil: ['2026-06-30', '2025-12-31'],
    today: '2026-07-01',
    due: { on: '2026-07-01', because: 'kept-until' },
  },
  {
    title: 'Bis zum selben Tag behalten, an dem die Regel endet: Es gilt die Entscheidung (F01)',
    kind: 'contact-details',
    eventOn: '2025-06-30',
    keptUntil: ['2026-06-30'],
    today: '2026-07-01',
    due: { on: '2026-07-01', because: 'kept-until' },
  },
  {
    title: 'Bis zu diesem Tag ist es nicht fällig (F01)',
    kind: 'contact-details',
    eventOn: '2024-06-30',
    keptUntil: ['2026-06-30'],
    today: '2026-06-30',
    due: null,
  },
  {
    title: 'Eine ältere Entscheidung zu behalten verkürzt keine neue Frist (F01)',
    kind: 'contact-details',
    eventOn: '2026-03-31',
    keptUntil: ['2026-01-31'],
    today: '2026-11-25',
    due: null,
  },
  {
    title: 'Reste eines Imports einen Monat danach (F01)',
    kind: 'import-leftovers',
    eventOn: '2026-10-24',
    today: '2026-11-25',
    due: { on: '2026-11-25', because: 'rule' },
  },
]
