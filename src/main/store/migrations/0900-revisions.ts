import type { Database } from 'better-sqlite3'

/** What the revisions of the Handlungskonzept say, and the strategies of others that they refer to. */
export function createRevisions(database: Database): void {
  database.exec(`
    create table strategy (
      strategy_id text primary key not null,
      title text not null check (title <> ''),
      publisher text not null,
      year integer not null check (year between 1990 and 2999),
      goals text not null check (json_valid(goals) and json_type(goals) = 'array'),
      version integer not null default 1 check (version >= 1)
    ) strict;
    create trigger strategy_remains before delete on strategy
    begin select raise(abort, 'strategy: never removed'); end;

    create table revision (
      revision_id text primary key not null,
      action_plan_id text unique references action_plan (action_plan_id) on delete restrict, -- null: a draft
      based_on_id text references action_plan (action_plan_id) on delete restrict, -- null: the first one
      revision text not null check (revision <> ''),
      title text not null check (title <> ''),
      text text not null check (json_valid(text) and json_type(text) = 'object'),
      resolution_id text references resolution (resolution_id) on delete restrict, -- null: a draft, or before the register began
      started_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', started_at) is started_at),
      version integer not null default 1 check (version >= 1)
    ) strict;
    create unique index revision_draft on revision (action_plan_id is null) where action_plan_id is null;
    create index revision_by_base on revision (based_on_id);
    create index revision_by_resolution on revision (resolution_id);

    create trigger revision_adopted_stays before update on revision when old.action_plan_id is not null
    begin select raise(abort, 'revision: never changed once adopted'); end;
    create trigger revision_adopted_remains before delete on revision when old.action_plan_id is not null
    begin select raise(abort, 'revision: never removed once adopted'); end;

    insert into document_kind (kind) values ('plan-comparison'), ('yearly-report'), ('fact-sheet'), ('indicator-list');
  `)
}
