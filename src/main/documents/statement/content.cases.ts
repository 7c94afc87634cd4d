import type { Signatory } from '#shared/domain/statements/statement.ts'
import { exampleMember } from '#test/support/documents/example-alliance.ts'
import { exampleResolution, PROJECT } from '#test/support/documents/example-decision.ts'
import { NOT_ENDORSED, STATEMENT_INPUT, TWO_SIGNATURES } from '#test/support/documents/example-statement.ts'
import type { StatementInput } from './content.ts'

export interface StatementCase {
  readonly title: string
  readonly input: StatementInput
  readonly says: readonly string[]
  readonly keepsSilentOn: readonly string[]
}

const MANAGING: Signatory = {
  personId: null,
  name: 'Wim Leitung',
  position: 'Geschäftsführung',
  organization: exampleMember(13).name,
  capacity: 'managing-member',
}
const { statement } = STATEMENT_INPUT

export const STATEMENT_CASES: readonly StatementCase[] = [
  {
    title: 'befürwortend: Votum, Beschluss, Zahlen, Befangene mit Namen, Nein-Stimmen ohne (R36)',
    input: STATEMENT_INPUT,
    says: [
      'Befürwortende Stellungnahme der regionalen Fachkräfteallianz Erzgebirge zum Projekt',
      'Votum: befürwortet',
      'FKA-ERZ/2026/B-014 vom 20. November 2026 im Umlaufverfahren FKA-ERZ/2026/U-003',
      'mindestens 7 von 13 Ja',
      '8 von 13 Ja',
      'Nicht mitgewirkt wegen Befangenheit: Wirtschaftsförderung Erzgebirge GmbH',
      '133.740,00\u202f€',
      'in Vertretung der Allianzpartner',
    ],
    keepsSilentOn: ['IGA Industrie', 'Auflagen', 'Hinweise'],
  },
  {
    title: 'geschäftsführendes Mitglied befangen: jemand anderes unterzeichnet i. V. (R19)',
    input: STATEMENT_INPUT,
    says: ['i. V. der Allianz', 'Für die Allianz unterzeichnet deshalb IHK Chemnitz, Regionalkammer Erzgebirge.'],
    keepsSilentOn: ['gibt allein deren Beschluss wieder'],
  },
  {
    title: 'geschäftsführendes Mitglied befangen und unterzeichnet selbst: die Befangenheit steht über der Unterschrift (R19)',
    input: { ...STATEMENT_INPUT, statement: { ...statement, conflictDisclosed: true, signatories: [MANAGING] } },
    says: ['ist in dieser Sache befangen', 'gibt allein deren Beschluss wieder', 'Wim Leitung'],
    keepsSilentOn: ['unterzeichnet deshalb'],
  },
  {
    title: 'niemand befangen: kein Satz dazu',
    input: { ...STATEMENT_INPUT, resolution: exampleResolution('jjjjjjjjjjjjj') },
    says: ['13 von 13 Ja'],
    keepsSilentOn: ['Nicht mitgewirkt', 'unterzeichnet deshalb'],
  },
  {
    title: 'mit Auflagen, Rang und zwei geschäftsführenden Mitgliedern (R20, R38)',
    input: TWO_SIGNATURES,
    says: [
      'Votum: befürwortet mit Auflagen',
      'Rang 2 von 5, 21 von 24 Punkten',
      'halbjährlich berichtet',
      'Dr. Ömer Größe-Ärmel',
      'Änne Süß',
      'Anlagen: Bewertungsbogen; Beschlussauszug',
    ],
    keepsSilentOn: ['- Die Zahl', 'gemeinsam getragen'],
  },
  {
    title: 'nicht befürwortend: kein Wort der Empfehlung, leere Begründungen fallen weg (R37)',
    input: NOT_ENDORSED,
    says: ['Nicht befürwortende Stellungnahme', 'Votum: nicht befürwortet', 'Abgelehnt'],
    keepsSilentOn: ['Kosten und Nutzen', 'Nachhaltigkeit', 'Förderung nach der Fachkräfterichtlinie'],
  },
  {
    title: 'Befürwortung ohne Mehrheit nach Geschäftsordnung: der Grund steht im Text (R37)',
    input: { ...STATEMENT_INPUT, statement: { ...statement, exceptionReason: 'Die Frist der SAB lässt keine Sitzung zu.' } },
    says: ['Die Mehrheit aller Mitglieder wurde nicht erreicht.', 'Die Frist der SAB lässt keine Sitzung zu.'],
    keepsSilentOn: [],
  },
  {
    title: 'gemeinsam getragen nur mit zwei Mitgliedern und benannten Beiträgen (R39)',
    input: {
      ...STATEMENT_INPUT,
      project: { ...PROJECT, partners: PROJECT.partners.filter(({ memberId }) => memberId === null) },
    },
    says: ['Welcome Center Erzgebirge'],
    keepsSilentOn: ['gemeinsam getragen'],
  },
  {
    title: 'Personalausgaben stehen nie in der Stellungnahme',
    input: STATEMENT_INPUT,
    says: ['148.600,00\u202f€'],
    keepsSilentOn: ['112.400,00', 'Personalausgaben'],
  },
  {
    title: 'ein Entwurf hat noch keine Nummer',
    input: { ...STATEMENT_INPUT, draft: true, statement: { ...statement, number: null } },
    says: ['Nummer bei Ausfertigung'],
    keepsSilentOn: ['ST-007'],
  },
]
