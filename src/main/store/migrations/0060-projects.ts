import type { Database } from 'better-sqlite3'

/** Project applications; money in whole cents. The states are all of the board, so that later steps need no new table. */
export function createProjects(database: Database): void {
  database.exec(`
    create table project (
      project_id text primary key not null,
      number text not null unique check (number <> ''),
      title text not null check (title <> ''),
      short_title text not null check (short_title <> ''),
      sponsor_member_id text references member (member_id) on delete restrict, -- null: no member of the alliance
      sponsor_name text not null check (sponsor_name <> ''),
      field_of_action_id text not null references field_of_action (field_of_action_id) on delete restrict,
      eligible_activity integer not null check (eligible_activity between 1 and 10),
      starts_on text not null check (date(starts_on) is starts_on),
      ends_on text not null check (date(ends_on) is ends_on and ends_on >= starts_on),
      total_cost integer not null check (total_cost >= 0),
      staff_cost integer not null check (staff_cost >= 0),
      material_cost integer not null check (material_cost >= 0),
      grant_applied integer not null check (grant_applied >= 0),
      own_contribution integer not null check (own_contribution >= 0),
      third_party_funds integer not null check (third_party_funds >= 0),
      summary text not null,
      target_group text not null,
      funder_reference text not null,
      received_on text not null check (date(received_on) is received_on),
      state text not null check (state in (
        'idea', 'advised', 'submitted', 'formally-checked', 'incomplete', 'in-assessment', 'in-decision',
        'endorsed', 'endorsed-with-conditions', 'not-endorsed', 'deferred', 'ranked', 'statement-issued', 'at-funder',
        'granted', 'partly-granted', 'grant-refused', 'running', 'ended', 'proof-open', 'report-received',
        'evaluated', 'archived', 'withdrawn', 'waiting-for-call')),
      created_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', created_at) is created_at),
      version integer not null default 1 check (version >= 1)
    ) strict;
    create index project_by_state on project (state);
    create index project_by_sponsor on project (sponsor_member_id);
    create index project_by_field on project (field_of_action_id);

    create table project_partner (
      project_id text not null references project (project_id) on delete cascade,
      position integer not null check (position >= 1),
      member_id text references member (member_id) on delete restrict, -- null: no member of the alliance
      name text not null check (name <> ''),
      role text not null check (role in ('without-funds', 'with-funds', 'co-financing')),
      contribution text not null,
      primary key (project_id, position)
    ) strict, without rowid;
    create index project_partner_by_member on project_partner (member_id);

    create trigger project_remains before delete on project
    begin select raise(abort, 'project: withdrawn, never removed'); end;
  `)
}
