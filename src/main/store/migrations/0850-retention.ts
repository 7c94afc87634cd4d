import type { Database } from 'better-sqlite3'

/**
 * How long data are kept, what the yearly reviews decided, what the record of processing says, and what a successor has to know.
 * Erasing leaves marks: an entry of the journal that lost personal data, a stored file that lost its content. Only with such a mark may
 * they be changed; a later entry of the journal notes what remains.
 */
export function createRetention(database: Database): void {
  database.exec(`
    create table retention_rule (
      kind text primary key not null check (kind in ('decided-records', 'project-documents', 'unfunded-applications',
        'ballot-evidence', 'contact-details', 'import-leftovers')),
      months integer check (months between 1 and 1200), -- null: for ever
      reason text not null check (reason <> ''),
      changed_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', changed_at) is changed_at)
    ) strict, without rowid;

    create table retention_review (
      retention_review_id text primary key not null,
      held_on text not null check (date(held_on) is held_on),
      held_by text not null check (held_by <> ''),
      held_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', held_at) is held_at)
    ) strict;
    create index retention_review_by_time on retention_review (held_at);
    create trigger retention_review_stays before update on retention_review
    begin select raise(abort, 'retention_review: never changed'); end;
    create trigger retention_review_remains before delete on retention_review
    begin select raise(abort, 'retention_review: never removed'); end;

    create table retention_review_line (
      retention_review_id text not null references retention_review (retention_review_id) on delete restrict,
      position integer not null check (position >= 1),
      kind text not null check (kind <> ''),
      subject_id text not null check (subject_id <> ''),
      title text not null check (title <> ''),
      due_on text not null check (date(due_on) is due_on),
      outcome text not null check (outcome in ('keep', 'erase')),
      reason text not null,
      keep_until text check (date(keep_until) is keep_until), -- null: erased
      check ((outcome = 'keep') = (keep_until is not null)),
      check (outcome = 'erase' or reason <> ''),
      primary key (retention_review_id, position)
    ) strict, without rowid;
    create trigger retention_review_line_stays before update on retention_review_line
    begin select raise(abort, 'retention_review_line: never changed'); end;
    create trigger retention_review_line_remains before delete on retention_review_line
    begin select raise(abort, 'retention_review_line: never removed'); end;

    create table processing_record (
      only integer primary key not null check (only = 1),
      content text not null check (json_valid(content) and json_type(content) = 'object'),
      saved_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', saved_at) is saved_at)
    ) strict;

    create table handover_note (
      only integer primary key not null check (only = 1),
      content text not null check (json_valid(content) and json_type(content) = 'object'),
      saved_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', saved_at) is saved_at)
    ) strict;

    create table erased_entry (
      sequence integer primary key not null references journal_entry (sequence) on delete restrict,
      erased_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', erased_at) is erased_at)
    ) strict, without rowid;
    create trigger erased_entry_remains before delete on erased_entry
    begin select raise(abort, 'erased_entry: never removed'); end;

    create table erased_blob (
      sha256 text primary key not null references blob (sha256) on delete restrict,
      erased_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', erased_at) is erased_at)
    ) strict, without rowid;
    create trigger erased_blob_stays before update on erased_blob
    begin select raise(abort, 'erased_blob: never changed'); end;
    create trigger erased_blob_remains before delete on erased_blob
    begin select raise(abort, 'erased_blob: never removed'); end;

    drop trigger journal_entry_stays;
    create trigger journal_entry_stays before update on journal_entry
    when new.sequence <> old.sequence or new.at <> old.at or new.actor <> old.actor or new.act <> old.act
      or new.previous_hash <> old.previous_hash or new.hash <> old.hash
      or not exists (select 1 from erased_entry where sequence = old.sequence)
    begin select raise(abort, 'journal: entries are never changed, only personal data erased'); end;

    drop trigger blob_stays;
    create trigger blob_stays before update on blob
    when new.sha256 <> old.sha256 or new.size <> old.size or new.content <> zeroblob(old.size)
      or not exists (select 1 from erased_blob where sha256 = old.sha256)
    begin select raise(abort, 'blob: never changed, only erased'); end;

    create index reminder_by_address on reminder (address);
    drop trigger reminder_stays;
    create trigger reminder_stays before update on reminder
    when new.reminder_id <> old.reminder_id or new.circular_procedure_id <> old.circular_procedure_id
      or new.member_id <> old.member_id or new.stage <> old.stage or new.made_at <> old.made_at or new.address <> ''
    begin select raise(abort, 'reminder: never changed, only its address erased'); end;

    insert into document_kind (kind) values ('processing-record'), ('retention-review'), ('handover');
  `)
}
