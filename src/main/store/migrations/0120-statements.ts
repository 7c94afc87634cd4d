import type { Database } from 'better-sqlite3'

/** Stellungnahmen: free to edit as a draft; once issued only the state moves on. */
export function createStatements(database: Database): void {
  database.exec(`
    create table statement (
      statement_id text primary key not null,
      number text unique check (number <> ''), -- null: given when issued
      project_id text not null references project (project_id) on delete restrict,
      resolution_id text not null references resolution (resolution_id) on delete restrict,
      kind text not null check (kind in ('endorsed', 'endorsed-with-conditions', 'not-endorsed')),
      addressee text not null check (addressee in ('sab', 'smwa', 'sponsor')),
      reasons text not null check (json_valid(reasons) and json_type(reasons) = 'object'),
      conditions text not null,
      exception_reason text not null,
      conflict_disclosed integer not null check (conflict_disclosed in (0, 1)),
      signatories text not null check (json_valid(signatories) and json_type(signatories) = 'array'),
      signed_on text check (date(signed_on) is signed_on), -- null: not signed yet
      state text not null check (state in ('draft', 'issued', 'sent', 'superseded', 'revoked')),
      issued_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', issued_at) is issued_at), -- null: not issued yet
      issued_file_name text check (issued_file_name <> ''),
      issued_sha256 text references blob (sha256) on delete restrict,
      version integer not null default 1 check (version >= 1),
      check ((state = 'draft') = (issued_at is null)),
      check ((issued_at is null) = (number is null) and (issued_at is null) = (issued_file_name is null)
        and (issued_at is null) = (issued_sha256 is null))
    ) strict;
    create index statement_by_project on statement (project_id);
    create index statement_by_resolution on statement (resolution_id);
    create index statement_by_blob on statement (issued_sha256);

    create trigger statement_is_new before insert on statement
    when exists (select 1 from statement where statement_id = new.statement_id or number = new.number)
    begin select raise(abort, 'statement: already there'); end;

    create trigger statement_issued_stays before update on statement
    when old.state <> 'draft' and (new.state = 'draft' or new.statement_id <> old.statement_id or new.number is not old.number
      or new.project_id <> old.project_id or new.resolution_id <> old.resolution_id or new.kind <> old.kind
      or new.addressee <> old.addressee or new.reasons <> old.reasons or new.conditions <> old.conditions
      or new.exception_reason <> old.exception_reason or new.conflict_disclosed <> old.conflict_disclosed
      or new.signatories <> old.signatories or new.signed_on is not old.signed_on or new.issued_at is not old.issued_at
      or new.issued_file_name is not old.issued_file_name or new.issued_sha256 is not old.issued_sha256)
    begin select raise(abort, 'statement: never changed once issued'); end;

    create trigger statement_issued_remains before delete on statement
    when old.state <> 'draft'
    begin select raise(abort, 'statement: never removed once issued'); end;
  `)
}
