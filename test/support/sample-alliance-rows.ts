import type { Row, SampleTable } from './sample-table.ts'

const T1 = '2026-11-04T08:30:00.000Z'
const HASH_A = 'a'.repeat(64)
const HASH_B = 'b'.repeat(64)
const NO_HASH = '0'.repeat(64)

/** Rows of what an alliance is: journal, members, plans, projects. */
export const ALLIANCE_ROWS: readonly SampleTable[] = [
  [
    'journal_entry',
    [
      {
        sequence: 1,
        at: T1,
        actor: 'Juliane Morgner',
        act: 'members.change-contact',
        changes: '[]',
        previous_hash: NO_HASH,
        hash: HASH_A,
      },
    ],
  ],
  ['journal_subject', [{ subject_id: 'm1', sequence: 1 }]],
  [
    'blob',
    [
      { sha256: HASH_A, size: 3, content: new Uint8Array([1, 2, 3]) },
      { sha256: HASH_B, size: 0, content: new Uint8Array() },
    ],
  ],
  ['number_sequence', [{ kind: 'project', year: 2026, last: 1 }]],
  ['content_seal', [{ only: 1, head: HASH_A, tables: '{}' }]],
  ['form_draft', [{ key: 'project:new', content: '{}', saved_at: T1 }]],
  [
    'alliance',
    [
      {
        alliance_id: 'al1',
        only: 1,
        name: 'Fachkräfteallianz Erzgebirge',
        short_name: 'FKA Erzgebirge',
        region: 'Erzgebirgskreis',
        founded_on: null,
        street: '',
        postal_code: '09456',
        city: 'Annaberg-Buchholz',
        place_of_signature: 'Annaberg-Buchholz',
        email: 'koordination@example.org',
        phone: '',
        website: '',
        file_prefix: 'FKA-ERZ',
        corpus_christi: 0,
        close_of_business: '17:00',
        funding_note: '',
        is_demo: 1,
      },
    ],
  ],
  [
    'letterhead',
    [
      {
        letterhead_id: 'lh1',
        saved_at: T1,
        accent: '#1F4E79',
        lines: '["Region mit Zukunft"]',
        contact_in_head: 1,
        return_line: '',
        footer: '[]',
        logo_sha256: null,
        logo_media_type: null,
        logo_width: null,
        logo_height: null,
        logo_alt_text: null,
      },
      {
        letterhead_id: 'lh2',
        saved_at: '2026-11-20T08:30:00.000Z',
        accent: '#0B5C6B',
        lines: '[]',
        contact_in_head: 0,
        return_line: 'FKA Erzgebirge · 09456 Annaberg-Buchholz',
        footer: '[{"title":"Kontakt","lines":["koordination@example.org"]}]',
        logo_sha256: HASH_A,
        logo_media_type: 'image/png',
        logo_width: 600,
        logo_height: 200,
        logo_alt_text: 'Logo der Fachkräfteallianz',
      },
    ],
  ],
  [
    'member',
    [aMember('m1', 'Wirtschaftsförderung Erzgebirge GmbH', 'WFE'), aMember('m2', 'Große Kreisstadt Stollberg', 'Stollberg')],
  ],
  [
    'membership',
    [
      { membership_id: 'ms1', member_id: 'm1', kind: 'voting', valid_from: '2014-01-16', valid_until: null },
      { membership_id: 'ms2', member_id: 'm2', kind: 'voting', valid_from: '2016-04-01', valid_until: '2026-12-31' },
    ],
  ],
  [
    'suspension',
    [
      {
        suspension_id: 'su1',
        membership_id: 'ms2',
        valid_from: '2020-03-01',
        valid_until: '2020-05-31',
        reason: 'Neuordnung der Verwaltung',
        resolution_id: null,
      },
    ],
  ],
  [
    'membership_application',
    [
      {
        membership_application_id: 'ma1',
        member_id: 'm2',
        kind: 'voting',
        applied_on: '2016-02-01',
        note: 'Anfrage per E-Mail',
        outcome: 'admitted',
        decided_on: '2016-03-31',
        resolution_id: null,
        membership_id: 'ms2',
      },
    ],
  ],
  [
    'former_name',
    [
      {
        former_name_id: 'fn1',
        member_id: 'm2',
        name: 'Stadt Stollberg/Erzgeb.',
        short_name: 'Stollberg',
        used_until: '2018-12-31',
      },
    ],
  ],
  ['managing_term', [{ managing_term_id: 'mt1', member_id: 'm1', valid_from: '2014-01-16', valid_until: null }]],
  ['person', [aPerson('p1', 'm1', 'Juliane', 'Morgner'), aPerson('p2', 'm2', 'Matthes', 'Uhlig')]],
  ['signature_picture', [{ person_id: 'p1', base64: 'QUJD', width: 400, height: 120, added_at: T1 }]],
  [
    'representation',
    [
      {
        representation_id: 'rp1',
        member_id: 'm1',
        person_id: 'p1',
        role: 'representative',
        rank: 1,
        valid_from: '2014-01-16',
        valid_until: null,
      },
      {
        representation_id: 'rp2',
        member_id: 'm2',
        person_id: 'p2',
        role: 'deputy',
        rank: 1,
        valid_from: '2016-04-01',
        valid_until: null,
      },
    ],
  ],
  ['power_of_attorney', [{ representation_id: 'rp2', sha256: HASH_A, name: 'vollmacht.pdf', media_type: 'application/pdf' }]],
  [
    'person_protection',
    [
      {
        person_id: 'p1',
        informed_on: '2024-01-15',
        consented_on: '2024-01-20',
        retained_until: '2028-12-31',
        erased_at: T1,
      },
    ],
  ],
  ['sealed_contact', [{ sha256: HASH_A, person_id: 'p1', content: '{}' }]],
  ['member_import', [{ member_import_id: 'mi1', at: T1, file_name: 'mitglieder.xlsx', changes: '[]', undone_at: null }]],
  [
    'body',
    [
      {
        body_id: 'bo1',
        kind: 'working-group',
        name: 'Arbeitskreis Schule-Wirtschaft',
        short_name: 'AK SW',
        purpose: 'Berufsorientierung',
        valid_from: null,
        valid_until: null,
        version: 1,
      },
    ],
  ],
  [
    'body_membership',
    [
      {
        body_membership_id: 'bm1',
        body_id: 'bo1',
        member_id: 'm1',
        person_id: 'p1',
        kind: 'voting',
        valid_from: '2019-01-01',
        valid_until: null,
      },
    ],
  ],
  [
    'action_plan',
    [
      {
        action_plan_id: 'ap1',
        title: 'Handlungskonzept',
        revision: '2024',
        resolved_on: '2024-06-06',
        signed_on: null,
        valid_from: '2024-06-06',
        valid_until: null,
      },
    ],
  ],
  ['field_of_action', [{ field_of_action_id: 'fa1', action_plan_id: 'ap1', number: 4, title: 'Heimkehrer / Zuwanderung' }]],
  ['project', [aProject('pr1', 'P-001', 'm1', 'WFE'), aProject('pr2', 'P-002', null, 'Bildungswerk Silberberg gGmbH')]],
  [
    'project_partner',
    [{ project_id: 'pr1', position: 1, member_id: 'm2', name: 'Stollberg', role: 'without-funds', contribution: 'Räume' }],
  ],
]

