import type { HandoverInput } from '#main/documents/handover/content.ts'
import type { ProcessingRecordInput } from '#main/documents/processing-record/content.ts'
import type { RetentionReviewInput } from '#main/documents/retention-review/content.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { RETENTION_RULE_KINDS, SUGGESTED_MONTHS } from '#shared/domain/workspace/retention.ts'
import { PROCESSING_DEFAULTS } from '#shared/wording/processing.ts'
import { SUGGESTED_REASONS } from '#shared/wording/retention.ts'
import { ERZGEBIRGE, MEMBERS } from './example-alliance.ts'

const PREPARED_AT = instant('2026-11-20T08:00:00Z')
const MANAGING = MEMBERS.at(-1)
if (MANAGING === undefined) throw new Error('There is no managing member')

const RULES = RETENTION_RULE_KINDS.map((kind) => ({ kind, months: SUGGESTED_MONTHS[kind], reason: SUGGESTED_REASONS[kind] }))
const CONTROLLER = { name: MANAGING.name, address: MANAGING.address, email: MANAGING.email }

export const PROCESSING_RECORD_INPUT: ProcessingRecordInput = {
  alliance: ERZGEBIRGE,
  controllers: [CONTROLLER],
  record: { ...PROCESSING_DEFAULTS, officer: 'Robin Beispiel, Landratsamt, Paulus-Jenisius-Straße 24, 09456 Annaberg-Buchholz' },
  rules: RULES,
  people: 28,
  members: 13,
  lastReviewOn: localDate('2026-01-20'),
  preparedAt: PREPARED_AT,
}

/** Two managing members without an agreement yet, nobody on file, no review, a remark. */
export const JOINT_PROCESSING_RECORD: ProcessingRecordInput = {
  ...PROCESSING_RECORD_INPUT,
  controllers: [
    { ...CONTROLLER, name: 'Agentur für Arbeit Chemnitz' },
    { ...CONTROLLER, name: 'Stadt Chemnitz', email: '' },
  ],
  record: { ...PROCESSING_DEFAULTS, remarks: 'Die Vereinbarung wird in der Sitzung im Februar 2027 beraten.' },
  people: 0,
  members: 0,
  lastReviewOn: null,
}

const LINE = { dueOn: localDate('2026-07-01'), outcome: 'erase', reason: '', keepUntil: null } as const

export const RETENTION_REVIEW_INPUT: RetentionReviewInput = {
  alliance: ERZGEBIRGE,
  managingMembers: [MANAGING.name],
  rules: RULES,
  review: {
    id: toId('rr1'),
    heldOn: localDate('2026-11-20'),
    heldBy: 'Juliane Morgner',
    heldAt: PREPARED_AT,
    lines: [
      { ...LINE, kind: 'contact-details', subjectId: 'p1', title: 'Kim Beispiel-1' },
      {
        ...LINE,
        kind: 'contact-details',
        subjectId: 'p2',
        title: 'Prof. Dr. Alexandra Beispiel-Musterhausen-Langenfeld',
        outcome: 'keep',
        reason: 'Rückfragen zum laufenden Projekt „NAFKA II“ sind noch offen',
        keepUntil: localDate('2027-06-30'),
      },
      ...Array.from({ length: 24 }, (_, index) => ({
        ...LINE,
        kind: 'ballot-evidence' as const,
        subjectId: `cp${index}`,
        title: `FKA-ERZ/2024/U-0${index + 10} Netzwerk zur Anwerbung von Fachkräften aus dem Ausland, Abschnitt ${index + 1}`,
      })),
    ],
  },
}

export const EMPTY_RETENTION_REVIEW: RetentionReviewInput = {
  ...RETENTION_REVIEW_INPUT,
  review: { ...RETENTION_REVIEW_INPUT.review, lines: [] },
}

const COUNTS = { entitled: 13, yes: 5, no: 0, abstain: 1, invalid: 0, silent: 6, recused: 1, late: 0 }

