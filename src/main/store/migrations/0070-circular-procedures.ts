import type { Database } from 'better-sqlite3'

/**
 * Umlaufverfahren. Items, roll and papers are written before the procedure; its row seals them (R22): after it nothing can
 * be added, changed or removed, but for the proof of dispatch.
 */
export function createCircularProcedures(database: Database): void {
  database.exec(`
    create table circular_procedure (
      circular_procedure_id text primary key not null,
      number text not null unique check (number <> ''),
      subject text not null check (subject <> ''),
      urgency_reason text not null check (urgency_reason <> ''),
      rules text not null check (json_valid(rules) and json_type(rules) = 'object'),
      roll_on text not null check (date(roll_on) is roll_on),
      started_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', started_at) is started_at),
      ends_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', ends_at) is ends_at and ends_at > started_at),
      ends_on text not null check (date(ends_on) is ends_on),
      counted_from_on text not null check (date(counted_from_on) is counted_from_on),
      deadline_sentence text not null check (deadline_sentence <> ''),
      state text not null check (state in ('running', 'adopted', 'rejected', 'notified', 'aborted', 'withdrawn', 'archived')),
      declared_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', declared_at) is declared_at), -- null: no result declared
      declared_by text check (declared_by <> ''),
      notified_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', notified_at) is notified_at), -- null: members not told yet
      aborted_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', aborted_at) is aborted_at), -- null: not ended by an objection
      check ((declared_at is null) = (declared_by is null)),
      check (state not in ('adopted', 'rejected', 'notified') or declared_at is not null),
      check (state not in ('running', 'aborted', 'withdrawn') or declared_at is null),
      check (state <> 'notified' or notified_at is not null),
      check (state <> 'aborted' or aborted_at is not null)
    ) strict;
    create index circular_procedure_by_state on circular_procedure (state, ends_at);

    create trigger circular_procedure_frozen before update on circular_procedure
    when new.circular_procedure_id <> old.circular_procedure_id or new.number <> old.number or new.subject <> old.subject
      or new.urgency_reason <> old.urgency_reason or new.rules <> old.rules or new.roll_on <> old.roll_on
      or new.started_at <> old.started_at or new.counted_from_on <> old.counted_from_on
    begin select raise(abort, 'circular_procedure: frozen at the start'); end;

    create trigger circular_procedure_decided before update on circular_procedure
    when (old.declared_at is not null or old.aborted_at is not null) and (new.state in ('running', 'withdrawn')
      or new.declared_at is not old.declared_at or new.declared_by is not old.declared_by
      or new.aborted_at is not old.aborted_at or new.ends_at <> old.ends_at or new.ends_on <> old.ends_on
      or new.deadline_sentence <> old.deadline_sentence
      or (new.state in ('adopted', 'rejected') and old.state not in (new.state, 'running')))
    begin select raise(abort, 'circular_procedure: no way back from the result'); end;

    create trigger circular_procedure_remains before delete on circular_procedure
    begin select raise(abort, 'circular_procedure: never removed'); end;

    create table circular_item (
      circular_item_id text primary key not null,
      circular_procedure_id text not null references circular_procedure (circular_procedure_id)
        on delete restrict deferrable initially deferred,
      position integer not null check (position >= 1),
      project_id text references project (project_id) on delete restrict, -- null: concerns no project
      subject text not null check (subject <> ''),
      proposed_text text not null check (proposed_text <> ''),
      unique (circular_procedure_id, position),
      unique (circular_item_id, circular_procedure_id)
    ) strict;
    create index circular_item_by_project on circular_item (project_id);

    create trigger circular_item_sealed before insert on circular_item
    when exists (select 1 from circular_procedure where circular_procedure_id = new.circular_procedure_id)
      or exists (select 1 from circular_item where circular_item_id = new.circular_item_id)
    begin select raise(abort, 'circular_item: frozen at the start'); end;

    create trigger circular_item_stays before update on circular_item
    begin select raise(abort, 'circular_item: frozen at the start'); end;

    create trigger circular_item_remains before delete on circular_item
    begin select raise(abort, 'circular_item: never removed'); end;

    create table circular_roll_member (
      circular_procedure_id text not null references circular_procedure (circular_procedure_id)
        on delete restrict deferrable initially deferred,
      member_id text not null references member (member_id) on delete restrict,
      position integer not null check (position >= 1),
      member_name text not null check (member_name <> ''),
      sent_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', sent_at) is sent_at), -- null: no proof of dispatch yet
      dispatch_way text check (dispatch_way in ('email', 'letter')),
      received_on text check (date(received_on) is received_on),
      primary key (circular_procedure_id, member_id),
      unique (circular_procedure_id, position),
      check ((sent_at is null) = (dispatch_way is null) and (sent_at is null) = (received_on is null))
    ) strict, without rowid;
    create index circular_roll_member_by_member on circular_roll_member (member_id);

    create trigger circular_roll_member_sealed before insert on circular_roll_member
    when exists (select 1 from circular_procedure where circular_procedure_id = new.circular_procedure_id)
    begin select raise(abort, 'circular_roll_member: the roll is frozen at the start'); end;

    create trigger circular_roll_member_stays before update on circular_roll_member
    when new.circular_procedure_id <> old.circular_procedure_id or new.member_id <> old.member_id
      or new.position <> old.position or new.member_name <> old.member_name
    begin select raise(abort, 'circular_roll_member: the roll is frozen at the start'); end;

    create trigger circular_roll_member_remains before delete on circular_roll_member
    begin select raise(abort, 'circular_roll_member: the roll is frozen at the start'); end;

    create table circular_recusal (
      circular_item_id text not null references circular_item (circular_item_id) on delete restrict,
      member_id text not null references member (member_id) on delete restrict,
      kind text not null check (kind in ('declared', 'found', 'decided')),
      reason text not null check (reason <> ''),
      primary key (circular_item_id, member_id)
    ) strict, without rowid;
    create index circular_recusal_by_member on circular_recusal (member_id);

    create trigger circular_recusal_in_time before insert on circular_recusal
    when exists (select 1 from circular_recusal
        where circular_item_id = new.circular_item_id and member_id = new.member_id)
      or exists (select 1 from circular_item join circular_procedure using (circular_procedure_id)
        where circular_item_id = new.circular_item_id and state <> 'running')
    begin select raise(abort, 'circular_recusal: once, and while the procedure runs'); end;

    create trigger circular_recusal_stays before update on circular_recusal
    begin select raise(abort, 'circular_recusal: never changed'); end;

    create trigger circular_recusal_remains before delete on circular_recusal
    begin select raise(abort, 'circular_recusal: never removed'); end;

    create table circular_paper (
      circular_procedure_id text not null references circular_procedure (circular_procedure_id)
        on delete restrict deferrable initially deferred,
      position integer not null check (position >= 1),
      sha256 text not null references blob (sha256) on delete restrict,
      name text not null check (name <> ''),
      media_type text not null,
      primary key (circular_procedure_id, position)
    ) strict, without rowid;
    create index circular_paper_by_blob on circular_paper (sha256);

    create trigger circular_paper_sealed before insert on circular_paper
    when exists (select 1 from circular_procedure where circular_procedure_id = new.circular_procedure_id)
    begin select raise(abort, 'circular_paper: frozen at the start'); end;

    create trigger circular_paper_stays before update on circular_paper
    begin select raise(abort, 'circular_paper: frozen at the start'); end;

    create trigger circular_paper_remains before delete on circular_paper
    begin select raise(abort, 'circular_paper: never removed'); end;
  `)
}
