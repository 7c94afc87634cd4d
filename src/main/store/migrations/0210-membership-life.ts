import type { Database } from 'better-sqlite3'

/**
 * The life of a membership: application, admission by resolution, suspension, withdrawal or expulsion (R21–R23); names that a
 * member bore before. Which state holds on a day follows from the dates.
 */
export function createMembershipLife(database: Database): void {
  database.exec(`
    alter table membership add column admitted_on text
      check (date(admitted_on) is admitted_on and (admitted_on is null or admitted_on < valid_from)); -- null: not known
    alter table membership add column admission_resolution_id text
      references resolution (resolution_id) on delete restrict; -- null: resolved before the register began
    alter table membership add column end_declared_on text
      check (date(end_declared_on) is end_declared_on and (end_declared_on is null or valid_until is not null)); -- null: not declared
    alter table membership add column end_kind text
      check (end_kind in ('withdrawal', 'expulsion', 'change') and (end_kind is null or valid_until is not null)); -- null: no end
    alter table membership add column end_resolution_id text
      references resolution (resolution_id) on delete restrict; -- null: ended without a resolution
    alter table membership add column end_reason text not null default '';
    create index membership_by_admission on membership (admission_resolution_id);
    create index membership_by_end on membership (end_resolution_id);

    create table membership_application (
      membership_application_id text primary key not null,
      member_id text not null references member (member_id) on delete restrict,
      kind text not null check (kind in ('voting', 'advisory', 'network-partner')),
      applied_on text not null check (date(applied_on) is applied_on),
      note text not null,
      outcome text check (outcome in ('admitted', 'rejected', 'withdrawn')), -- null: open
      decided_on text check (date(decided_on) is decided_on and (decided_on is null) = (outcome is null)
        and (decided_on is null or decided_on >= applied_on)), -- null: open
      resolution_id text references resolution (resolution_id) on delete restrict, -- null: open or without a resolution
      membership_id text references membership (membership_id) on delete restrict
        check (membership_id is null or outcome is 'admitted') -- null: not admitted
    ) strict;
    create index membership_application_by_member on membership_application (member_id, applied_on);
    create unique index membership_application_open on membership_application (member_id) where outcome is null;
    create index membership_application_by_resolution on membership_application (resolution_id);
    create index membership_application_by_membership on membership_application (membership_id);

    create trigger membership_application_stays before update on membership_application when old.outcome is not null
    begin select raise(abort, 'membership_application: never changed once it is decided'); end;

    create table suspension (
      suspension_id text primary key not null,
      membership_id text not null references membership (membership_id) on delete restrict,
      valid_from text not null check (date(valid_from) is valid_from),
      valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from), -- null: until further notice
      reason text not null check (reason <> ''),
      resolution_id text references resolution (resolution_id) on delete restrict -- null: without a resolution
    ) strict;
    create index suspension_by_membership on suspension (membership_id, valid_from);
    create index suspension_by_resolution on suspension (resolution_id);

    create trigger suspension_apart_on_insert before insert on suspension
    when exists (select 1 from suspension as other where other.membership_id = new.membership_id
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'suspension: periods of one membership overlap'); end;

    create trigger suspension_apart_on_update before update on suspension
    when exists (select 1 from suspension as other where other.membership_id = new.membership_id
      and other.suspension_id <> old.suspension_id
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'suspension: periods of one membership overlap'); end;

    create trigger suspension_within_membership before insert on suspension
    when exists (select 1 from membership where membership_id = new.membership_id
      and not (valid_from <= new.valid_from and new.valid_from <= coalesce(valid_until, '9999-12-31')))
    begin select raise(abort, 'suspension: begins outside of the membership'); end;

    create table former_name (
      former_name_id text primary key not null,
      member_id text not null references member (member_id) on delete restrict,
      name text not null check (name <> ''),
      short_name text not null check (short_name <> ''),
      used_until text not null check (date(used_until) is used_until),
      unique (member_id, used_until)
    ) strict;
  `)
}
