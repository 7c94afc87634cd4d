import type { Database } from 'better-sqlite3'

/**
 * Points that a member may give per criterion on its ballot: by which catalogue, written before the procedure that seals it,
 * and the points of each response, written before the response. They are kept beside the votes and never count as one.
 */
export function createPointsOnBallots(database: Database): void {
  database.exec(`
    create table circular_catalogue (
      circular_procedure_id text primary key not null references circular_procedure (circular_procedure_id)
        on delete restrict deferrable initially deferred,
      criteria_catalogue_id text not null references criteria_catalogue (criteria_catalogue_id)
        on delete restrict deferrable initially deferred
    ) strict, without rowid;
    create index circular_catalogue_by_catalogue on circular_catalogue (criteria_catalogue_id);

    create trigger circular_catalogue_sealed before insert on circular_catalogue
    when exists (select 1 from circular_procedure where circular_procedure_id = new.circular_procedure_id)
    begin select raise(abort, 'circular_catalogue: frozen at the start'); end;

    create trigger circular_catalogue_stays before update on circular_catalogue
    begin select raise(abort, 'circular_catalogue: frozen at the start'); end;

    create trigger circular_catalogue_remains before delete on circular_catalogue
    begin select raise(abort, 'circular_catalogue: never removed'); end;

    create table response_points (
      response_id text not null,
      circular_item_id text not null,
      circular_procedure_id text not null,
      criterion_id text not null check (criterion_id <> ''),
      points integer not null check (points between 0 and 100),
      primary key (response_id, circular_item_id, criterion_id),
      foreign key (response_id, circular_procedure_id) references response (response_id, circular_procedure_id)
        on delete restrict deferrable initially deferred,
      foreign key (circular_item_id, circular_procedure_id)
        references circular_item (circular_item_id, circular_procedure_id) on delete restrict
    ) strict, without rowid;
    create index response_points_by_procedure on response_points (circular_procedure_id);
    create index response_points_by_item on response_points (circular_item_id, circular_procedure_id);

    create trigger response_points_sealed before insert on response_points
    when exists (select 1 from response where response_id = new.response_id)
    begin select raise(abort, 'response_points: the response is sealed'); end;

    create trigger response_points_stay before update on response_points
    begin select raise(abort, 'response_points: never changed'); end;

    create trigger response_points_remain before delete on response_points
    begin select raise(abort, 'response_points: never removed'); end;
  `)
}
