import type { Database } from 'better-sqlite3'

/**
 * Votes in a meeting that are not given openly by the member itself at once: transferred to another member, secret, or repeated
 * because the first one was a tie. Votes and sums are written before the ballot; its row seals them.
 */
export function createSpecialVotes(database: Database): void {
  database.exec(`
    alter table ballot add column repeated_after_tie integer not null default 0 check (repeated_after_tie in (0, 1));
    alter table ballot_vote add column held_by_member_id text
      references member (member_id) on delete restrict check (held_by_member_id <> member_id); -- null: the member's own person
    create index ballot_vote_by_holder on ballot_vote (held_by_member_id);

    create table vote_transfer (
      meeting_id text not null references meeting (meeting_id) on delete restrict,
      member_id text not null references member (member_id) on delete restrict,
      holder_member_id text not null references member (member_id) on delete restrict check (holder_member_id <> member_id),
      proof text not null check (proof <> ''),
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
      primary key (meeting_id, member_id)
    ) strict, without rowid;
    create index vote_transfer_by_member on vote_transfer (member_id);
    create index vote_transfer_by_holder on vote_transfer (holder_member_id);

    create table secret_tally (
      ballot_id text primary key not null references ballot (ballot_id) on delete restrict deferrable initially deferred,
      yes_votes integer not null check (yes_votes >= 0),
      no_votes integer not null check (no_votes >= 0),
      abstentions integer not null check (abstentions >= 0),
      invalid_votes integer not null check (invalid_votes >= 0)
    ) strict;

    create trigger secret_tally_sealed before insert on secret_tally
    when exists (select 1 from ballot where ballot_id = new.ballot_id)
    begin select raise(abort, 'secret_tally: the ballot is sealed'); end;

    create trigger secret_tally_stays before update on secret_tally
    begin select raise(abort, 'secret_tally: never changed'); end;

    create trigger secret_tally_remains before delete on secret_tally
    begin select raise(abort, 'secret_tally: never removed'); end;
  `)
}
