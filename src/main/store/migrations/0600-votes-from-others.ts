import type { Database } from 'better-sqlite3'

/** Of a response: the day of its postmark, and the other member whose person gave it, where the vote was transferred. */
export function createVotesFromOthers(database: Database): void {
  database.exec(`
    alter table response add column posted_on text
      check (date(posted_on) is posted_on and (posted_on is null or way = 'letter')); -- null: no letter, or no legible postmark
    alter table response add column held_by_member_id text
      references member (member_id) on delete restrict check (held_by_member_id <> member_id); -- null: the member's own person
    create index response_by_holder on response (held_by_member_id);
  `)
}
