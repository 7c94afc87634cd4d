import { toId } from '../../basics/id.ts'
import { localDate } from '../../basics/local-date.ts'
import { type Chapter, EMPTY_TEXT, type FieldText, type RevisionText } from '../../domain/action-plan/revision.ts'
import type { AdoptFacts, AdoptProblem } from './may-adopt.ts'

interface AdoptCase {
  readonly title: string
  readonly facts: Partial<AdoptFacts>
  readonly problems: readonly AdoptProblem[]
}

const FIELD_TITLE = 'Zuwanderung'
const OLD_FIELD = toId<'field-of-action'>('f4')
const ADOPTED = { number: 'B-012', outcome: 'adopted', procedure: 'meeting', projectId: null, matter: 'fundamental' } as const

function field(number: number, continues: readonly string[] = []): FieldText {
  return {
    key: `f${number}`,
    fieldOfActionId: null,
    continues: continues.map((id) => toId<'field-of-action'>(id)),
    number,
    title: FIELD_TITLE,
    isCrossCutting: false,
    goals: [],
    approaches: [],
    futureApproaches: '',
    networking: [],
    strategyGoals: [],
  }
}

const ORGANIZATION: Chapter = {
  key: 'organization',
  part: 'organization',
  heading: 'Organisation',
  text: '',
  topic: null,
  resolutionIds: [],
}

function text(part: Partial<RevisionText>): { readonly text: RevisionText } {
  return { text: { ...EMPTY_TEXT, chapters: [ORGANIZATION], fields: [field(3, ['f4'])], ...part } }
}

/** The plan of 2024 is in force; a revision of 2026 continues its field 4 as field 3. */
export const USUAL_FACTS: AdoptFacts = {
  ...text({}),
  baseFields: [{ id: OLD_FIELD, number: 4, title: FIELD_TITLE, openProjects: 2 }],
  referred: [{ key: 'organization', heading: 'Organisation', resolutions: ['B-003'] }],
  plans: [{ id: toId('ap'), revision: '2024', validFrom: localDate('2024-06-06'), validUntil: null }],
  resolution: ADOPTED,
  resolvedOn: localDate('2026-11-25'),
  registerBegan: localDate('2026-01-15'),
  validFrom: localDate('2026-12-01'),
}

export const ADOPT_CASES: readonly AdoptCase[] = [
  { title: 'Feld 4 wird zu Feld 3, zwei Projekte zeigen darauf: weitergeführt, möglich (R24)', facts: {}, problems: [] },
  {
    title: 'Feld 4 entfällt mit Grund: möglich, die Projekte bleiben bei der alten Fassung (§ 6 Nr. 7, R24)',
    facts: text({ fields: [field(1)], droppedFields: [{ fieldOfActionId: OLD_FIELD, reason: 'In Feld 1 aufgegangen' }] }),
    problems: [],
  },
  {
    title: 'Feld 4 fehlt ohne Grund: Zwei Projekte zeigten ins Leere (R24)',
    facts: text({ fields: [field(1)], droppedFields: [{ fieldOfActionId: OLD_FIELD, reason: ' ' }] }),
    problems: [{ code: 'FIELD_LEFT_OUT', number: 4, title: FIELD_TITLE, projects: 2 }],
  },
  {
    title: 'zwei Felder tragen eine Nummer (§ 1.1, R24)',
    facts: text({ fields: [field(3, ['f4']), field(3)] }),
    problems: [{ code: 'FIELD_NUMBER_TWICE', number: 3 }],
  },
  {
    title: 'ohne Handlungsfelder: kein Handlungskonzept (§ 1.1, R24)',
    facts: { ...text({ fields: [] }), baseFields: [] },
    problems: [{ code: 'FIELDS_MISSING' }],
  },
  {
    title: 'Kapitel entfernt, auf das sich ein Beschluss stützt: gesperrt (R24)',
    facts: text({ chapters: [] }),
    problems: [{ code: 'CHAPTER_REFERRED', heading: 'Organisation', resolutions: ['B-003'] }],
  },
  {
    title: 'Beschluss im Umlauf: Über das Handlungskonzept beschließt nur eine Sitzung (R24)',
    facts: { resolution: { ...ADOPTED, procedure: 'circular', matter: null } },
    problems: [{ code: 'RESOLUTION_DOES_NOT_ADOPT', number: 'B-012', because: 'circular' }],
  },
  {
    title: 'Beschluss mit der Mehrheit für Verfahrensfragen: zu schwach für das Handlungskonzept (R35, § 2.3)',
    facts: { resolution: { ...ADOPTED, matter: 'procedural' } },
    problems: [{ code: 'RESOLUTION_DOES_NOT_ADOPT', number: 'B-012', because: 'procedural' }],
  },
  {
    title: 'abgelehnter Beschluss: keine Grundlage (R24)',
    facts: { resolution: { ...ADOPTED, outcome: 'rejected' } },
    problems: [{ code: 'RESOLUTION_DOES_NOT_ADOPT', number: 'B-012', because: 'rejected' }],
  },
  {
    title: 'Beschluss über ein Projekt: keine Grundlage (R24)',
    facts: { resolution: { ...ADOPTED, projectId: toId('p1') } },
    problems: [{ code: 'RESOLUTION_DOES_NOT_ADOPT', number: 'B-012', because: 'project' }],
  },
  {
    title: 'ohne Beschluss, während das Register schon läuft: fehlt (R24)',
    facts: { resolution: null },
    problems: [{ code: 'RESOLUTION_NEEDED' }],
  },
  {
    title: 'ohne Beschluss des Registers, weil früher gefasst: möglich (§ 2.3, R24)',
    facts: { resolution: null, resolvedOn: localDate('2022-09-15'), validFrom: localDate('2022-09-15'), plans: [] },
    problems: [],
  },
  {
    title: 'gültig vor dem Beschluss: nicht rückwirkend (R24)',
    facts: { validFrom: localDate('2026-11-24') },
    problems: [{ code: 'VALID_BEFORE_RESOLVED', validFrom: localDate('2026-11-24'), resolvedOn: localDate('2026-11-25') }],
  },
  {
    title: 'gültig vor Beginn der geltenden Fassung: erst danach (R24)',
    facts: {
      validFrom: localDate('2024-06-06'),
      resolvedOn: localDate('2024-06-06'),
    },
    problems: [{ code: 'PLAN_OVERLAPS', revision: '2024', validFrom: localDate('2024-06-06') }],
  },
]
