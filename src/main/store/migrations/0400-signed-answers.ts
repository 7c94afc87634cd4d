import type { Database } from 'better-sqlite3'

/** Stimmpakete by their public keys, keys of members’ devices, and how the answers that came in were signed. */
export function createSignedAnswers(database: Database): void {
  database.exec(`
    create table ballot_credential (
      key_x text primary key not null check (length(key_x) = 43),
      circular_procedure_id text not null references circular_procedure (circular_procedure_id) on delete restrict,
      member_id text not null references member (member_id) on delete restrict,
      made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at)
    ) strict, without rowid;
    create index ballot_credential_by_procedure on ballot_credential (circular_procedure_id);
    create index ballot_credential_by_member on ballot_credential (member_id);

    create trigger ballot_credential_is_new before insert on ballot_credential
    when exists (select 1 from ballot_credential where key_x = new.key_x)
    begin select raise(abort, 'ballot_credential: one pack, one credential'); end;

    create trigger ballot_credential_stays before update on ballot_credential
    begin select raise(abort, 'ballot_credential: never changed'); end;

    create trigger ballot_credential_remains before delete on ballot_credential
    begin select raise(abort, 'ballot_credential: never removed'); end;

    create table member_key (
      key_x text primary key not null check (length(key_x) = 43),
      member_id text not null references member (member_id) on delete restrict,
      person_name text not null check (person_name <> ''),
      fingerprint text not null check (fingerprint <> ''),
      first_seen_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', first_seen_at) is first_seen_at),
      confirmed_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', confirmed_at) is confirmed_at), -- null: nobody compared it yet
      confirmed_by text check (confirmed_by <> ''),
      check ((confirmed_at is null) = (confirmed_by is null))
    ) strict, without rowid;
    create index member_key_by_member on member_key (member_id);

    create trigger member_key_is_new before insert on member_key
    when exists (select 1 from member_key where key_x = new.key_x)
    begin select raise(abort, 'member_key: already known'); end;

    create trigger member_key_stays before update on member_key
    when old.confirmed_at is not null or new.key_x <> old.key_x or new.member_id <> old.member_id
      or new.person_name <> old.person_name or new.fingerprint <> old.fingerprint or new.first_seen_at <> old.first_seen_at
    begin select raise(abort, 'member_key: confirmed once, otherwise never changed'); end;

    create trigger member_key_remains before delete on member_key
    begin select raise(abort, 'member_key: never removed'); end;

    create table signed_answer (
      response_id text primary key not null references response (response_id) on delete restrict,
      answer_sha256 text not null unique check (length(answer_sha256) = 64 and answer_sha256 not glob '*[^0-9a-f]*'),
      signed_by text not null check (signed_by in ('pack', 'device-key')),
      key_x text not null check (length(key_x) = 43),
      receipt_code text not null check (receipt_code <> ''),
      claimed_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', claimed_at) is claimed_at)
    ) strict, without rowid;

    create trigger signed_answer_is_new before insert on signed_answer
    when exists (select 1 from signed_answer where response_id = new.response_id or answer_sha256 = new.answer_sha256)
    begin select raise(abort, 'signed_answer: already recorded'); end;

    create trigger signed_answer_stays before update on signed_answer
    begin select raise(abort, 'signed_answer: never changed'); end;

    create trigger signed_answer_remains before delete on signed_answer
    begin select raise(abort, 'signed_answer: never removed'); end;

    create table refused_answer (
      refused_answer_id text primary key not null,
      circular_procedure_id text references circular_procedure (circular_procedure_id) on delete restrict, -- null: of none here
      sha256 text not null references blob (sha256) on delete restrict,
      name text not null check (name <> ''),
      code text not null check (code <> ''),
      arrived_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', arrived_at) is arrived_at),
      unique (sha256, code)
    ) strict;
    create index refused_answer_by_procedure on refused_answer (circular_procedure_id, arrived_at);

    create trigger refused_answer_stays before update on refused_answer
    begin select raise(abort, 'refused_answer: never changed'); end;

    create trigger refused_answer_remains before delete on refused_answer
    begin select raise(abort, 'refused_answer: never removed'); end;
  `)
}
