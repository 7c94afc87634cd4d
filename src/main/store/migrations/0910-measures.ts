import type { Database } from 'better-sqlite3'

/** Measures of a field of action with those responsible for them, and the events of formats. */
export function createMeasures(database: Database): void {
  database.exec(`
    create table measure (
      measure_id text primary key not null,
      field_of_action_id text not null references field_of_action (field_of_action_id) on delete restrict,
      kind text not null
        check (kind in ('starting-point', 'activity', 'event-format', 'portal', 'seal', 'service', 'tool')),
      title text not null check (title <> ''),
      description text not null,
      criteria text not null,
      results text not null,
      funded_by text not null,
      starts_on text check (date(starts_on) is starts_on), -- null: not known
      ends_on text check (date(ends_on) is ends_on and ends_on >= coalesce(starts_on, ends_on)), -- null: goes on
      version integer not null default 1 check (version >= 1)
    ) strict;
    create index measure_by_field on measure (field_of_action_id);

    create table measure_actor (
      measure_id text not null references measure (measure_id) on delete cascade,
      position integer not null check (position >= 1),
      member_id text references member (member_id) on delete restrict, -- null: no member of the alliance
      name text not null check (name <> ''),
      primary key (measure_id, position)
    ) strict, without rowid;
    create index measure_actor_by_member on measure_actor (member_id);

    create table measure_event (
      measure_event_id text primary key not null,
      measure_id text not null references measure (measure_id) on delete restrict,
      title text not null,
      held_from_on text not null check (date(held_from_on) is held_from_on),
      held_until_on text check (date(held_until_on) is held_until_on and held_until_on >= held_from_on), -- null: one day
      place text not null,
      remark text not null,
      version integer not null default 1 check (version >= 1)
    ) strict;
    create index measure_event_by_measure on measure_event (measure_id, held_from_on);
  `)
}
