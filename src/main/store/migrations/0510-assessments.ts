import type { Database } from 'better-sqlite3'

/** By what projects are rated, who gave how many points, and the order that follows; a resolved ranking stays as it is. */
export function createAssessments(database: Database): void {
  database.exec(`
    create table criteria_catalogue (
      criteria_catalogue_id text primary key not null,
      edition integer not null unique check (edition >= 1),
      title text not null check (title <> ''),
      valid_from text not null check (date(valid_from) is valid_from),
      minimum_percent integer not null check (minimum_percent between 0 and 100),
      criteria text not null check (json_valid(criteria) and json_type(criteria) = 'array')
    ) strict;
    create trigger criteria_catalogue_stays before update on criteria_catalogue
    begin select raise(abort, 'criteria_catalogue: a change is a new edition'); end;
    create trigger criteria_catalogue_remains before delete on criteria_catalogue
    begin select raise(abort, 'criteria_catalogue: never removed'); end;

    create table score_sheet (
      score_sheet_id text primary key not null,
      project_id text not null references project (project_id) on delete restrict,
      member_id text not null references member (member_id) on delete restrict,
      criteria_catalogue_id text not null references criteria_catalogue (criteria_catalogue_id) on delete restrict,
      person_name text not null,
      way text not null check (way in ('form', 'excel', 'ballot')),
      received_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', received_at) is received_at),
      scores text not null check (json_valid(scores) and json_type(scores) = 'array'),
      version integer not null default 1 check (version >= 1),
      unique (project_id, member_id)
    ) strict;
    create index score_sheet_by_member on score_sheet (member_id);
    create index score_sheet_by_catalogue on score_sheet (criteria_catalogue_id);

    create table discussion_note (
      discussion_note_id text primary key not null,
      project_id text not null references project (project_id) on delete restrict,
      noted_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', noted_at) is noted_at),
      noted_by text not null,
      text text not null check (text <> '')
    ) strict;
    create index discussion_note_by_project on discussion_note (project_id, noted_at);

    create table ranking (
      ranking_id text primary key not null,
      project_call_id text not null references project_call (project_call_id) on delete restrict,
      budget integer not null check (budget >= 0),
      joint_bonus_percent integer check (joint_bonus_percent between 0 and 100), -- null: jointly supported projects first
      drawn_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', drawn_at) is drawn_at),
      lines text not null check (json_valid(lines) and json_type(lines) = 'array'),
      resolution_id text references resolution (resolution_id) on delete restrict, -- null: a proposal
      version integer not null default 1 check (version >= 1)
    ) strict;
    create unique index ranking_proposal on ranking (project_call_id) where resolution_id is null;
    create index ranking_by_call on ranking (project_call_id);
    create index ranking_by_resolution on ranking (resolution_id);
    create trigger ranking_resolved_stays before update on ranking when old.resolution_id is not null
    begin select raise(abort, 'ranking: never changed once resolved'); end;
    create trigger ranking_resolved_remains before delete on ranking when old.resolution_id is not null
    begin select raise(abort, 'ranking: never removed once resolved'); end;
  `)
}
