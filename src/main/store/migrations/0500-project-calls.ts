import type { Database } from 'better-sqlite3'

/** Calls and regional budgets; what an application says beyond its sums, its papers, and what is missing in it. */
export function createProjectCalls(database: Database): void {
  database.exec(`
    create table regional_budget (
      regional_budget_id text primary key not null,
      year integer not null check (year between 2000 and 2999),
      title text not null check (title in ('regional', 'directed-immigration')),
      allocation integer not null check (allocation >= 0),
      notified_on text check (date(notified_on) is notified_on), -- null: no notice yet
      available_on text check (date(available_on) is available_on), -- null: no last day known
      version integer not null default 1 check (version >= 1),
      unique (year, title)
    ) strict;

    create table over_commitment (
      over_commitment_id text primary key not null,
      regional_budget_id text not null references regional_budget (regional_budget_id) on delete restrict,
      allocation integer not null check (allocation >= 0),
      endorsed integer not null check (endorsed > allocation),
      reason text not null check (reason <> ''),
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
    ) strict;
    create index over_commitment_by_budget on over_commitment (regional_budget_id);
    create trigger over_commitment_stays before update on over_commitment
    begin select raise(abort, 'over_commitment: never changed'); end;
    create trigger over_commitment_remains before delete on over_commitment
    begin select raise(abort, 'over_commitment: never removed'); end;

    create table project_call (
      project_call_id text primary key not null,
      number text not null unique check (number <> ''),
      title text not null check (title <> ''),
      focus text not null,
      budget_year integer not null check (budget_year between 2000 and 2999),
      budget_title text not null check (budget_title in ('regional', 'directed-immigration')),
      budget integer not null check (budget >= 0),
      published_on text not null check (date(published_on) is published_on),
      submission_deadline_on text not null
        check (date(submission_deadline_on) is submission_deadline_on and submission_deadline_on >= published_on),
      presented_on text check (date(presented_on) is presented_on), -- null: no presentation planned
      latest_end_on text check (date(latest_end_on) is latest_end_on), -- null: the period is not limited
      channel text not null,
      version integer not null default 1 check (version >= 1)
    ) strict;
    create index project_call_by_deadline on project_call (submission_deadline_on);
    create trigger project_call_remains before delete on project_call
    begin select raise(abort, 'project_call: never removed'); end;

    alter table project add column project_call_id text
      references project_call (project_call_id) on delete restrict; -- null: outside of a call
    alter table project add column budget_title text not null default 'regional'
      check (budget_title in ('regional', 'directed-immigration'));
    alter table project add column funded_by text not null default '';
    alter table project add column goals text not null default '';
    alter table project add column region text not null default '';
    alter table project add column staff_positions text not null default '[]'
      check (json_valid(staff_positions) and json_type(staff_positions) = 'array');
    alter table project add column contact_name text not null default '';
    alter table project add column contact_email text not null default '';
    alter table project add column contact_phone text not null default '';
    alter table project add column predecessor_id text references project (project_id) on delete restrict; -- null: a new one
    alter table project add column needs_de_minimis integer not null default 0 check (needs_de_minimis in (0, 1));
    alter table project add column complete_on text check (date(complete_on) is complete_on); -- null: not complete yet
    alter table project add column checklist text not null default '[]'
      check (json_valid(checklist) and json_type(checklist) = 'array');
    alter table project add column joint_override text check (joint_override in ('yes', 'no')); -- null: as derived (R39)
    alter table project add column joint_override_reason text not null default '';
    create index project_by_call on project (project_call_id);
    create index project_by_predecessor on project (predecessor_id);

    create table project_attachment (
      project_attachment_id text primary key not null,
      project_id text not null references project (project_id) on delete restrict,
      kind text not null check (kind in ('application', 'description', 'de-minimis', 'member-version', 'other')),
      sha256 text not null references blob (sha256) on delete restrict,
      name text not null check (name <> ''),
      media_type text not null check (media_type <> ''),
      received_on text not null check (date(received_on) is received_on),
      for_members integer not null check (for_members in (0, 1) and (for_members = 0 or kind <> 'application'))
    ) strict;
    create index project_attachment_by_project on project_attachment (project_id);
    create index project_attachment_by_blob on project_attachment (sha256);

    create table completion_request (
      completion_request_id text primary key not null,
      project_id text not null references project (project_id) on delete restrict,
      items text not null check (json_valid(items) and json_type(items) = 'array'),
      text text not null,
      sent_on text not null check (date(sent_on) is sent_on),
      due_on text not null check (date(due_on) is due_on and due_on > sent_on),
      settled_on text check (date(settled_on) is settled_on) -- null: still waiting
    ) strict;
    create index completion_request_by_project on completion_request (project_id);
    create trigger completion_request_remains before delete on completion_request
    begin select raise(abort, 'completion_request: never removed'); end;

    create table project_change (
      project_change_id text primary key not null,
      project_id text not null references project (project_id) on delete restrict,
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
      reason text not null check (reason <> ''),
      is_substantial integer not null check (is_substantial in (0, 1)),
      content text not null check (json_valid(content) and json_type(content) = 'object')
    ) strict;
    create index project_change_by_project on project_change (project_id, recorded_at);
    create trigger project_change_stays before update on project_change
    begin select raise(abort, 'project_change: never changed'); end;
    create trigger project_change_remains before delete on project_change
    begin select raise(abort, 'project_change: never removed'); end;
  `)
}
