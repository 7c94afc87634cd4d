import type { Database } from 'better-sqlite3'

/** Sittings with invitations, agenda, attendance and ballots. The votes of a ballot are written first; its row seals them. */
export function createMeetings(database: Database): void {
  database.exec(`
    create table meeting (
      meeting_id text primary key not null,
      number text not null unique check (number <> ''),
      title text not null check (title <> ''),
      kind text not null check (kind in ('regular', 'extraordinary', 'constituting')),
      format text not null check (format in ('in-person', 'hybrid', 'virtual')),
      starts_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', starts_at) is starts_at),
      ends_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', ends_at) is ends_at and ends_at > starts_at), -- null: open end
      place text not null,
      dial_in text not null,
      state text not null check (state in (
        'draft', 'scheduled', 'invited', 'running', 'ended', 'minutes-drafted', 'minutes-sent', 'minutes-approved',
        'cancelled', 'moved', 'archived')),
      chair_person_id text references person (person_id) on delete restrict, -- null: not named yet
      minute_taker_person_id text references person (person_id) on delete restrict, -- null: not named yet
      opened_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', opened_at) is opened_at), -- null: not opened yet
      closed_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', closed_at) is closed_at and closed_at >= opened_at), -- null: not closed yet
      minutes_sent_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', minutes_sent_at) is minutes_sent_at), -- null: not sent
      minutes_approved_on text check (date(minutes_approved_on) is minutes_approved_on), -- null: not approved
      version integer not null default 1 check (version >= 1)
    ) strict;
    create index meeting_by_day on meeting (starts_at);
    create index meeting_by_chair on meeting (chair_person_id);
    create index meeting_by_minute_taker on meeting (minute_taker_person_id);

    create trigger meeting_remains before delete on meeting
    begin select raise(abort, 'meeting: cancelled, never removed'); end;

    create table invitation (
      meeting_id text not null references meeting (meeting_id) on delete restrict,
      member_id text not null references member (member_id) on delete restrict,
      sent_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', sent_at) is sent_at),
      way text not null check (way in ('email', 'letter')),
      received_on text not null check (date(received_on) is received_on),
      reply text not null check (reply in ('open', 'accepted', 'declined')),
      primary key (meeting_id, member_id)
    ) strict, without rowid;
    create index invitation_by_member on invitation (member_id);

    create table agenda_item (
      agenda_item_id text primary key not null,
      meeting_id text not null references meeting (meeting_id) on delete restrict,
      position integer not null check (position >= 1),
      title text not null check (title <> ''),
      kind text not null check (kind in ('information', 'consultation', 'resolution', 'election')),
      reported_by text not null,
      project_id text references project (project_id) on delete restrict, -- null: concerns no project
      proposed_text text not null,
      result_text text not null,
      state text not null check (state in (
        'open', 'under-consultation', 'adopted', 'rejected', 'noted', 'deferred', 'removed', 'provisional')),
      unique (meeting_id, position)
    ) strict;
    create index agenda_item_by_project on agenda_item (project_id);
    create index agenda_item_by_state on agenda_item (state);

    create table agenda_recusal (
      agenda_item_id text not null references agenda_item (agenda_item_id) on delete restrict,
      member_id text not null references member (member_id) on delete restrict,
      kind text not null check (kind in ('declared', 'found', 'decided')),
      reason text not null check (reason <> ''),
      left_room integer not null check (left_room in (0, 1)),
      primary key (agenda_item_id, member_id)
    ) strict, without rowid;
    create index agenda_recusal_by_member on agenda_recusal (member_id);

    create table attendance (
      attendance_id text primary key not null,
      meeting_id text not null references meeting (meeting_id) on delete restrict,
      member_id text references member (member_id) on delete restrict, -- null: a guest
      person_id text references person (person_id) on delete restrict, -- null: a person who is not on file
      person_name text not null check (person_name <> ''),
      role text not null check (role in ('representative', 'deputy', 'advisory', 'guest')),
      mode text not null check (mode in ('on-site', 'remote')),
      from_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', from_at) is from_at),
      until_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', until_at) is until_at and until_at >= from_at) -- null: still present
    ) strict;
    create index attendance_by_meeting on attendance (meeting_id, from_at);
    create index attendance_by_member on attendance (member_id);
    create index attendance_by_person on attendance (person_id);

    create table ballot (
      ballot_id text primary key not null,
      agenda_item_id text not null references agenda_item (agenda_item_id) on delete restrict,
      taken_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', taken_at) is taken_at),
      repeated_for_lack_of_quorum integer not null check (repeated_for_lack_of_quorum in (0, 1))
    ) strict;
    create index ballot_by_item on ballot (agenda_item_id, taken_at);

    create trigger ballot_is_new before insert on ballot
    when exists (select 1 from ballot where ballot_id = new.ballot_id)
    begin select raise(abort, 'ballot: already recorded'); end;

    create trigger ballot_stays before update on ballot
    begin select raise(abort, 'ballot: never changed'); end;

    create trigger ballot_remains before delete on ballot
    begin select raise(abort, 'ballot: never removed'); end;

    create table ballot_vote (
      ballot_id text not null references ballot (ballot_id) on delete restrict deferrable initially deferred,
      member_id text not null references member (member_id) on delete restrict,
      position integer not null check (position >= 1),
      member_name text not null check (member_name <> ''),
      person_name text not null check (person_name <> ''),
      role text not null check (role in ('representative', 'deputy')),
      choice text not null check (choice in ('yes', 'no', 'abstain', 'invalid')),
      primary key (ballot_id, member_id)
    ) strict, without rowid;
    create index ballot_vote_by_member on ballot_vote (member_id);

    create trigger ballot_vote_sealed before insert on ballot_vote
    when exists (select 1 from ballot where ballot_id = new.ballot_id)
    begin select raise(abort, 'ballot_vote: the ballot is sealed'); end;

    create trigger ballot_vote_stays before update on ballot_vote
    begin select raise(abort, 'ballot_vote: never changed'); end;

    create trigger ballot_vote_remains before delete on ballot_vote
    begin select raise(abort, 'ballot_vote: never removed'); end;
  `)
}
