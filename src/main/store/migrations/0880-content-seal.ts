import type { Database } from 'better-sqlite3'

/** The fingerprint of every table as it was when the journal stood at `head`: what changed since without an entry shows. */
export function createContentSeal(database: Database): void {
  database.exec(`
    create table content_seal (
      only integer primary key not null default 1 check (only = 1),
      head text not null check (length(head) = 64 and head not glob '*[^0-9a-f]*'),
      tables text not null check (json_type(tables) = 'object')
    ) strict;
  `)
}