function aMember(id: string, name: string, short: string): Row {
  return {
    member_id: id,
    name,
    short_name: short,
    organization_type: 'economic-development',
    interest_group: 'public',
    street: '',
    postal_code: '',
    city: 'Annaberg-Buchholz',
    email: 'kontakt@example.org',
    website: '',
    represented_by: '',
    version: 1,
  }
}

function aPerson(id: string, memberId: string, first: string, last: string): Row {
  return {
    person_id: id,
    member_id: memberId,
    salutation: 'Frau',
    title: '',
    first_name: first,
    last_name: last,
    position: '',
    email: '',
    phone: '',
    version: 1,
  }
}

function aProject(id: string, number: string, sponsorId: string | null, sponsor: string): Row {
  return {
    project_id: id,
    number,
    title: 'Netzwerk zur Anwerbung von Fachkräften',
    short_title: 'NAFKA II',
    sponsor_member_id: sponsorId,
    sponsor_name: sponsor,
    field_of_action_id: 'fa1',
    eligible_activity: 7,
    starts_on: '2027-03-01',
    ends_on: '2028-02-29',
    total_cost: 5_000_000,
    staff_cost: 4_000_000,
    material_cost: 1_000_000,
    grant_applied: 4_500_000,
    own_contribution: 500_000,
    third_party_funds: 0,
    summary: '',
    target_group: '',
    funder_reference: '',
    received_on: '2026-10-30',
    state: 'in-decision',
    created_at: T1,
    version: 1,
  }
}
