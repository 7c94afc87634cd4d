import type { Database } from 'better-sqlite3'

/**
 * What follows from a resolution and which one takes its place, in which meeting the result of a circular procedure was announced,
 * usual agendas per body, and texts for the minutes that are used again and again.
 */
export function createRegisterAndTemplates(database: Database): void {
  database.exec(`
    create table follow_up (
      resolution_id text primary key not null references resolution (resolution_id) on delete restrict,
      owner text not null,
      due_on text check (date(due_on) is due_on), -- null: without a day
      done_on text check (date(done_on) is done_on) -- null: not done yet
    ) strict, without rowid;
    create index follow_up_by_day on follow_up (due_on);

    create table replaced_resolution (
      resolution_id text primary key not null references resolution (resolution_id) on delete restrict,
      replaced_by_id text not null references resolution (resolution_id) on delete restrict check (replaced_by_id <> resolution_id),
      reason text not null,
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
    ) strict, without rowid;
    create index replaced_resolution_by_newer on replaced_resolution (replaced_by_id);

    create trigger replaced_resolution_stays before update on replaced_resolution
    begin select raise(abort, 'replaced_resolution: never changed'); end;

    create trigger replaced_resolution_remains before delete on replaced_resolution
    begin select raise(abort, 'replaced_resolution: never removed'); end;

    create table announcement (
      circular_procedure_id text primary key not null references circular_procedure (circular_procedure_id) on delete restrict,
      agenda_item_id text not null references agenda_item (agenda_item_id) on delete restrict,
      announced_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', announced_at) is announced_at)
    ) strict, without rowid;
    create index announcement_by_item on announcement (agenda_item_id);

    create table agenda_template (
      agenda_template_id text primary key not null,
      body_id text not null references body (body_id) on delete restrict,
      name text not null check (name <> ''),
      items text not null check (json_valid(items) and json_type(items) = 'array'),
      unique (body_id, name)
    ) strict;

    create table text_module (
      text_module_id text primary key not null,
      title text not null unique check (title <> ''),
      text text not null check (text <> '')
    ) strict;
  `)
}
