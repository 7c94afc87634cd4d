import type { FunderAttachmentInput } from '#main/documents/funder-attachment/content.ts'
import type { StatementInput } from '#main/documents/statement/content.ts'
import { addresseeLines } from '#main/documents/statement/words.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'
import { ACTION_PLAN, ERZGEBIRGE, exampleMember, FIELD_OF_ACTION, JOURNAL_HEAD } from './example-alliance.ts'
import { CIRCULAR_PROCEDURE, exampleResolution, PROJECT } from './example-decision.ts'

export const STATEMENT: Statement = {
  id: toId('statement-1'),
  number: 'FKA-ERZ/2026/ST-007',
  projectId: PROJECT.id,
  resolutionId: toId('resolution-1'),
  kind: 'endorsed',
  addressee: 'sab',
  reasons: {
    regionalNeed:
      'Der Erzgebirgskreis verliert bis 2030 einen erheblichen Teil seiner Erwerbspersonen. Mehr als die Hälfte der Betriebe mit offenen Stellen findet im Inland keine geeigneten Bewerberinnen und Bewerber. Kleine Unternehmen haben keine eigenen Personalabteilungen, die Anwerbung im Ausland leisten könnten.',
    fitToActionPlan:
      'Das Projekt führt das im Handlungskonzept benannte Netzwerk NAFKA fort und ergänzt es um eine betriebliche Begleitung in den ersten zwölf Monaten.',
    workforceStrategy:
      'Es trägt zum Handlungsfeld „Internationale Fach- und Arbeitskräfte“ der Fachkräftestrategie Sachsen 2030 bei und wendet die Kriterien für faire Anwerbung an.',
    noDoubleFunding:
      'Die Beratung der Agentur für Arbeit und des Welcome Centers wird genutzt und nicht ersetzt. Eine Förderung derselben Ausgaben aus anderen Programmen besteht nicht.',
    costBenefit:
      'Bei 60 begleiteten Unternehmen und 40 angestrebten Einstellungen stehen Aufwand und Nutzen in einem angemessenen Verhältnis.',
    sustainability:
      'Werkzeuge und Kontakte bleiben über die Wissensdatenbank des Trägers für alle Unternehmen der Region verfügbar; die Mitglieder übernehmen die Ansprache nach Projektende.',
  },
  conditions: '',
  exceptionReason: '',
  conflictDisclosed: false,
  signatories: [
    {
      personId: toId('person-1'),
      name: 'Alex Muster',
      position: 'Leitung der Regionalkammer',
      organization: exampleMember(6).name,
      capacity: 'substitute',
    },
  ],
  signedOn: localDate('2026-11-20'),
  state: 'issued',
  issued: null,
  supersedesId: null,
  revokedById: null,
  endReason: '',
}

/** A normal statement: endorsed, one substitute signs because the managing member runs the project (R19). */
export const STATEMENT_INPUT: StatementInput = {
  template: null,
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13)],
  addressee: addresseeLines('sab', PROJECT.sponsor.name),
  contact: { name: 'Robin Beispiel', phone: '03733 000-11', email: 'koordination@example.org' },
  project: PROJECT,
  fieldOfAction: FIELD_OF_ACTION,
  actionPlan: ACTION_PLAN,
  projectCall: null,
  ranking: null,
  resolution: exampleResolution('jjjjnjjkjejkb'),
  procedureNumber: CIRCULAR_PROCEDURE.number,
  statement: STATEMENT,
  attachments: [],
  preparedAt: instant('2026-11-20T13:05:00Z'),
  journalHead: JOURNAL_HEAD,
  draft: false,
}

/** Chemnitz-like: two managing members sign side by side (R20); with conditions, a ranking and attachments. */
export const TWO_SIGNATURES: StatementInput = {
  ...STATEMENT_INPUT,
  managingMembers: [exampleMember(1), exampleMember(3)],
  resolution: exampleResolution('jjjjjjjjjjjjj'),
  projectCall: '15. Projektaufruf',
  ranking: { rank: 2, of: 5, points: { reached: '21', possible: '24' } },
  project: { ...PROJECT, sponsor: { memberId: null, name: 'Bildungswerk „Übermorgen“ <Süd> & Söhne gGmbH' }, partners: [] },
  attachments: ['Bewertungsbogen', 'Beschlussauszug'],
  statement: {
    ...STATEMENT,
    kind: 'endorsed-with-conditions',
    conditions:
      '- Die Zahl der begleiteten Unternehmen wird halbjährlich berichtet.\n- Die Wissensdatenbank steht allen Mitgliedern offen.',
    signatories: [
      {
        personId: null,
        name: 'Dr. Ömer Größe-Ärmel',
        position: 'Vorsitz der Geschäftsführung',
        organization: exampleMember(1).name,
        capacity: 'managing-member',
      },
      {
        personId: null,
        name: 'Änne Süß',
        position: 'Bürgermeisteramt',
        organization: exampleMember(3).name,
        capacity: 'managing-member',
      },
    ],
  },
}

export const NOT_ENDORSED: StatementInput = {
  ...STATEMENT_INPUT,
  resolution: exampleResolution('jjnnnnnjjkkee', 'rejected'),
  statement: {
    ...STATEMENT,
    kind: 'not-endorsed',
    addressee: 'sponsor',
    reasons: { ...STATEMENT.reasons, workforceStrategy: '', costBenefit: '', sustainability: '' },
    signatories: [
      {
        personId: null,
        name: 'Alex Muster',
        position: 'Geschäftsführung',
        organization: exampleMember(13).name,
        capacity: 'managing-member',
      },
    ],
  },
  addressee: addresseeLines('sponsor', PROJECT.sponsor.name),
}

const LONG_TEXT = Array.from(
  { length: 4 },
  (_, index) =>
    `${index + 1}. Absatz: Die Unternehmen der Region berichten übereinstimmend, dass Ausbildungsplätze unbesetzt bleiben und Nachfolgen ungeklärt sind. Das Vorhaben setzt dort an, wo einzelne Betriebe an Grenzen stoßen, und bündelt die Angebote der Mitglieder.`,
).join('\n\n')

/** Texts that run over three pages. */
export const LONG_STATEMENT: StatementInput = {
  ...STATEMENT_INPUT,
  statement: {
    ...STATEMENT,
    reasons: {
      regionalNeed: LONG_TEXT,
      fitToActionPlan: LONG_TEXT,
      workforceStrategy: STATEMENT.reasons.workforceStrategy,
      noDoubleFunding: LONG_TEXT,
      costBenefit: STATEMENT.reasons.costBenefit,
      sustainability: STATEMENT.reasons.sustainability,
    },
  },
}

/** Anlage 2 of the project with conditions, with three criteria. */
export const FUNDER_ATTACHMENT_INPUT: FunderAttachmentInput = {
  statement: TWO_SIGNATURES,
  criteria: [
    { title: 'Regionale Bedeutung', weight: 2, mean: '2,67', most: 3, minimum: 1 },
    { title: 'Passfähigkeit zu den Handlungsfeldern', weight: 2, mean: '3', most: 3, minimum: 1 },
    { title: 'Kosten und Nutzen', weight: 1, mean: '1,5', most: 3, minimum: null },
  ],
}
