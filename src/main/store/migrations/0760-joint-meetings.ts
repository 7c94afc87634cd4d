import type { Database } from 'better-sqlite3'

/**
 * The bodies that sit in a meeting, in their order, and which of them resolves an item. A meeting without a row here is one of the
 * alliance alone; an item without a body belongs to the first one.
 */
export function createJointMeetings(database: Database): void {
  database.exec(`
    create table meeting_body (
      meeting_id text not null references meeting (meeting_id) on delete restrict,
      position integer not null check (position >= 1),
      body_id text not null references body (body_id) on delete restrict,
      primary key (meeting_id, position),
      unique (meeting_id, body_id)
    ) strict, without rowid;
    create index meeting_body_by_body on meeting_body (body_id);

    alter table agenda_item add column body_id text references body (body_id) on delete restrict; -- null: the first body
    create index agenda_item_by_body on agenda_item (body_id);
  `)
}
