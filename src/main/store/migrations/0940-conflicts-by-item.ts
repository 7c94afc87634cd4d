import type { Database } from 'better-sqlite3'

/**
 * A conflict of interest that a ballot declares belongs to single items (R14), no longer to the whole response. What was
 * declared before this could be said goes to every item, as it had its effect; the old column is no longer filled. Written
 * before the response that seals it.
 */
export function createConflictsByItem(database: Database): void {
  database.exec(`
    create table response_conflict (
      response_id text not null,
      circular_item_id text not null,
      circular_procedure_id text not null,
      reason text not null check (reason <> ''),
      primary key (response_id, circular_item_id),
      foreign key (response_id, circular_procedure_id) references response (response_id, circular_procedure_id)
        on delete restrict deferrable initially deferred,
      foreign key (circular_item_id, circular_procedure_id)
        references circular_item (circular_item_id, circular_procedure_id) on delete restrict
    ) strict, without rowid;
    create index response_conflict_by_procedure on response_conflict (circular_procedure_id);
    create index response_conflict_by_item on response_conflict (circular_item_id, circular_procedure_id);

    insert into response_conflict (response_id, circular_item_id, circular_procedure_id, reason)
      select response_id, circular_item_id, circular_procedure_id, conflict_reason
      from response join circular_item using (circular_procedure_id)
      where conflict_reason <> '';

    create trigger response_conflict_sealed before insert on response_conflict
    when exists (select 1 from response where response_id = new.response_id)
    begin select raise(abort, 'response_conflict: the response is sealed'); end;

    create trigger response_conflict_stays before update on response_conflict
    begin select raise(abort, 'response_conflict: never changed'); end;

    create trigger response_conflict_remains before delete on response_conflict
    begin select raise(abort, 'response_conflict: never removed'); end;
  `)
}
