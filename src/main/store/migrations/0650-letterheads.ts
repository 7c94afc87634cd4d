import type { Database } from 'better-sqlite3'

/** How the papers of the alliance look, in editions: a paper keeps the look of its day. */
export function createLetterheads(database: Database): void {
  database.exec(`
    create table letterhead (
      letterhead_id text primary key not null,
      saved_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', saved_at) is saved_at),
      accent text not null check (accent glob '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
      lines text not null check (json_valid(lines) and json_type(lines) = 'array'),
      contact_in_head integer not null check (contact_in_head in (0, 1)),
      return_line text not null,
      footer text not null check (json_valid(footer) and json_type(footer) = 'array'),
      logo_sha256 text references blob (sha256) on delete restrict, -- null: no logo
      logo_media_type text check (logo_media_type in ('image/png', 'image/jpeg')), -- null with the logo
      logo_width integer check (logo_width > 0), -- null with the logo
      logo_height integer check (logo_height > 0), -- null with the logo
      logo_alt_text text, -- null with the logo
      check ((logo_sha256 is null) = (logo_media_type is null)),
      check ((logo_sha256 is null) = (logo_width is null)),
      check ((logo_sha256 is null) = (logo_height is null)),
      check ((logo_sha256 is null) = (logo_alt_text is null))
    ) strict;
    create index letterhead_by_time on letterhead (saved_at);
    create index letterhead_by_logo on letterhead (logo_sha256);

    create trigger letterhead_stays before update on letterhead
    begin select raise(abort, 'letterhead: a change is a new edition'); end;
    create trigger letterhead_remains before delete on letterhead
    begin select raise(abort, 'letterhead: never removed'); end;
  `)
}
