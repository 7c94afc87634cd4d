import type { Database } from 'better-sqlite3'

/**
 * What left for whom, with the hash of every file; who comes in the place of whom; objections to the minutes and what became of
 * them, corrections as records of their own, and the meeting that approved them. Dispatches and corrections are never changed.
 */
export function createDispatchAndMinutes(database: Database): void {
  database.exec(`
    alter table meeting add column calendar_sequence integer not null default 0 check (calendar_sequence >= 0);
    alter table meeting add column approved_in_meeting_id text
      references meeting (meeting_id) on delete restrict; -- null: not approved, or outside of a meeting
    create index meeting_by_approving on meeting (approved_in_meeting_id);
    alter table invitation add column deputy_name text not null default '';

    insert into document_kind (kind) values ('calendar-entry'), ('invitation-mail');

    create table meeting_dispatch (
      meeting_dispatch_id text primary key not null,
      meeting_id text not null references meeting (meeting_id) on delete restrict,
      member_id text not null references member (member_id) on delete restrict,
      kind text not null check (kind in ('invitation', 'move', 'cancellation', 'minutes')),
      way text not null check (way in ('email', 'letter')),
      sent_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', sent_at) is sent_at),
      received_on text not null check (date(received_on) is received_on),
      files text not null check (json_valid(files) and json_type(files) = 'array'),
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
    ) strict;
    create index meeting_dispatch_by_meeting on meeting_dispatch (meeting_id, sent_at);
    create index meeting_dispatch_by_member on meeting_dispatch (member_id);

    create trigger meeting_dispatch_is_new before insert on meeting_dispatch
    when exists (select 1 from meeting_dispatch where meeting_dispatch_id = new.meeting_dispatch_id)
    begin select raise(abort, 'meeting_dispatch: already recorded'); end;

    create trigger meeting_dispatch_stays before update on meeting_dispatch
    begin select raise(abort, 'meeting_dispatch: never changed'); end;

    create trigger meeting_dispatch_remains before delete on meeting_dispatch
    begin select raise(abort, 'meeting_dispatch: never removed'); end;

    create table objection_to_minutes (
      objection_to_minutes_id text primary key not null,
      meeting_id text not null references meeting (meeting_id) on delete restrict,
      person_name text not null check (person_name <> ''),
      text text not null check (text <> ''),
      received_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', received_at) is received_at),
      outcome text not null check (outcome in ('open', 'accepted', 'rejected')),
      answer text not null,
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
    ) strict;
    create index objection_to_minutes_by_meeting on objection_to_minutes (meeting_id, received_at);

    create trigger objection_to_minutes_remains before delete on objection_to_minutes
    begin select raise(abort, 'objection_to_minutes: answered, never removed'); end;

    create table correction_of_minutes (
      correction_of_minutes_id text primary key not null,
      meeting_id text not null references meeting (meeting_id) on delete restrict,
      text text not null check (text <> ''),
      reason text not null check (reason <> ''),
      made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at),
      made_by text not null check (made_by <> '')
    ) strict;
    create index correction_of_minutes_by_meeting on correction_of_minutes (meeting_id, made_at);

    create trigger correction_of_minutes_is_new before insert on correction_of_minutes
    when exists (select 1 from correction_of_minutes where correction_of_minutes_id = new.correction_of_minutes_id)
    begin select raise(abort, 'correction_of_minutes: already recorded'); end;

    create trigger correction_of_minutes_stays before update on correction_of_minutes
    begin select raise(abort, 'correction_of_minutes: never changed'); end;

    create trigger correction_of_minutes_remains before delete on correction_of_minutes
    begin select raise(abort, 'correction_of_minutes: never removed'); end;
  `)
}
