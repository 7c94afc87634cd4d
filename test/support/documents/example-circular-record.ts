import type { CircularRecordInput } from '#main/documents/circular-record/content.ts'
import type { ResolutionRegisterInput } from '#main/documents/resolution-register/content.ts'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { ERZGEBIRGE, exampleMember, JOURNAL_HEAD, MEMBERS } from './example-alliance.ts'
import { CIRCULAR_PROCEDURE, exampleResolution, PROJECT } from './example-decision.ts'

export const DISPATCHED_ROLL: readonly RollMember[] = MEMBERS.map((member, index) => ({
  memberId: member.id,
  memberName: member.name,
  dispatch: {
    sentAt: instant(`2026-11-04T09:${10 + index}:00Z`),
    way: index === 3 ? 'letter' : 'email',
    receivedOn: localDate(index === 3 ? '2026-11-06' : '2026-11-04'),
  },
}))

const [ITEM] = CIRCULAR_PROCEDURE.items

/** A finished procedure with every kind of vote: Ja, Nein, Enthaltung, ungültig, none, late, recused. */
export const CIRCULAR_RECORD_INPUT: CircularRecordInput = {
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13)],
  procedure: CIRCULAR_PROCEDURE,
  roll: DISPATCHED_ROLL,
  decisions: ITEM === undefined ? [] : [{ item: ITEM, resolution: exampleResolution('jjjjnjjvejukb') }],
  objections: [],
  reminders: [{ sentAt: instant('2026-11-16T08:00:00Z'), count: 5 }],
  extensions: [],
  replacedVotes: [{ memberName: exampleMember(2).name, remark: 'ersetzt Nein vom 10.11.2026' }],
  evidence: [
    {
      memberName: exampleMember(3).name,
      receivedAt: instant('2026-11-06T09:12:00Z'),
      postedOn: null,
      way: 'answer-file',
      signedBy: 'pack',
      receiptCode: '7K2QM-4TR9X',
      onBehalfReason: '',
      files: ['a'.repeat(64) as Sha256],
    },
    {
      memberName: exampleMember(1).name,
      receivedAt: instant('2026-11-09T14:40:00Z'),
      postedOn: null,
      way: 'answer-file',
      signedBy: 'device-key',
      receiptCode: 'W0R3B-ZZ15C',
      onBehalfReason: '',
      files: ['b'.repeat(64) as Sha256],
    },
    {
      memberName: exampleMember(2).name,
      receivedAt: instant('2026-11-17T10:05:00Z'),
      postedOn: null,
      way: 'telephone',
      signedBy: null,
      receiptCode: null,
      onBehalfReason: 'Anruf, schriftlich bestätigt am 18.11.2026',
      files: ['c'.repeat(64) as Sha256],
    },
  ],
  ratings: [
    {
      title: CIRCULAR_PROCEDURE.subject,
      criteria: [
        { title: 'Regionale Bedeutung', most: 4 },
        { title: 'Passfähigkeit zu den Handlungsfeldern', most: 4 },
        { title: 'Nachhaltigkeit', most: 3 },
      ],
      members: [
        { memberName: exampleMember(1).name, points: [4, 3, 2] },
        { memberName: exampleMember(3).name, points: [3, 3, null] },
        { memberName: exampleMember(4).name, points: [4, 2, 3] },
      ],
    },
  ],
  papers: [{ name: 'Mitgliederfassung.pdf', sha256: 'd'.repeat(64) as Sha256 }],
  announcedIn: 'FKA-ERZ/2026/S-004',
  signatories: [
    {
      personId: null,
      name: 'Robin Beispiel',
      position: 'Fachkräftekoordination',
      organization: exampleMember(13).name,
      capacity: 'managing-member',
    },
  ],
  signedOn: localDate('2026-11-20'),
  preparedAt: instant('2026-11-20T13:05:00Z'),
  journalHead: JOURNAL_HEAD,
  draft: false,
}

const EARLIER = { ...exampleResolution('jjjjjjjjjjjjj'), procedure: 'meeting', circularProcedureId: null } as const

/** Three resolutions, one of them replaced, one with a risky text. */
export const REGISTER_INPUT: ResolutionRegisterInput = {
  alliance: ERZGEBIRGE,
  resolutions: [
    {
      resolution: exampleResolution('jjjjnjjkejkjb'),
      procedureNumber: CIRCULAR_PROCEDURE.number,
      bodyName: ERZGEBIRGE.name,
      minutesState: null,
      isPublic: true,
      projectNumber: PROJECT.number,
      statementNumber: 'FKA-ERZ/2026/ST-007',
      responsible: 'Robin Beispiel',
      dueOn: localDate('2026-11-30'),
      doneOn: null,
      replacedBy: null,
    },
    {
      resolution: {
        ...EARLIER,
        number: 'FKA-ERZ/2026/B-013',
        subject: '=HYPERLINK("http://example.org";"Regionalbudget") & mehr',
        text: 'Die Mittel des Regionalbudgets 2027 werden nach der Rangliste vergeben.\nNachrückende Projekte werden berücksichtigt, soweit Mittel frei werden.',
        resolvedOn: localDate('2026-09-17'),
      },
      procedureNumber: 'FKA-ERZ/2026/S-003',
      bodyName: ERZGEBIRGE.name,
      minutesState: 'genehmigt',
      isPublic: true,
      projectNumber: null,
      statementNumber: null,
      responsible: '',
      dueOn: null,
      doneOn: null,
      replacedBy: 'FKA-ERZ/2026/B-014',
    },
    {
      resolution: {
        ...exampleResolution('jjnnnnnjjkkee', 'rejected'),
        number: 'FKA-ERZ/2026/B-012',
        subject: 'Befürwortung des Projekts „Übergänge gestalten“',
        resolvedOn: localDate('2026-09-17'),
      },
      procedureNumber: 'FKA-ERZ/2026/S-003',
      bodyName: ERZGEBIRGE.name,
      minutesState: 'genehmigt',
      isPublic: true,
      projectNumber: 'FKA-ERZ/2026/P-009',
      statementNumber: null,
      responsible: '',
      dueOn: null,
      doneOn: null,
      replacedBy: null,
    },
  ],
  withVotes: true,
  rulesInForce: ['ohne Geschäftsordnung: Voreinstellungen des Programms seit 01.01.2026'],
  preparedAt: instant('2026-11-20T13:05:00Z'),
}
