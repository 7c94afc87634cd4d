import type { Database } from 'better-sqlite3'

/** Yearly evaluation of a project in five parts, or of a field of action over all its projects. */
export function createEvaluations(database: Database): void {
  database.exec(`
    create table evaluation (
      evaluation_id text primary key not null,
      project_id text references project (project_id) on delete restrict, -- null: of a field of action
      field_of_action_id text references field_of_action (field_of_action_id) on delete restrict, -- null: of a project
      year integer not null check (year between 2000 and 2999),
      goal text not null,
      target_group text not null,
      standing text not null,
      results text not null,
      outlook text not null,
      due_on text not null check (date(due_on) is due_on),
      finished_on text check (date(finished_on) is finished_on), -- null: being written
      version integer not null default 1 check (version >= 1),
      check ((project_id is null) <> (field_of_action_id is null))
    ) strict;
    create unique index evaluation_of_project on evaluation (project_id, year) where project_id is not null;
    create unique index evaluation_of_field on evaluation (field_of_action_id, year) where field_of_action_id is not null;
    create index evaluation_by_project on evaluation (project_id);
    create index evaluation_by_field on evaluation (field_of_action_id);
  `)
}
