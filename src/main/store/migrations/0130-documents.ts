import type { Database } from 'better-sqlite3'

/** Register of every file that was made. Later kinds of paper are added to `document_kind`. */
export function createDocuments(database: Database): void {
  database.exec(`
    create table document_kind (
      kind text primary key not null check (kind <> '')
    ) strict, without rowid;

    insert into document_kind (kind) values
      ('statement'), ('minutes'), ('invitation'), ('attendance-list'), ('circular-letter'), ('ballot-paper'),
      ('circular-record'), ('resolution-register'), ('project-list'), ('member-list'), ('action-plan');

    create table document (
      document_id text primary key not null,
      kind text not null references document_kind (kind) on delete restrict,
      file_name text not null check (file_name <> ''),
      sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
      size integer not null check (size >= 0),
      made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at),
      subject_id text not null
    ) strict;
    create index document_by_time on document (made_at);
    create index document_by_subject on document (subject_id);
    create index document_by_kind on document (kind);

    create trigger document_is_new before insert on document
    when exists (select 1 from document where document_id = new.document_id)
    begin select raise(abort, 'document: already registered'); end;

    create trigger document_stays before update on document
    begin select raise(abort, 'document: never changed'); end;

    create trigger document_remains before delete on document
    begin select raise(abort, 'document: never removed'); end;
  `)
}
