import type { Database } from 'better-sqlite3'

/**
 * What members are told after the invitation: from when a meeting was moved, why it was cancelled, and the papers that say so;
 * items that fill themselves with the tasks of earlier meetings.
 */
export function createNoticesOfMeetings(database: Database): void {
  database.exec(`
    alter table meeting add column moved_from text
      check (strftime('%Y-%m-%dT%H:%M:%fZ', moved_from) is moved_from); -- null: never moved
    alter table meeting add column cancellation_reason text not null default '';
    alter table agenda_item add column reviews_tasks integer not null default 0 check (reviews_tasks in (0, 1));

    insert into document_kind (kind) values
      ('cancellation'), ('cancellation-mail'), ('minutes-mail'), ('correction-of-minutes'), ('public-register');
  `)
}
