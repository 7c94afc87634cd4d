import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { BALLOT_PACK_ROWS } from './sample-ballot-pack-rows.ts'
import { MEETING_RECORD_ROWS } from './sample-meeting-rows.ts'
import type { Row, SampleTable } from './sample-table.ts'

const T1 = '2026-11-04T08:30:00.000Z'
const T2 = '2026-11-10T09:15:00.000Z'
const HASH_A = 'a'.repeat(64)
const HASH_B = 'b'.repeat(64)

/** Rows of how an alliance decides, and what comes of it. */
export const DECISION_ROWS: readonly SampleTable[] = [
  [
    'circular_item',
    [
      {
        circular_item_id: 'ci1',
        circular_procedure_id: 'cp1',
        position: 1,
        project_id: 'pr1',
        subject: 'NAFKA II',
        proposed_text: 'Die Allianz befürwortet.',
      },
    ],
  ],
  [
    'circular_roll_member',
    [
      {
        circular_procedure_id: 'cp1',
        member_id: 'm1',
        position: 1,
        member_name: 'Wirtschaftsförderung Erzgebirge GmbH',
        sent_at: T1,
        dispatch_way: 'email',
        received_on: '2026-11-04',
      },
      {
        circular_procedure_id: 'cp1',
        member_id: 'm2',
        position: 2,
        member_name: 'Große Kreisstadt Stollberg',
        sent_at: null,
        dispatch_way: null,
        received_on: null,
      },
    ],
  ],
  [
    'circular_paper',
    [{ circular_procedure_id: 'cp1', position: 1, sha256: HASH_A, name: 'Vorlage.pdf', media_type: 'application/pdf' }],
  ],
  ['circular_project_call', [{ circular_item_id: 'ci1', project_call_id: 'pc1' }]],
  ['circular_catalogue', [{ circular_procedure_id: 'cp1', criteria_catalogue_id: 'cc1' }]],
  [
    'circular_procedure',
    [
      {
        circular_procedure_id: 'cp1',
        number: 'U-001',
        subject: 'NAFKA II',
        urgency_reason: 'Der Vorgänger endet vor der nächsten Sitzung.',
        rules: JSON.stringify(DEFAULT_RULES),
        roll_on: '2026-11-04',
        started_at: T1,
        ends_at: '2026-11-19T23:00:00.000Z',
        ends_on: '2026-11-19',
        counted_from_on: '2026-11-04',
        deadline_sentence: '14 Tage ab Mi, 04.11.2026',
        state: 'running',
        declared_at: null,
        declared_by: null,
        notified_at: null,
        aborted_at: null,
      },
    ],
  ],
  ['circular_recusal', [{ circular_item_id: 'ci1', member_id: 'm1', kind: 'found', reason: 'Träger des Projekts' }]],
  ['response_vote', [{ response_id: 're1', circular_item_id: 'ci1', circular_procedure_id: 'cp1', choice: 'yes' }]],
  [
    'response_points',
    [{ response_id: 're1', circular_item_id: 'ci1', circular_procedure_id: 'cp1', criterion_id: 'sustainability', points: 3 }],
  ],
  [
    'response_conflict',
    [{ response_id: 're1', circular_item_id: 'ci1', circular_procedure_id: 'cp1', reason: 'Sitz im Vorstand des Trägers' }],
  ],
  ['response_evidence', [{ response_id: 're1', position: 1, sha256: HASH_B, name: 'antwort.eml', media_type: 'message/rfc822' }]],
  [
    'response',
    [
      {
        response_id: 're1',
        circular_procedure_id: 'cp1',
        member_id: 'm2',
        person_id: 'p2',
        person_name: 'Matthes Uhlig',
        role: 'representative',
        way: 'email',
        received_at: T2,
        recorded_at: T2,
        recorded_by: 'Juliane Morgner',
        objects_to_procedure: 0,
        conflict_reason: null,
        remark: '',
        on_behalf_reason: '',
        corrects_response_id: null,
        correction_reason: '',
      },
    ],
  ],
  ...BALLOT_PACK_ROWS,
  [
    'meeting',
    [
      {
        meeting_id: 'me1',
        number: 'S-001',
        title: 'Herbstsitzung',
        kind: 'regular',
        format: 'hybrid',
        starts_at: '2026-11-25T09:00:00.000Z',
        ends_at: null,
        place: 'Annaberg-Buchholz',
        dial_in: '',
        state: 'draft',
        chair_person_id: 'p1',
        minute_taker_person_id: null,
        opened_at: null,
        closed_at: null,
        minutes_sent_at: null,
        minutes_approved_on: null,
        version: 1,
      },
    ],
  ],
  ['invitation', [{ meeting_id: 'me1', member_id: 'm2', sent_at: T1, way: 'letter', received_on: '2026-11-06', reply: 'open' }]],
  [
    'agenda_item',
    [
      {
        agenda_item_id: 'ai1',
        meeting_id: 'me1',
        position: 1,
        title: 'Beschluss über das Projekt',
        kind: 'resolution',
        reported_by: 'Juliane Morgner',
        project_id: 'pr2',
        proposed_text: 'Die Allianz befürwortet.',
        result_text: '',
        state: 'open',
      },
    ],
  ],
  ['agenda_paper', [{ agenda_item_id: 'ai1', position: 1, sha256: HASH_A, name: 'Skizze.pdf', media_type: 'application/pdf' }]],
  [
    'contribution',
    [
      {
        contribution_id: 'co1',
        agenda_item_id: 'ai1',
        kind: 'motion',
        person_name: 'Matthes Uhlig',
        text: 'Der Eigenanteil wird erhöht.',
        outcome: 'open',
        made_at: '2026-11-25T09:30:00.000Z',
      },
    ],
  ],
  [
    'task',
    [
      {
        task_id: 'ta1',
        agenda_item_id: 'ai1',
        what: 'Bescheid anfordern',
        owner: 'Juliane Morgner',
        due_on: '2026-12-15',
        done_on: null,
        created_at: '2026-11-25T09:40:00.000Z',
      },
    ],
  ],
  ['agenda_recusal', [{ agenda_item_id: 'ai1', member_id: 'm1', kind: 'declared', reason: 'Partner mit Mitteln', left_room: 1 }]],
  [
    'attendance',
    [
      {
        attendance_id: 'at1',
        meeting_id: 'me1',
        member_id: 'm2',
        person_id: 'p2',
        person_name: 'Matthes Uhlig',
        role: 'representative',
        mode: 'on-site',
        from_at: '2026-11-25T09:00:00.000Z',
        until_at: null,
      },
    ],
  ],
  [
    'ballot_vote',
    [
      {
        ballot_id: 'ba1',
        member_id: 'm2',
        position: 1,
        member_name: 'Große Kreisstadt Stollberg',
        person_name: 'Matthes Uhlig',
        role: 'representative',
        choice: 'yes',
      },
    ],
  ],
  ['secret_tally', [{ ballot_id: 'ba2', yes_votes: 5, no_votes: 3, abstentions: 1, invalid_votes: 0 }]],
  [
    'ballot',
    [
      { ballot_id: 'ba1', agenda_item_id: 'ai1', taken_at: '2026-11-25T10:00:00.000Z', repeated_for_lack_of_quorum: 0 },
      { ballot_id: 'ba2', agenda_item_id: 'ai1', taken_at: '2026-11-25T09:50:00.000Z', repeated_for_lack_of_quorum: 0 },
    ],
  ],
  [
    'resolution',
    [
      aResolution('rs1', 'B-001', { circular_procedure_id: 'cp1', circular_item_id: 'ci1', project_id: 'pr1' }),
      aResolution('rs2', 'B-002', { meeting_id: 'me1', agenda_item_id: 'ai1', project_id: 'pr2' }),
    ],
  ],
  ...MEETING_RECORD_ROWS,
  [
    'rules_of_procedure',
    [
      {
        rules_of_procedure_id: 'ro1',
        edition: 1,
        source: 'none',
        valid_from: '2014-01-16',
        valid_until: null,
        resolution_id: null,
        options: JSON.stringify(DEFAULT_RULES),
      },
    ],
  ],
  ['statement', [aStatement('st1', null), aStatement('st2', 'ST-001')]],
  [
    'document',
    [
      {
        document_id: 'do1',
        kind: 'statement',
        file_name: 'ST-001.docx',
        sha256: HASH_A,
        size: 3,
        made_at: T2,
        subject_id: 'st2',
      },
    ],
  ],
  [
    'document_template',
    [
      { document_template_id: 'dt1', kind: 'statement', saved_at: T1, file_name: 'Stellungnahme.docx', sha256: HASH_A },
      {
        document_template_id: 'dt2',
        kind: 'statement',
        saved_at: '2026-11-20T08:30:00.000Z',
        file_name: null,
        sha256: null,
      },
    ],
  ],
  ['document_origin', [{ document_id: 'do1', template_sha256: HASH_A }]],
]

