import type { Database } from 'better-sqlite3'

/**
 * Meinungsbilder: approaches, who is asked and by which keys, and what came in. Tables of their own, with no way into
 * resolutions. What is asked is written before the poll, whose row seals it.
 */
export function createOpinionPolls(database: Database): void {
  database.exec(`
    create table opinion_poll (
      opinion_poll_id text primary key not null,
      number text not null unique check (number <> ''),
      subject text not null check (subject <> ''),
      question text not null,
      steps integer not null check (steps between 2 and 10),
      lowest text not null check (lowest <> ''),
      highest text not null check (highest <> ''),
      started_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', started_at) is started_at),
      ends_on text not null check (date(ends_on) is ends_on),
      ends_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', ends_at) is ends_at and ends_at > started_at),
      withdrawn_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', withdrawn_at) is withdrawn_at), -- null: it stands
      withdrawn_by text check (withdrawn_by <> ''),
      withdrawn_reason text check (withdrawn_reason <> ''),
      check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
    ) strict;

    create trigger opinion_poll_stays before update on opinion_poll
    when old.withdrawn_at is not null or new.opinion_poll_id <> old.opinion_poll_id or new.number <> old.number
      or new.subject <> old.subject or new.question <> old.question or new.steps <> old.steps or new.lowest <> old.lowest
      or new.highest <> old.highest or new.started_at <> old.started_at or new.ends_on <> old.ends_on or new.ends_at <> old.ends_at
    begin select raise(abort, 'opinion_poll: asked once, withdrawn once'); end;

    create trigger opinion_poll_remains before delete on opinion_poll
    begin select raise(abort, 'opinion_poll: never removed'); end;

    create table poll_approach (
      poll_approach_id text primary key not null,
      opinion_poll_id text not null references opinion_poll (opinion_poll_id) on delete restrict deferrable initially deferred,
      position integer not null check (position >= 1),
      title text not null check (title <> ''),
      explanation text not null,
      unique (opinion_poll_id, position)
    ) strict;

    create trigger poll_approach_sealed before insert on poll_approach
    when exists (select 1 from opinion_poll where opinion_poll_id = new.opinion_poll_id)
      or exists (select 1 from poll_approach where poll_approach_id = new.poll_approach_id)
    begin select raise(abort, 'poll_approach: sealed at the start'); end;

    create trigger poll_approach_stays before update on poll_approach
    begin select raise(abort, 'poll_approach: sealed at the start'); end;

    create trigger poll_approach_remains before delete on poll_approach
    begin select raise(abort, 'poll_approach: never removed'); end;

    create table poll_member (
      opinion_poll_id text not null references opinion_poll (opinion_poll_id) on delete restrict deferrable initially deferred,
      member_id text not null references member (member_id) on delete restrict,
      position integer not null check (position >= 1),
      member_name text not null check (member_name <> ''),
      primary key (opinion_poll_id, member_id),
      unique (opinion_poll_id, position)
    ) strict, without rowid;
    create index poll_member_by_member on poll_member (member_id);

    create trigger poll_member_sealed before insert on poll_member
    when exists (select 1 from opinion_poll where opinion_poll_id = new.opinion_poll_id)
    begin select raise(abort, 'poll_member: sealed at the start'); end;

    create trigger poll_member_stays before update on poll_member
    begin select raise(abort, 'poll_member: sealed at the start'); end;

    create trigger poll_member_remains before delete on poll_member
    begin select raise(abort, 'poll_member: never removed'); end;

    create table poll_credential (
      key_x text primary key not null check (length(key_x) = 43),
      opinion_poll_id text not null,
      member_id text not null,
      made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at),
      foreign key (opinion_poll_id, member_id) references poll_member (opinion_poll_id, member_id) on delete restrict
    ) strict, without rowid;
    create index poll_credential_by_member on poll_credential (opinion_poll_id, member_id);

    create trigger poll_credential_is_new before insert on poll_credential
    when exists (select 1 from poll_credential where key_x = new.key_x)
      or exists (select 1 from ballot_credential where key_x = new.key_x)
    begin select raise(abort, 'poll_credential: one pack, one credential'); end;

    create trigger poll_credential_stays before update on poll_credential
    begin select raise(abort, 'poll_credential: never changed'); end;

    create trigger poll_credential_remains before delete on poll_credential
    begin select raise(abort, 'poll_credential: never removed'); end;

    create table opinion (
      opinion_id text primary key not null,
      opinion_poll_id text not null,
      member_id text not null,
      person_name text not null check (person_name <> ''),
      received_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', received_at) is received_at),
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
      ratings text not null check (json_valid(ratings) and json_type(ratings) = 'array'),
      remark text not null,
      answer_sha256 text not null unique check (length(answer_sha256) = 64 and answer_sha256 not glob '*[^0-9a-f]*'),
      receipt_code text not null check (receipt_code <> ''),
      claimed_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', claimed_at) is claimed_at),
      evidence text not null references blob (sha256) on delete restrict,
      foreign key (opinion_poll_id, member_id) references poll_member (opinion_poll_id, member_id) on delete restrict
    ) strict;
    create index opinion_by_poll on opinion (opinion_poll_id, received_at);
    create index opinion_by_member on opinion (opinion_poll_id, member_id);
    create index opinion_by_evidence on opinion (evidence);

    create trigger opinion_is_new before insert on opinion
    when exists (select 1 from opinion where opinion_id = new.opinion_id or answer_sha256 = new.answer_sha256)
    begin select raise(abort, 'opinion: already recorded'); end;

    create trigger opinion_stays before update on opinion
    begin select raise(abort, 'opinion: never changed'); end;

    create trigger opinion_remains before delete on opinion
    begin select raise(abort, 'opinion: never removed'); end;

    insert into document_kind (kind) values ('opinion-poll');
  `)
}
