import type { Database } from 'better-sqlite3'

/** Of which call an item of a circular procedure puts the projects in order; written before the procedure that seals it. */
export function createOrdersByUmlauf(database: Database): void {
  database.exec(`
    create table circular_project_call (
      circular_item_id text primary key not null references circular_item (circular_item_id)
        on delete restrict deferrable initially deferred,
      project_call_id text not null references project_call (project_call_id)
        on delete restrict deferrable initially deferred
    ) strict, without rowid;
    create index circular_project_call_by_call on circular_project_call (project_call_id);

    create trigger circular_project_call_sealed before insert on circular_project_call
    when exists (
      select 1 from circular_item join circular_procedure using (circular_procedure_id)
      where circular_item_id = new.circular_item_id
    )
    begin select raise(abort, 'circular_project_call: frozen at the start'); end;

    create trigger circular_project_call_stays before update on circular_project_call
    begin select raise(abort, 'circular_project_call: frozen at the start'); end;

    create trigger circular_project_call_remains before delete on circular_project_call
    begin select raise(abort, 'circular_project_call: never removed'); end;
  `)
}
