import type { Database } from 'better-sqlite3'

/**
 * What happens in a meeting beside the votes: motions and personal declarations, tasks with owner and day, when a recused member
 * left the room, whether a vote was taken by roll call or by acclamation with the yes votes derived, and the papers made of it.
 */
export function createInTheSitting(database: Database): void {
  database.exec(`
    alter table agenda_recusal add column left_at text
      check (strftime('%Y-%m-%dT%H:%M:%fZ', left_at) is left_at); -- null: did not leave, or nobody noted when

    alter table ballot add column form text not null default 'roll-call' check (form in ('roll-call', 'acclamation'));
    alter table ballot_vote add column is_derived integer not null default 0 check (is_derived in (0, 1));

    insert into document_kind (kind) values
      ('proposal'), ('resolution-extract'), ('vote-list'), ('public-agenda'), ('public-minutes');

    create table contribution (
      contribution_id text primary key not null,
      agenda_item_id text not null references agenda_item (agenda_item_id) on delete restrict,
      kind text not null check (kind in ('motion', 'point-of-order', 'declaration')),
      person_name text not null check (person_name <> ''),
      text text not null check (text <> ''),
      outcome text not null check (outcome in ('open', 'adopted', 'rejected', 'withdrawn')),
      made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at)
    ) strict;
    create index contribution_by_item on contribution (agenda_item_id, made_at);

    create table task (
      task_id text primary key not null,
      agenda_item_id text not null references agenda_item (agenda_item_id) on delete restrict,
      what text not null check (what <> ''),
      owner text not null check (owner <> ''),
      due_on text check (date(due_on) is due_on), -- null: without a day
      done_on text check (date(done_on) is done_on), -- null: not done yet
      created_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', created_at) is created_at)
    ) strict;
    create index task_by_item on task (agenda_item_id, created_at);
    create index task_by_done on task (done_on);
  `)
}