export const HANDOVER_INPUT: HandoverInput = {
  alliance: ERZGEBIRGE,
  managingMembers: [MANAGING.name],
  overview: {
    tasks: [
      { kind: 'responses-missing', on: localDate('2026-11-19'), procedureId: toId('cp1'), title: 'NAFKA II', missing: 6 },
      { kind: 'send-statement', on: localDate('2026-11-16'), statementId: toId('st1'), title: 'Ankommen im Erzgebirge' },
      { kind: 'meeting-act', act: 'invite', on: localDate('2027-01-26'), meetingId: toId('me1'), title: 'Sitzung im Februar' },
      ...Array.from({ length: 12 }, (_, index) => ({
        kind: 'report-due' as const,
        on: localDate(`2027-0${(index % 9) + 1}-15`),
        projectId: toId<'project'>(`pr${index}`),
        title: `Karriere Dual – für Gymnasiasten, Förderabschnitt ${index + 1}, gemeinsam mit den Gymnasien des Erzgebirgskreises`,
      })),
    ],
    running: [
      {
        id: toId('cp1'),
        number: 'FKA-ERZ/2026/U-003',
        subject: 'NAFKA II: Netzwerk zur Anwerbung von Fachkräften',
        state: 'running',
        startedAt: instant('2026-11-04T08:00:00Z'),
        endsAt: instant('2026-11-19T23:00:00Z'),
        endsOn: localDate('2026-11-19'),
        counts: COUNTS,
        required: 7,
        basis: 13,
        standing: 'reachable',
      },
    ],
  },
  meetings: [
    {
      number: 'FKA-ERZ/2027/S-001',
      title: 'Sitzung im Februar',
      startsAt: instant('2027-02-11T09:00:00Z'),
      state: 'scheduled',
    },
  ],
  projects: [
    { number: 'FKA-ERZ/2026/P-007', title: 'Ankommen im Erzgebirge', state: 'statement-issued' },
    { number: 'FKA-ERZ/2026/P-008', title: 'Welcome Center Erzgebirge', state: 'running' },
  ],
  people: [{ name: 'Kim Beispiel-13', position: 'Geschäftsführung', organization: MANAGING.name }],
  file: { path: 'D:\\Fachkräfteallianz\\erzgebirge.allianz', entries: 412, head: 'a1b2c3d4'.repeat(8) },
  safety: {
    folder: 'D:\\Fachkräfteallianz\\Sicherungen erzgebirge',
    lastBackup: {
      name: '2026-11-20T070000Z-regular.allianz',
      at: instant('2026-11-20T07:00:00Z'),
      reason: 'regular',
      size: 4_200_000,
      sha256: null,
      encrypted: false,
    },
    proof: {
      at: instant('2026-11-17T07:00:00Z'),
      backup: '2026-11-16T070000Z-regular.allianz',
      madeAt: instant('2026-11-16T07:00:00Z'),
      entries: 398,
      findings: 0,
    },
    secondPlace: { path: 'E:\\Sicherung', recipient: 'age1beispiel', lastAt: null, trouble: null },
    trouble: null,
    check: null,
  },
  retention: { lastReviewOn: localDate('2026-01-20'), due: 3 },
  note: {
    keys: 'Schlüsseldatei für Signaturen: Tresor der WFE, Umschlag 3; das Kennwort kennt die Geschäftsführung.\n\nGeheimer Schlüssel der Sicherungen: ebenda.',
    access: 'Funktionspostfach fachkraefteallianz@example.org; Laufwerk D:, Ordner Fachkräfteallianz; Förderportal der SAB.',
    people: 'SAB, Team Fachkräfte: Telefon 0351 000-0. Technik: Systemhaus Beispiel, Telefon 03733 000-0.',
    remarks: 'Der Projektaufruf 1/2027 ist vorbereitet und noch nicht veröffentlicht.',
  },
  preparedAt: PREPARED_AT,
}

/** A new alliance that nobody has worked with yet. */
export const EMPTY_HANDOVER: HandoverInput = {
  ...HANDOVER_INPUT,
  managingMembers: [],
  overview: { tasks: [], running: [] },
  meetings: [],
  projects: [],
  people: [],
  file: { path: 'muster.allianz', entries: 0, head: '' },
  safety: { ...HANDOVER_INPUT.safety, lastBackup: null, proof: null, secondPlace: null },
  retention: { lastReviewOn: null, due: 0 },
  note: { keys: '', access: '', people: '', remarks: '' },
}
