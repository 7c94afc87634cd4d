import type { SampleTable } from './sample-table.ts'

const T2 = '2026-11-10T09:15:00.000Z'
const HASH_A = 'a'.repeat(64)

/** Rows of what surrounds a project: call and budget, papers, assessment, ranking, notices of the funder. */
export const PROJECT_ROWS: readonly SampleTable[] = [
  [
    'regional_budget',
    [
      {
        regional_budget_id: 'rb1',
        year: 2027,
        title: 'regional',
        allocation: 34_800_000,
        notified_on: '2026-10-01',
        available_on: '2027-12-31',
        version: 1,
      },
    ],
  ],
  [
    'over_commitment',
    [
      {
        over_commitment_id: 'oc1',
        regional_budget_id: 'rb1',
        allocation: 34_800_000,
        endorsed: 36_000_000,
        reason: 'Rückläufe aus 2026 sind angekündigt.',
        recorded_at: T2,
      },
    ],
  ],
  [
    'project_call',
    [
      {
        project_call_id: 'pc1',
        number: '1/2027',
        title: '16. Projektaufruf',
        focus: 'Fachkräfte aus dem Ausland',
        budget_year: 2027,
        budget_title: 'regional',
        budget: 20_000_000,
        published_on: '2026-10-01',
        submission_deadline_on: '2026-11-16',
        presented_on: '2026-12-03',
        latest_end_on: '2028-12-31',
        channel: 'SAB-Förderportal',
        version: 1,
      },
    ],
  ],
  [
    'project_attachment',
    [
      {
        project_attachment_id: 'pa1',
        project_id: 'pr1',
        kind: 'application',
        sha256: HASH_A,
        name: 'Antrag 61029.pdf',
        media_type: 'application/pdf',
        received_on: '2026-10-30',
        for_members: 0,
      },
    ],
  ],
  [
    'completion_request',
    [
      {
        completion_request_id: 'cr1',
        project_id: 'pr2',
        items: '["description"]',
        text: 'Bitte die Anlage 1 nachreichen.',
        sent_on: '2026-11-10',
        due_on: '2026-11-24',
        settled_on: '2026-11-20',
      },
    ],
  ],
  [
    'project_change',
    [
      {
        project_change_id: 'ch1',
        project_id: 'pr1',
        recorded_at: T2,
        reason: 'Ein Partner ist ausgestiegen.',
        is_substantial: 1,
        content: '{}',
      },
    ],
  ],
  [
    'criteria_catalogue',
    [
      {
        criteria_catalogue_id: 'cc1',
        edition: 1,
        title: 'Kriterien',
        valid_from: '2026-01-01',
        minimum_percent: 50,
        criteria: '[]',
      },
    ],
  ],
  [
    'score_sheet',
    [
      {
        score_sheet_id: 'ss1',
        project_id: 'pr1',
        member_id: 'm2',
        criteria_catalogue_id: 'cc1',
        person_name: 'Matthes Uhlig',
        way: 'excel',
        received_at: T2,
        scores: '[]',
        version: 1,
      },
    ],
  ],
  [
    'discussion_note',
    [{ discussion_note_id: 'dn1', project_id: 'pr1', noted_at: T2, noted_by: 'Juliane Morgner', text: 'Zielwerte nachgefragt.' }],
  ],
  [
    'ranking',
    [
      {
        ranking_id: 'ra1',
        project_call_id: 'pc1',
        budget: 20_000_000,
        joint_bonus_percent: 10,
        drawn_at: T2,
        lines: '[]',
        resolution_id: 'rs1',
        version: 1,
      },
    ],
  ],
  [
    'statement_dispatch',
    [
      {
        statement_dispatch_id: 'sd1',
        statement_id: 'st2',
        sent_at: T2,
        way: 'portal',
        receiver: 'SAB',
        remark: '',
        recorded_at: T2,
      },
    ],
  ],
  [
    'statement_text_module',
    [
      {
        statement_text_module_id: 'tm1',
        field: 'regionalNeed',
        title: 'Alterung',
        text: 'Die Zahl der Erwerbsfähigen sinkt.',
        version: 1,
      },
    ],
  ],
  [
    'grant_notice',
    [
      {
        grant_notice_id: 'gn1',
        project_id: 'pr1',
        kind: 'grant',
        outcome: 'granted',
        notified_on: '2027-02-15',
        reference: '100 777 888',
        amount: 4_500_000,
        starts_on: '2027-03-01',
        ends_on: '2028-02-29',
        remark: '',
        recorded_at: T2,
      },
    ],
  ],
  [
    'progress_report',
    [
      {
        progress_report_id: 'pg1',
        project_id: 'pr1',
        kind: 'progress',
        due_on: '2027-12-31',
        received_on: '2027-12-20',
        summary: '',
        version: 1,
      },
    ],
  ],
  [
    'project_indicator',
    [{ project_indicator_id: 'pi1', project_id: 'pr1', title: 'begleitete Betriebe', unit: 'Betriebe', target: 60 }],
  ],
  [
    'project_measurement',
    [
      {
        project_measurement_id: 'pm1',
        project_indicator_id: 'pi1',
        amount: 12,
        is_approximate: 1,
        reference_on: '2027-06-30',
        taken_from: 'Sachbericht',
        recorded_at: T2,
      },
    ],
  ],
]
