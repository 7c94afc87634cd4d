import type { Database } from 'better-sqlite3'

/** Bytes of papers, evidence and issued documents, by their SHA-256: stored once, never changed, never removed. */
export function createBlobs(database: Database): void {
  database.exec(`
    create table blob (
      sha256 text primary key not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
      size integer not null check (size >= 0),
      content blob not null check (length(content) = size)
    ) strict;

    create trigger blob_is_new before insert on blob
    when exists (select 1 from blob where sha256 = new.sha256)
    begin select raise(abort, 'blob: already stored'); end;

    create trigger blob_stays before update on blob
    begin select raise(abort, 'blob: never changed'); end;

    create trigger blob_remains before delete on blob
    begin select raise(abort, 'blob: never removed'); end;
  `)
}
