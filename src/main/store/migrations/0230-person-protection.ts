import type { Database } from 'better-sqlite3'

/**
 * What a person was told, allowed and until when contact data may be kept. The journal keeps only the seal of contact data, a
 * hash with a random part; the data themselves stand here, so that erasing them does not break the chain.
 */
export function createPersonProtection(database: Database): void {
  database.exec(`
    create table person_protection (
      person_id text primary key not null references person (person_id) on delete cascade,
      informed_on text check (date(informed_on) is informed_on), -- null: not informed yet
      consented_on text check (date(consented_on) is consented_on), -- null: no consent
      retained_until text check (date(retained_until) is retained_until), -- null: no date set
      erased_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', erased_at) is erased_at) -- null: not erased
    ) strict;

    create table sealed_contact (
      sha256 text primary key not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
      person_id text not null references person (person_id) on delete cascade,
      content text not null check (json_valid(content))
    ) strict;
    create index sealed_contact_by_person on sealed_contact (person_id);

    create trigger sealed_contact_stays before update on sealed_contact
    begin select raise(abort, 'sealed_contact: never changed, only erased'); end;

    insert into document_kind (kind) values
      ('distribution-list'), ('attendance-template'), ('contact-cards'), ('access-report'), ('access-record');
  `)
}
