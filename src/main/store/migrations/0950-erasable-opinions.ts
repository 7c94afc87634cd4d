import type { Database } from 'better-sqlite3'

/** Once the file behind an opinion is erased, its name and remark may go too; who was asked and what was rated stays. */
export function makeOpinionsErasable(database: Database): void {
  database.exec(`
    drop trigger opinion_stays;
    create trigger opinion_stays before update on opinion
    when new.opinion_id <> old.opinion_id or new.opinion_poll_id <> old.opinion_poll_id or new.member_id <> old.member_id
      or new.received_at <> old.received_at or new.recorded_at <> old.recorded_at or new.ratings <> old.ratings
      or new.answer_sha256 <> old.answer_sha256 or new.receipt_code <> old.receipt_code or new.claimed_at <> old.claimed_at
      or new.evidence <> old.evidence or new.person_name not glob '[[]*]' or new.remark <> ''
      or not exists (select 1 from erased_blob where sha256 = old.evidence)
    begin select raise(abort, 'opinion: never changed, only its person erased'); end;
  `)
}
