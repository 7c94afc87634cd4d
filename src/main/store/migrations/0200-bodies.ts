import type { Database } from 'better-sqlite3'

/**
 * Bodies: the alliance itself and its network, whose members follow from the memberships; working groups, steering groups and
 * external advisory boards, who have seats of their own. The alliance's own body bears its id and is made with it.
 */
export function createBodies(database: Database): void {
  database.exec(`
    create table body (
      body_id text primary key not null,
      kind text not null check (kind in ('alliance', 'network', 'working-group', 'steering-group', 'advisory-board')),
      name text not null check (name <> ''),
      short_name text not null,
      purpose text not null,
      valid_from text check (date(valid_from) is valid_from), -- null: not known
      valid_until text check (date(valid_until) is valid_until
        and (valid_until is null or valid_from is null or valid_until >= valid_from)), -- null: without end
      version integer not null default 1 check (version >= 1)
    ) strict;
    create unique index body_only_one on body (kind) where kind in ('alliance', 'network');
    create unique index body_by_short_name on body (short_name) where short_name <> '';

    insert into body (body_id, kind, name, short_name, purpose, valid_from, valid_until)
      select alliance_id, 'alliance', name, short_name, '', founded_on, null from alliance;

    create trigger alliance_is_a_body after insert on alliance
    begin
      insert into body (body_id, kind, name, short_name, purpose, valid_from, valid_until)
        values (new.alliance_id, 'alliance', new.name, new.short_name, '', new.founded_on, null);
    end;

    create trigger alliance_names_its_body after update of name, short_name on alliance
    begin
      update body set name = new.name where body_id = new.alliance_id and name = old.name;
      update body set short_name = new.short_name where body_id = new.alliance_id and short_name = old.short_name;
    end;

    create trigger body_alliance_stays before update of kind on body
    when new.kind <> old.kind and (old.kind in ('alliance', 'network') or new.kind in ('alliance', 'network'))
    begin select raise(abort, 'body: the alliance and its network never become another body'); end;

    create trigger body_alliance_remains before delete on body when old.kind = 'alliance'
    begin select raise(abort, 'body: an alliance is always a body'); end;

    create table body_membership (
      body_membership_id text primary key not null,
      body_id text not null references body (body_id) on delete restrict,
      member_id text not null references member (member_id) on delete restrict,
      person_id text, -- null: nobody named
      kind text not null check (kind in ('voting', 'advisory')),
      valid_from text not null check (date(valid_from) is valid_from),
      valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from), -- null: without end
      foreign key (person_id, member_id) references person (person_id, member_id) on delete restrict
    ) strict;
    create index body_membership_by_body on body_membership (body_id, member_id, valid_from);
    create index body_membership_by_member on body_membership (member_id);
    create index body_membership_by_person on body_membership (person_id, member_id);

    create trigger body_membership_apart_on_insert before insert on body_membership
    when exists (select 1 from body_membership as other where other.member_id = new.member_id and other.body_id = new.body_id
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'body_membership: periods of one member overlap'); end;

    create trigger body_membership_apart_on_update before update on body_membership
    when exists (select 1 from body_membership as other where other.member_id = new.member_id and other.body_id = new.body_id
      and other.body_membership_id <> old.body_membership_id
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'body_membership: periods of one member overlap'); end;

    create trigger body_membership_of_group before insert on body_membership
    when exists (select 1 from body where body_id = new.body_id and kind in ('alliance', 'network'))
    begin select raise(abort, 'body_membership: who belongs to the alliance follows from the memberships'); end;
  `)
}
