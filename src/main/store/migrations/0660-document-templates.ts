import type { Database } from 'better-sqlite3'

/** Word templates of the alliance's own in editions, and from which one a kept document was made. */
export function createDocumentTemplates(database: Database): void {
  database.exec(`
    create table document_template (
      document_template_id text primary key not null,
      kind text not null references document_kind (kind) on delete restrict,
      saved_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', saved_at) is saved_at),
      file_name text, -- null: the built-in template again
      sha256 text references blob (sha256) on delete restrict, -- null with the file
      check ((file_name is null) = (sha256 is null)),
      check (file_name <> '')
    ) strict;
    create index document_template_by_kind on document_template (kind, saved_at);
    create index document_template_by_file on document_template (sha256);
    create trigger document_template_stays before update on document_template
    begin select raise(abort, 'document_template: a change is a new edition'); end;
    create trigger document_template_remains before delete on document_template
    begin select raise(abort, 'document_template: never removed'); end;

    create table document_origin (
      document_id text primary key not null references document (document_id) on delete restrict,
      template_sha256 text not null references blob (sha256) on delete restrict
    ) strict;
    create index document_origin_by_template on document_origin (template_sha256);
    create trigger document_origin_stays before update on document_origin
    begin select raise(abort, 'document_origin: never changed'); end;
    create trigger document_origin_remains before delete on document_origin
    begin select raise(abort, 'document_origin: never removed'); end;
  `)
}
