import type { Database } from 'better-sqlite3'

/** Handlungskonzept by revision; fields of action are numbered within one. At most one is valid on a day. */
export function createActionPlan(database: Database): void {
  database.exec(`
    create table action_plan (
      action_plan_id text primary key not null,
      title text not null check (title <> ''),
      revision text not null unique check (revision <> ''),
      resolved_on text not null check (date(resolved_on) is resolved_on),
      signed_on text check (date(signed_on) is signed_on), -- null: not signed yet
      valid_from text not null check (date(valid_from) is valid_from),
      valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from) -- null: without end
    ) strict;
    create index action_plan_by_day on action_plan (valid_from);

    create trigger action_plan_apart_on_insert before insert on action_plan
    when exists (select 1 from action_plan as other
      where other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'action_plan: periods overlap'); end;

    create trigger action_plan_apart_on_update before update on action_plan
    when exists (select 1 from action_plan as other
      where other.action_plan_id <> old.action_plan_id
      and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
      and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
    begin select raise(abort, 'action_plan: periods overlap'); end;

    create table field_of_action (
      field_of_action_id text primary key not null,
      action_plan_id text not null references action_plan (action_plan_id) on delete restrict,
      number integer not null check (number >= 1),
      title text not null check (title <> ''),
      unique (action_plan_id, number)
    ) strict;
  `)
}
