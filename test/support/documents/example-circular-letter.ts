import type { BallotPaperInput } from '#main/documents/ballot-paper/content.ts'
import type { CircularLetterInput } from '#main/documents/circular-letter/content.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { ERZGEBIRGE, exampleMember } from './example-alliance.ts'
import { CIRCULAR_PROCEDURE } from './example-decision.ts'

const CONTACT = { name: 'Robin Beispiel', phone: '03733 000-11', email: 'koordination@example.org' } as const
const PREPARED_AT = instant('2026-11-04T08:00:00Z')

/** A letter to one member by name, with the assessment of the coordination and three papers. */
export const CIRCULAR_LETTER_INPUT: CircularLetterInput = {
  template: null,
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13)],
  contact: CONTACT,
  recipient: {
    memberName: exampleMember(2).name,
    personName: 'Frau Änne Süß',
    salutation: 'Frau',
    lastName: 'Süß',
    address: exampleMember(2).address,
  },
  procedure: CIRCULAR_PROCEDURE,
  thresholds: [{ required: 7, basis: 13, participation: null }],
  recusals: [{ memberName: exampleMember(13).name, reason: 'Träger des Projekts', items: [] }],
  asksForPoints: false,
  legalBasis: 'Handlungskonzept 2024, Abschnitt 4; Voreinstellungen ohne Geschäftsordnung',
  assessment:
    'Das Projekt passt zum Handlungsfeld 4 und setzt die Arbeit von NAFKA fort. Die Finanzierung ist rechnerisch geprüft.',
  papers: ['Rückmeldebogen', 'Mitgliederfassung des Projektantrags', 'Projektskizze NAFKA II'],
  signatory: {
    personId: null,
    name: 'Robin Beispiel',
    position: 'Fachkräftekoordination',
    organization: exampleMember(13).name,
    capacity: 'managing-member',
  },
  sentOn: localDate('2026-11-04'),
  preparedAt: PREPARED_AT,
}

/** The same procedure on two projects: one vote each. */
export const TWO_ITEMS: CircularProcedure = {
  ...CIRCULAR_PROCEDURE,
  subject: 'Befürwortung von zwei Projekten & Priorisierung <2027>',
  items: [
    ...CIRCULAR_PROCEDURE.items,
    {
      id: toId('item-2'),
      position: 2,
      projectId: null,
      subject: 'Befürwortung des Projekts „Übergänge gestalten“',
      proposedText:
        'Die Fachkräfteallianz Erzgebirge befürwortet das Projekt „Übergänge gestalten“ mit der Auflage halbjährlicher Berichte.',
    },
  ],
}

/** Two recused in the first leave less to reach where they are no part of the basis (R17). */
export const TWO_THRESHOLDS: Pick<CircularLetterInput, 'thresholds' | 'recusals' | 'asksForPoints'> = {
  thresholds: [
    { required: 6, basis: 11, participation: null },
    { required: 7, basis: 13, participation: null },
  ],
  recusals: [{ memberName: exampleMember(13).name, reason: 'Träger des Projekts', items: [1] }],
  asksForPoints: true,
}

export const CRITERIA: BallotPaperInput['criteria'] = [
  { title: 'Regionale Bedeutung', scaleMax: 4 },
  { title: 'Passfähigkeit zu den Handlungsfeldern', scaleMax: 4 },
  { title: 'Nachhaltigkeit', scaleMax: 3 },
]

export const BALLOT_PAPER_INPUT: BallotPaperInput = {
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13)],
  contact: CONTACT,
  procedure: CIRCULAR_PROCEDURE,
  memberName: exampleMember(2).name,
  personName: 'Änne Süß',
  personRole: 'Vertretung',
  recusedItems: [],
  criteria: [],
  preparedAt: PREPARED_AT,
}
