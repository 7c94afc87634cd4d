import type { Database } from 'better-sqlite3'

/** Geschäftsordnung by edition. Once stored an edition keeps its options; only its end can be set. One is valid on a day. */
export function createRulesOfProcedure(database: Database): void {
  database.exec(`
    create table rules_of_procedure (
      rules_of_procedure_id text primary key not null,
      edition integer not null unique check (edition >= 1),
      source text not null check (source in ('none', 'network-agreement', 'rules-of-procedure')),
      valid_from text not null check (date(valid_from) is valid_from),
      valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from), -- null: without end
      resolution_id text references resolution (resolution_id) on delete restrict, -- null: resolved before the register began
      options text not null check (json_valid(options) and json_type(options) = 'object')
    ) strict;
    create index rules_of_procedure_by_day on rules_of_procedure (valid_from);
    create index rules_of_procedure_by_resolution on rules_of_procedure (resolution_id);

    create trigger rules_of_procedure_apart_on_insert before insert on rules_of_procedure
    when exists (select 1 from rules_of_procedure as other
      where other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'rules_of_procedure: periods overlap'); end;

    create trigger rules_of_procedure_stays before update on rules_of_procedure
    when new.rules_of_procedure_id <> old.rules_of_procedure_id or new.edition <> old.edition or new.source <> old.source
      or new.valid_from <> old.valid_from or new.resolution_id is not old.resolution_id or new.options <> old.options
      or (old.valid_until is not null and new.valid_until is not old.valid_until)
    begin select raise(abort, 'rules_of_procedure: an edition is never changed'); end;

    create trigger rules_of_procedure_remains before delete on rules_of_procedure
    begin select raise(abort, 'rules_of_procedure: never removed'); end;
  `)
}
