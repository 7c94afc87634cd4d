import type { Database } from 'better-sqlite3'

/** Numbers without gaps per kind and year, never reused; and what was typed into a form but not sent yet. */
export function createNumbersAndDrafts(database: Database): void {
  database.exec(`
    create table number_sequence (
      kind text not null check (kind <> ''),
      year integer not null check (year between 2000 and 9999),
      last integer not null check (last >= 1),
      primary key (kind, year)
    ) strict, without rowid;

    create trigger number_sequence_begins before insert on number_sequence
    when new.last <> 1 or exists (select 1 from number_sequence where kind = new.kind and year = new.year)
    begin select raise(abort, 'number_sequence: begins with 1, once'); end;

    create trigger number_sequence_counts before update on number_sequence
    when new.last <> old.last + 1 or new.kind <> old.kind or new.year <> old.year
    begin select raise(abort, 'number_sequence: counts on by one'); end;

    create trigger number_sequence_remains before delete on number_sequence
    begin select raise(abort, 'number_sequence: numbers are never reused'); end;

    create table form_draft (
      key text primary key not null check (key <> ''),
      content text not null,
      saved_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', saved_at) is saved_at)
    ) strict, without rowid;
  `)
}
