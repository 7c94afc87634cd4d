import type { Database } from 'better-sqlite3'

/**
 * What happens to an Umlaufverfahren on its way: its one extension with notice to all (R29), the ending without a result, the
 * choice to go on when memberships changed (R23), and reminders.
 */
export function createCourseOfProcedures(database: Database): void {
  database.exec(`
    create table circular_extension (
      circular_procedure_id text primary key not null references circular_procedure (circular_procedure_id) on delete restrict,
      extended_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', extended_at) is extended_at),
      extended_by text not null check (extended_by <> ''),
      reason text not null check (reason <> ''),
      former_ends_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', former_ends_at) is former_ends_at),
      former_ends_on text not null check (date(former_ends_on) is former_ends_on),
      former_sentence text not null check (former_sentence <> ''),
      notices text not null check (json_valid(notices) and json_type(notices) = 'array')
    ) strict, without rowid;

    create trigger circular_extension_once before insert on circular_extension
    when exists (select 1 from circular_extension where circular_procedure_id = new.circular_procedure_id)
    begin select raise(abort, 'circular_extension: once'); end;

    create trigger circular_extension_stays before update on circular_extension
    begin select raise(abort, 'circular_extension: never changed'); end;

    create trigger circular_extension_remains before delete on circular_extension
    begin select raise(abort, 'circular_extension: never removed'); end;

    create table circular_ending (
      circular_procedure_id text primary key not null references circular_procedure (circular_procedure_id) on delete restrict,
      kind text not null check (kind in ('withdrawn', 'moved-to-meeting', 'memberships-changed')),
      ended_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', ended_at) is ended_at),
      ended_by text not null check (ended_by <> ''),
      reason text not null check (reason <> '')
    ) strict, without rowid;

    create trigger circular_ending_once before insert on circular_ending
    when exists (select 1 from circular_ending where circular_procedure_id = new.circular_procedure_id)
    begin select raise(abort, 'circular_ending: once'); end;

    create trigger circular_ending_stays before update on circular_ending
    begin select raise(abort, 'circular_ending: never changed'); end;

    create trigger circular_ending_remains before delete on circular_ending
    begin select raise(abort, 'circular_ending: never removed'); end;

    create table circular_continuation (
      circular_procedure_id text not null references circular_procedure (circular_procedure_id) on delete restrict,
      continued_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', continued_at) is continued_at),
      continued_by text not null check (continued_by <> ''),
      reason text not null check (reason <> ''),
      changes text not null check (json_valid(changes) and json_type(changes) = 'array'),
      primary key (circular_procedure_id, continued_at)
    ) strict, without rowid;

    create trigger circular_continuation_stays before update on circular_continuation
    begin select raise(abort, 'circular_continuation: never changed'); end;

    create trigger circular_continuation_remains before delete on circular_continuation
    begin select raise(abort, 'circular_continuation: never removed'); end;

    create table reminder (
      reminder_id text primary key not null,
      circular_procedure_id text not null references circular_procedure (circular_procedure_id) on delete restrict,
      member_id text not null references member (member_id) on delete restrict,
      stage integer not null check (stage in (1, 2)),
      made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at),
      address text not null
    ) strict;
    create index reminder_by_procedure on reminder (circular_procedure_id, made_at);
    create index reminder_by_member on reminder (member_id);

    create trigger reminder_stays before update on reminder
    begin select raise(abort, 'reminder: never changed'); end;

    create trigger reminder_remains before delete on reminder
    begin select raise(abort, 'reminder: never removed'); end;
  `)
}
