import type { Database } from 'better-sqlite3'

/**
 * What a meeting leaves open: items put off and taken up again (R31), ballots without quorum, Nachvoten (R32), late invitations
 * (F07). Approved minutes freeze their agenda.
 */
export function createSubsequentVotes(database: Database): void {
  database.exec(`
    alter table meeting add column late_notice_reason text not null default '';

    alter table agenda_item add column matter text not null default 'procedural'
      check (matter in ('project-assessment', 'procedural', 'fundamental'));
    alter table agenda_item add column deferred_for text check (deferred_for in ('lack-of-quorum', 'decision')); -- null: not put off
    alter table agenda_item add column continues_item_id text
      references agenda_item (agenda_item_id) on delete restrict; -- null: new
    create index agenda_item_by_continued on agenda_item (continues_item_id);

    create trigger agenda_item_approved_stays before update on agenda_item
    when exists (select 1 from meeting where meeting_id = old.meeting_id and state in ('minutes-approved', 'archived'))
    begin select raise(abort, 'agenda_item: never changed once the minutes are approved'); end;

    create trigger agenda_item_invited_remains before delete on agenda_item
    when exists (select 1 from meeting where meeting_id = old.meeting_id and state not in ('draft', 'scheduled'))
    begin select raise(abort, 'agenda_item: never removed once members were invited'); end;

    alter table ballot add column text text not null default '';
    alter table ballot add column without_quorum_reason text not null default '';
    alter table ballot add column subsequent_until text
      check (strftime('%Y-%m-%dT%H:%M:%fZ', subsequent_until) is subsequent_until); -- null: final

    create table subsequent_vote (
      subsequent_vote_id text primary key not null,
      ballot_id text not null references ballot (ballot_id) on delete restrict,
      member_id text not null references member (member_id) on delete restrict,
      person_name text not null check (person_name <> ''),
      role text not null check (role in ('representative', 'deputy')),
      choice text not null check (choice in ('yes', 'no', 'abstain', 'invalid')),
      way text not null check (way in ('email', 'letter', 'form', 'telephone', 'meeting')),
      received_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', received_at) is received_at),
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
    ) strict;
    create index subsequent_vote_by_ballot on subsequent_vote (ballot_id, received_at);
    create index subsequent_vote_by_member on subsequent_vote (member_id);

    create trigger subsequent_vote_is_new before insert on subsequent_vote
    when exists (select 1 from subsequent_vote where subsequent_vote_id = new.subsequent_vote_id)
    begin select raise(abort, 'subsequent_vote: already recorded'); end;

    create trigger subsequent_vote_stays before update on subsequent_vote
    begin select raise(abort, 'subsequent_vote: never changed'); end;

    create trigger subsequent_vote_remains before delete on subsequent_vote
    begin select raise(abort, 'subsequent_vote: never removed'); end;
  `)
}
