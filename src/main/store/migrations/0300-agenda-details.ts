import type { Database } from 'better-sqlite3'

/**
 * What an agenda item says beyond its title: the number frozen with the invitation, whether it is public, how long it is planned
 * to take and when it was taken up, the reasons of the proposal, and its papers.
 */
export function createAgendaDetails(database: Database): void {
  database.exec(`
    alter table agenda_item add column label text not null default ''; -- empty: not invited to yet, its position is its number
    alter table agenda_item add column is_public integer not null default 1 check (is_public in (0, 1));
    alter table agenda_item add column public_title text not null default '';
    alter table agenda_item add column planned_minutes integer check (planned_minutes between 1 and 600); -- null: not planned
    alter table agenda_item add column called_at text
      check (strftime('%Y-%m-%dT%H:%M:%fZ', called_at) is called_at); -- null: never taken up
    alter table agenda_item add column rationale text not null default '';
    alter table agenda_item add column financial_effect text not null default '';
    alter table agenda_item add column announces_results integer not null default 0 check (announces_results in (0, 1));
    create unique index agenda_item_by_label on agenda_item (meeting_id, label) where label <> '';

    create table agenda_paper (
      agenda_item_id text not null references agenda_item (agenda_item_id) on delete cascade,
      position integer not null check (position >= 1),
      sha256 text not null references blob (sha256) on delete restrict,
      name text not null check (name <> ''),
      media_type text not null,
      primary key (agenda_item_id, position)
    ) strict, without rowid;
    create index agenda_paper_by_blob on agenda_paper (sha256);
  `)
}
