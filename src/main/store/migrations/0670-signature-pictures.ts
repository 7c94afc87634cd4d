import type { Database } from 'better-sqlite3'

/** Scanned signatures of people who may sign. Not a file of the workspace for ever: it can be changed and removed. */
export function createSignaturePictures(database: Database): void {
  database.exec(`
    create table signature_picture (
      person_id text primary key not null references person (person_id) on delete cascade,
      base64 text not null check (base64 <> '' and length(base64) <= 409600),
      width integer not null check (width > 0),
      height integer not null check (height > 0),
      added_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', added_at) is added_at)
    ) strict, without rowid;
  `)
}
