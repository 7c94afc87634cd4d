import type { Database } from 'better-sqlite3'

/** Powers of attorney as files; one representative per member at a time, each deputy with a rank of its own, no right twice. */
export function createPowersOfAttorney(database: Database): void {
  database.exec(`
    create table power_of_attorney (
      representation_id text primary key not null references representation (representation_id) on delete cascade,
      sha256 text not null references blob (sha256) on delete restrict
        check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
      name text not null check (name <> ''),
      media_type text not null check (media_type <> '')
    ) strict;
    create index power_of_attorney_by_sha256 on power_of_attorney (sha256);

    create trigger representation_period_on_insert before insert on representation
    when new.valid_until < new.valid_from
    begin select raise(abort, 'representation: ends before it begins'); end;

    create trigger representation_apart_on_insert before insert on representation
    when exists (select 1 from representation as other where other.member_id = new.member_id and other.role = new.role
      and (other.person_id = new.person_id or new.role = 'representative' or new.role = 'deputy' and other.rank = new.rank)
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'representation: periods of one role overlap'); end;

    create trigger representation_apart_on_update before update on representation
    when exists (select 1 from representation as other where other.member_id = new.member_id and other.role = new.role
      and other.representation_id <> old.representation_id
      and (other.person_id = new.person_id or new.role = 'representative' or new.role = 'deputy' and other.rank = new.rank)
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'representation: periods of one role overlap'); end;
  `)
}
