import { localDate } from '../../basics/local-date.ts'
import type { EnactFacts, EnactProblem } from './may-enact.ts'

interface EnactCase {
  readonly title: string
  readonly facts: Partial<EnactFacts>
  readonly problems: readonly EnactProblem[]
}

const today = localDate('2026-11-22')
const NEW_YEAR = localDate('2027-01-01')
const ADOPTED = { number: 'B-007', outcome: 'adopted', procedure: 'meeting', projectId: null } as const
const FIRST = { edition: 1, validFrom: localDate('2016-01-01'), validUntil: null }
const LATER = { edition: 2, validFrom: localDate('2027-03-01'), validUntil: null }

export const ENACT_CASES: readonly EnactCase[] = [
  { title: 'Neue Fassung ab 01.01.2027 mit Beschluss einer Sitzung: möglich (§ 2.3)', facts: {}, problems: [] },
  { title: 'gültig ab heute: möglich (§ 2.3)', facts: { validFrom: today }, problems: [] },
  {
    title: 'gültig ab gestern: nicht rückwirkend (§ 2.3)',
    facts: { validFrom: localDate('2026-11-21') },
    problems: [{ code: 'VALIDITY_IN_PAST', validFrom: localDate('2026-11-21'), today }],
  },
  {
    title: 'eine spätere Fassung steht schon fest: erst danach (§ 2.3)',
    facts: { editions: [{ ...FIRST, validUntil: localDate('2027-02-28') }, LATER] },
    problems: [{ code: 'EDITION_OVERLAPS', edition: 1, validFrom: localDate('2016-01-01') }],
  },
  {
    title: 'am selben Tag wie eine andere Fassung: erst danach (§ 2.3)',
    facts: { validFrom: LATER.validFrom, editions: [{ ...FIRST, validUntil: localDate('2027-02-28') }, LATER] },
    problems: [{ code: 'EDITION_OVERLAPS', edition: 2, validFrom: LATER.validFrom }],
  },
  {
    title: 'am letzten Tag einer befristeten Fassung: erst danach (§ 2.3)',
    facts: { editions: [{ ...FIRST, validUntil: NEW_YEAR }] },
    problems: [{ code: 'EDITION_OVERLAPS', edition: 1, validFrom: localDate('2016-01-01') }],
  },
  {
    title: 'am Tag nach einer befristeten Fassung: möglich (§ 2.3)',
    facts: { editions: [{ ...FIRST, validUntil: localDate('2026-12-31') }] },
    problems: [],
  },
  {
    title: 'am Tag nach der letzten Sitzung: möglich (§ 2.3)',
    facts: { lastHeld: { number: 'S-004', day: localDate('2026-12-31') } },
    problems: [],
  },
  {
    title: 'am Tag einer Sitzung, die schon eröffnet ist: erst am Tag danach (§ 2.3)',
    facts: { validFrom: today, lastHeld: { number: 'S-004', day: today } },
    problems: [{ code: 'MEETING_ALREADY_HELD', meetingNumber: 'S-004', heldOn: today }],
  },
  {
    title: 'Geschäftsordnung ohne Beschluss: fehlt (§ 2.3)',
    facts: { resolution: null },
    problems: [{ code: 'RESOLUTION_MISSING', source: 'rules-of-procedure' }],
  },
  {
    title: 'Netzwerkvereinbarung ohne Beschluss: fehlt (§ 2.3)',
    facts: { resolution: null, source: 'network-agreement' },
    problems: [{ code: 'RESOLUTION_MISSING', source: 'network-agreement' }],
  },
  {
    title: 'ohne Geschäftsordnung und ohne Beschluss: möglich (§ 2.3)',
    facts: { resolution: null, source: 'none' },
    problems: [],
  },
  {
    title: 'abgelehnter Beschluss: keine Grundlage (R24)',
    facts: { resolution: { ...ADOPTED, outcome: 'rejected' } },
    problems: [{ code: 'RESOLUTION_DOES_NOT_FIT', number: 'B-007', because: 'rejected' }],
  },
  {
    title: 'Beschluss im Umlauf: über die Geschäftsordnung nur in einer Sitzung (R24)',
    facts: { resolution: { ...ADOPTED, procedure: 'circular' } },
    problems: [{ code: 'RESOLUTION_DOES_NOT_FIT', number: 'B-007', because: 'circular' }],
  },
  {
    title: 'Beschluss über ein Projekt: keine Grundlage, auch nicht ohne Geschäftsordnung (R24)',
    facts: { source: 'none', resolution: { ...ADOPTED, projectId: 'p1' as never } },
    problems: [{ code: 'RESOLUTION_DOES_NOT_FIT', number: 'B-007', because: 'project' }],
  },
  {
    title: '7 Tage bei mindestens 6 Arbeitstagen: mit Verschiebung des Endes gerade noch möglich (F06)',
    facts: {
      options: { circularDays: 7, circularDaysCounting: 'days', circularMinimumWorkingDays: 6, shiftDeadlineToWorkday: true },
    },
    problems: [],
  },
  {
    title: '7 Tage bei mindestens 7 Arbeitstagen: auch mit Verschiebung des Endes höchstens 6 (F06)',
    facts: {
      options: { circularDays: 7, circularDaysCounting: 'days', circularMinimumWorkingDays: 7, shiftDeadlineToWorkday: true },
    },
    problems: [{ code: 'DEADLINE_BELOW_MINIMUM', days: 7, least: 7, most: 6 }],
  },
  {
    title: '7 Tage bei mindestens 6 Arbeitstagen ohne Verschiebung: nie erreichbar (F06)',
    facts: {
      options: { circularDays: 7, circularDaysCounting: 'days', circularMinimumWorkingDays: 6, shiftDeadlineToWorkday: false },
    },
    problems: [{ code: 'DEADLINE_BELOW_MINIMUM', days: 7, least: 6, most: 5 }],
  },
  {
    title: '13 Tage ohne Verschiebung: höchstens 10 Arbeitstage (F06)',
    facts: {
      options: { circularDays: 13, circularDaysCounting: 'days', circularMinimumWorkingDays: 11, shiftDeadlineToWorkday: false },
    },
    problems: [{ code: 'DEADLINE_BELOW_MINIMUM', days: 13, least: 11, most: 10 }],
  },
  {
    title: '5 Arbeitstage bei mindestens 5 Arbeitstagen: genügt (F06)',
    facts: {
      options: {
        circularDays: 5,
        circularDaysCounting: 'working-days',
        circularMinimumWorkingDays: 5,
        shiftDeadlineToWorkday: true,
      },
    },
    problems: [],
  },
  {
    title: '4 Arbeitstage bei mindestens 5 Arbeitstagen: nie erreichbar, denn das Ende ist schon ein Werktag (F06)',
    facts: {
      options: {
        circularDays: 4,
        circularDaysCounting: 'working-days',
        circularMinimumWorkingDays: 5,
        shiftDeadlineToWorkday: true,
      },
    },
    problems: [{ code: 'DEADLINE_BELOW_MINIMUM', days: 4, least: 5, most: 4 }],
  },
  {
    title: 'alles zugleich falsch: jede Angabe für ihr Feld (§ 2.3, R24)',
    facts: {
      validFrom: localDate('2026-01-01'),
      resolution: null,
      options: { circularDays: 3, circularDaysCounting: 'days', circularMinimumWorkingDays: 5, shiftDeadlineToWorkday: false },
    },
    problems: [
      { code: 'VALIDITY_IN_PAST', validFrom: localDate('2026-01-01'), today },
      { code: 'RESOLUTION_MISSING', source: 'rules-of-procedure' },
      { code: 'DEADLINE_BELOW_MINIMUM', days: 3, least: 5, most: 3 },
    ],
  },
]

/** A new edition that may come into force; each case changes something. */
export const SOUND_EDITION: EnactFacts = {
  today,
  validFrom: NEW_YEAR,
  source: 'rules-of-procedure',
  options: { circularDays: 14, circularDaysCounting: 'days', circularMinimumWorkingDays: 5, shiftDeadlineToWorkday: true },
  resolution: ADOPTED,
  editions: [FIRST],
  lastHeld: null,
}
