import type { Database } from 'better-sqlite3'

/** Member organizations, their dated periods, their people. Periods of one member never overlap. */
export function createMembers(database: Database): void {
  database.exec(`
    create table member (
      member_id text primary key not null,
      name text not null check (name <> ''),
      short_name text not null check (short_name <> ''),
      organization_type text not null check (organization_type in (
        'employment-agency', 'jobcenter', 'chamber', 'municipality', 'union', 'welfare', 'business-association',
        'economic-development', 'school-authority', 'university', 'other')),
      interest_group text not null check (interest_group in ('public', 'business', 'social-partner', 'civil-society')),
      street text not null,
      postal_code text not null,
      city text not null,
      email text not null,
      website text not null,
      represented_by text not null,
      version integer not null default 1 check (version >= 1)
    ) strict;

    create table membership (
      membership_id text primary key not null,
      member_id text not null references member (member_id) on delete restrict,
      kind text not null check (kind in ('voting', 'advisory', 'network-partner')),
      valid_from text not null check (date(valid_from) is valid_from),
      valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from) -- null: without end
    ) strict;
    create index membership_by_member on membership (member_id, valid_from);

    create trigger membership_apart_on_insert before insert on membership
    when exists (select 1 from membership as other where other.member_id = new.member_id
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'membership: periods of one member overlap'); end;

    create trigger membership_apart_on_update before update on membership
    when exists (select 1 from membership as other where other.member_id = new.member_id
      and other.membership_id <> old.membership_id
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'membership: periods of one member overlap'); end;

    create table managing_term (
      managing_term_id text primary key not null,
      member_id text not null references member (member_id) on delete restrict,
      valid_from text not null check (date(valid_from) is valid_from),
      valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from) -- null: without end
    ) strict;
    create index managing_term_by_member on managing_term (member_id, valid_from);

    create trigger managing_term_apart_on_insert before insert on managing_term
    when exists (select 1 from managing_term as other where other.member_id = new.member_id
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'managing_term: periods of one member overlap'); end;

    create trigger managing_term_apart_on_update before update on managing_term
    when exists (select 1 from managing_term as other where other.member_id = new.member_id
      and other.managing_term_id <> old.managing_term_id
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'managing_term: periods of one member overlap'); end;

    create table person (
      person_id text primary key not null,
      member_id text not null references member (member_id) on delete restrict,
      salutation text not null check (salutation in ('Frau', 'Herr', '')),
      title text not null,
      first_name text not null,
      last_name text not null check (last_name <> ''),
      position text not null,
      email text not null,
      phone text not null,
      version integer not null default 1 check (version >= 1),
      unique (person_id, member_id)
    ) strict;
    create index person_by_member on person (member_id, last_name);

    create table representation (
      representation_id text primary key not null,
      member_id text not null,
      person_id text not null,
      role text not null check (role in ('representative', 'deputy', 'authorized-signatory')),
      rank integer not null check (rank >= 1),
      valid_from text not null check (date(valid_from) is valid_from),
      valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from), -- null: without end
      foreign key (person_id, member_id) references person (person_id, member_id) on delete restrict
    ) strict;
    create index representation_by_member on representation (member_id, role, rank);
    create index representation_by_person on representation (person_id, member_id);
  `)
}
