import type { Database } from 'better-sqlite3'

/** What becomes of an issued statement: sent, superseded, revoked; texts to write with; the papers around projects. */
export function createStatementDispatches(database: Database): void {
  database.exec(`
    alter table statement add column supersedes_id text
      references statement (statement_id) on delete restrict; -- null: takes the place of none
    alter table statement add column revoked_by_id text
      references resolution (resolution_id) on delete restrict; -- null: not revoked
    alter table statement add column end_reason text not null default '';
    create index statement_by_superseded on statement (supersedes_id);
    create index statement_by_revoking on statement (revoked_by_id);

    create trigger statement_place_stays before update on statement
    when old.state <> 'draft' and new.supersedes_id is not old.supersedes_id
    begin select raise(abort, 'statement: never changed once issued'); end;
    create trigger statement_ended_stays before update on statement
    when old.state in ('superseded', 'revoked') and (new.state <> old.state or new.end_reason <> old.end_reason
      or new.revoked_by_id is not old.revoked_by_id)
    begin select raise(abort, 'statement: never changed once superseded or revoked'); end;

    create table statement_dispatch (
      statement_dispatch_id text primary key not null,
      statement_id text not null references statement (statement_id) on delete restrict,
      sent_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', sent_at) is sent_at),
      way text not null check (way in ('email', 'letter', 'portal', 'handover')),
      receiver text not null check (receiver <> ''),
      remark text not null,
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
    ) strict;
    create index statement_dispatch_by_statement on statement_dispatch (statement_id, sent_at);
    create trigger statement_dispatch_stays before update on statement_dispatch
    begin select raise(abort, 'statement_dispatch: never changed'); end;
    create trigger statement_dispatch_remains before delete on statement_dispatch
    begin select raise(abort, 'statement_dispatch: never removed'); end;

    create table statement_text_module (
      statement_text_module_id text primary key not null,
      field text not null check (field in ('regionalNeed', 'fitToActionPlan', 'workforceStrategy', 'noDoubleFunding',
        'costBenefit', 'sustainability', 'conditions')),
      title text not null check (title <> ''),
      text text not null check (text <> ''),
      version integer not null default 1 check (version >= 1)
    ) strict;
    create index statement_text_module_by_field on statement_text_module (field);

    insert into document_kind (kind) values
      ('member-version'), ('completion-request'), ('score-sheet'), ('ranking-list'), ('statement-register'),
      ('sponsor-notification');
  `)
}