function aResolution(id: string, number: string, of: Row): Row {
  return {
    resolution_id: id,
    number,
    subject: 'NAFKA II',
    text: 'Die Allianz befürwortet.',
    procedure: 'meeting_id' in of ? 'meeting' : 'circular',
    circular_procedure_id: null,
    circular_item_id: null,
    meeting_id: null,
    agenda_item_id: null,
    ...of,
    resolved_on: '2026-11-20',
    declared_at: '2026-11-20T08:00:00.000Z',
    declared_by: 'Clemens Oehme',
    outcome: 'adopted',
    verdict: '{}',
    rules: '{}',
    roll: '[]',
    sentence: '7 von 13',
    proof_sentences: '[]',
    snapshot_sha256: HASH_A,
  }
}

function aStatement(id: string, number: string | null): Row {
  return {
    statement_id: id,
    number,
    project_id: 'pr1',
    resolution_id: 'rs1',
    kind: 'endorsed',
    addressee: 'sab',
    reasons: '{}',
    conditions: '',
    exception_reason: '',
    conflict_disclosed: 0,
    signatories: '[]',
    signed_on: null,
    state: number === null ? 'draft' : 'issued',
    issued_at: number === null ? null : T2,
    issued_file_name: number === null ? null : 'ST-001.docx',
    issued_sha256: number === null ? null : HASH_A,
    version: 1,
  }
}
