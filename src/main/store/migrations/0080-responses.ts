import type { Database } from 'better-sqlite3'

/** Rückmeldungen with votes and evidence, which are written before the response; its row seals them. All of it is kept for ever. */
export function createResponses(database: Database): void {
  database.exec(`
    create table response (
      response_id text primary key not null,
      circular_procedure_id text not null references circular_procedure (circular_procedure_id) on delete restrict,
      member_id text references member (member_id) on delete restrict, -- null: the sender belongs to no member
      person_id text references person (person_id) on delete restrict, -- null: a person who is not on file
      person_name text not null check (person_name <> ''),
      role text not null check (role in ('representative', 'deputy')),
      way text not null check (way in ('email', 'letter', 'form', 'telephone', 'meeting', 'answer-file')),
      received_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', received_at) is received_at),
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
      recorded_by text not null check (recorded_by <> ''),
      objects_to_procedure integer not null check (objects_to_procedure in (0, 1)),
      conflict_reason text, -- null: no conflict of interest declared
      remark text not null,
      on_behalf_reason text not null,
      corrects_response_id text unique references response (response_id) on delete restrict, -- null: corrects nothing
      correction_reason text not null,
      check ((corrects_response_id is null) = (correction_reason = '')),
      unique (response_id, circular_procedure_id)
    ) strict;
    create index response_by_procedure on response (circular_procedure_id, received_at);
    create index response_by_member on response (member_id);
    create index response_by_person on response (person_id);

    create trigger response_is_new before insert on response
    when exists (select 1 from response where response_id = new.response_id or corrects_response_id = new.corrects_response_id)
    begin select raise(abort, 'response: already recorded'); end;

    create trigger response_stays before update on response
    begin select raise(abort, 'response: never changed'); end;

    create trigger response_remains before delete on response
    begin select raise(abort, 'response: never removed'); end;

    create table response_vote (
      response_id text not null,
      circular_item_id text not null,
      circular_procedure_id text not null,
      choice text not null check (choice in ('yes', 'no', 'abstain', 'invalid')),
      primary key (response_id, circular_item_id),
      foreign key (response_id, circular_procedure_id) references response (response_id, circular_procedure_id)
        on delete restrict deferrable initially deferred,
      foreign key (circular_item_id, circular_procedure_id)
        references circular_item (circular_item_id, circular_procedure_id) on delete restrict
    ) strict, without rowid;
    create index response_vote_by_procedure on response_vote (circular_procedure_id);
    create index response_vote_by_item on response_vote (circular_item_id, circular_procedure_id);

    create trigger response_vote_sealed before insert on response_vote
    when exists (select 1 from response where response_id = new.response_id)
    begin select raise(abort, 'response_vote: the response is sealed'); end;

    create trigger response_vote_stays before update on response_vote
    begin select raise(abort, 'response_vote: never changed'); end;

    create trigger response_vote_remains before delete on response_vote
    begin select raise(abort, 'response_vote: never removed'); end;

    create table response_evidence (
      response_id text not null references response (response_id) on delete restrict deferrable initially deferred,
      position integer not null check (position >= 1),
      sha256 text not null references blob (sha256) on delete restrict,
      name text not null check (name <> ''),
      media_type text not null,
      primary key (response_id, position)
    ) strict, without rowid;
    create index response_evidence_by_blob on response_evidence (sha256);

    create trigger response_evidence_sealed before insert on response_evidence
    when exists (select 1 from response where response_id = new.response_id)
    begin select raise(abort, 'response_evidence: the response is sealed'); end;

    create trigger response_evidence_stays before update on response_evidence
    begin select raise(abort, 'response_evidence: never changed'); end;

    create trigger response_evidence_remains before delete on response_evidence
    begin select raise(abort, 'response_evidence: never removed'); end;
  `)
}
