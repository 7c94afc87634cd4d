import type { Database } from 'better-sqlite3'

/** Who signed approved minutes, by hand with the scan as evidence or digitally with the signed copy. Never changed. */
export function createMinutesSignatures(database: Database): void {
  database.exec(`
    create table minutes_signature (
      minutes_signature_id text primary key not null,
      meeting_id text not null references meeting (meeting_id) on delete restrict,
      part text not null check (part in ('chair', 'minute-taker')),
      person_name text not null check (person_name <> ''),
      way text not null check (way in ('by-hand', 'digital')),
      signed_on text not null check (date(signed_on) is signed_on),
      evidence_sha256 text not null references blob (sha256) on delete restrict,
      evidence_name text not null check (evidence_name <> ''),
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
      unique (meeting_id, part)
    ) strict;
    create index minutes_signature_by_evidence on minutes_signature (evidence_sha256);

    create trigger minutes_signature_is_new before insert on minutes_signature
    when exists (select 1 from minutes_signature where minutes_signature_id = new.minutes_signature_id
      or (meeting_id = new.meeting_id and part = new.part))
    begin select raise(abort, 'minutes_signature: already recorded'); end;

    create trigger minutes_signature_stays before update on minutes_signature
    begin select raise(abort, 'minutes_signature: never changed'); end;

    create trigger minutes_signature_remains before delete on minutes_signature
    begin select raise(abort, 'minutes_signature: never removed'); end;
  `)
}
