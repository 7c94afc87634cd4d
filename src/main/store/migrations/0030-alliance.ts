import type { Database } from 'better-sqlite3'

/** The one alliance of the workspace. */
export function createAlliance(database: Database): void {
  database.exec(`
    create table alliance (
      alliance_id text primary key not null,
      only integer not null unique default 1 check (only = 1),
      name text not null check (name <> ''),
      short_name text not null,
      region text not null,
      founded_on text check (date(founded_on) is founded_on), -- null: not known
      street text not null,
      postal_code text not null,
      city text not null,
      place_of_signature text not null,
      email text not null,
      phone text not null,
      website text not null,
      file_prefix text not null check (file_prefix <> ''),
      corpus_christi integer not null check (corpus_christi in (0, 1)),
      close_of_business text not null check (strftime('%H:%M', close_of_business) is close_of_business),
      funding_note text not null,
      is_demo integer not null check (is_demo in (0, 1))
    ) strict;

    create trigger alliance_demo_stays before update of is_demo, alliance_id on alliance
    when new.is_demo <> old.is_demo or new.alliance_id <> old.alliance_id
    begin select raise(abort, 'alliance: demo data never become real data'); end;

    create trigger alliance_remains before delete on alliance
    begin select raise(abort, 'alliance: a workspace always has one'); end;
  `)
}
