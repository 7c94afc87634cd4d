import type { Database } from 'better-sqlite3'

/** The append-only journal. The database itself refuses changes, gaps and entries that do not continue the chain. */
export function createJournal(database: Database): void {
  database.exec(`
    create table journal_entry (
      sequence integer primary key not null check (sequence >= 1),
      at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', at) is at),
      actor text not null check (actor <> ''),
      act text not null check (act <> ''),
      changes text not null check (json_valid(changes) and json_type(changes) = 'array'),
      previous_hash text not null check (length(previous_hash) = 64 and previous_hash not glob '*[^0-9a-f]*'),
      hash text not null unique check (length(hash) = 64 and hash not glob '*[^0-9a-f]*')
    ) strict;

    create table journal_subject (
      subject_id text not null check (subject_id <> ''),
      sequence integer not null references journal_entry (sequence) on delete restrict,
      primary key (subject_id, sequence)
    ) strict, without rowid;

    create trigger journal_entry_continues before insert on journal_entry
    when new.sequence <> coalesce((select max(sequence) from journal_entry), 0) + 1
      or new.previous_hash <> coalesce(
        (select hash from journal_entry order by sequence desc limit 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
    begin select raise(abort, 'journal: an entry must continue the chain'); end;

    create trigger journal_entry_stays before update on journal_entry
    begin select raise(abort, 'journal: entries are never changed'); end;

    create trigger journal_entry_remains before delete on journal_entry
    begin select raise(abort, 'journal: entries are never removed'); end;

    create trigger journal_subject_of_newest before insert on journal_subject
    when new.sequence <> (select max(sequence) from journal_entry)
    begin select raise(abort, 'journal: subjects belong to the newest entry'); end;

    create trigger journal_subject_stays before update on journal_subject
    begin select raise(abort, 'journal: subjects are never changed'); end;

    create trigger journal_subject_remains before delete on journal_subject
    begin select raise(abort, 'journal: subjects are never removed'); end;
  `)
}
