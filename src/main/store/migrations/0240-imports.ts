import type { Database } from 'better-sqlite3'

/** Imports of members and people, each with what it takes to undo it; members that were merged into another one. */
export function createImports(database: Database): void {
  database.exec(`
    create table member_import (
      member_import_id text primary key not null,
      at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', at) is at),
      file_name text not null check (file_name <> ''),
      changes text not null check (json_valid(changes) and json_type(changes) is 'array'),
      undone_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', undone_at) is undone_at) -- null: in force
    ) strict;

    alter table member add column merged_into_member_id text
      references member (member_id) on delete restrict; -- null: not merged
    create index member_by_merged_into on member (merged_into_member_id);

    create trigger member_merged_stays before update of merged_into_member_id on member
    when old.merged_into_member_id is not null
    begin select raise(abort, 'member: merged once and for all'); end;
  `)
}
