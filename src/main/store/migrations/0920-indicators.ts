import type { Database } from 'better-sqlite3'

/**
 * Indicators of the region, of fields of action, projects and measures with their measurements. Those of projects move here;
 * their former tables are no longer written.
 */
export function createIndicators(database: Database): void {
  database.exec(`
    create table indicator (
      indicator_id text primary key not null,
      title text not null check (title <> ''),
      unit text not null,
      topic text not null check (topic in ('economy', 'population', 'labor-market', 'education', 'results')),
      field_of_action_id text references field_of_action (field_of_action_id) on delete restrict, -- null: not of a field
      project_id text references project (project_id) on delete restrict, -- null: not of a project
      measure_id text references measure (measure_id) on delete restrict, -- null: not of a measure
      is_cumulative integer not null check (is_cumulative in (0, 1)),
      target_digits integer, -- null: no target value named
      target_decimals integer check (target_decimals between 0 and 3), -- null: no target value named
      check ((field_of_action_id is not null) + (project_id is not null) + (measure_id is not null) <= 1),
      check ((target_digits is null) = (target_decimals is null))
    ) strict;
    create index indicator_by_field on indicator (field_of_action_id);
    create index indicator_by_project on indicator (project_id);
    create index indicator_by_measure on indicator (measure_id);

    create table measurement_import (
      measurement_import_id text primary key not null,
      at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', at) is at),
      file_name text not null check (file_name <> ''),
      undone_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', undone_at) is undone_at) -- null: in force
    ) strict;

    create table measurement (
      measurement_id text primary key not null,
      indicator_id text not null references indicator (indicator_id) on delete restrict,
      digits integer not null,
      decimals integer not null check (decimals between 0 and 3),
      precision text not null check (precision in ('exact', 'about', 'over', 'almost')),
      period_from_on text check (date(period_from_on) is period_from_on and period_from_on <= reference_on), -- null: one day
      reference_on text not null check (date(reference_on) is reference_on),
      is_day_of_source integer not null check (is_day_of_source in (0, 1)),
      taken_from text not null check (taken_from <> ''),
      comment text not null,
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
      measurement_import_id text
        references measurement_import (measurement_import_id) on delete restrict -- null: entered by hand
    ) strict;
    create index measurement_by_indicator on measurement (indicator_id, reference_on);
    create index measurement_by_import on measurement (measurement_import_id);
    create trigger measurement_stays before update on measurement
    begin select raise(abort, 'measurement: never overwritten'); end;
    create trigger measurement_remains before delete on measurement
    begin select raise(abort, 'measurement: never removed'); end;

    create table measurement_withdrawal (
      measurement_id text primary key not null references measurement (measurement_id) on delete restrict,
      withdrawn_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', withdrawn_at) is withdrawn_at),
      reason text not null check (reason <> '')
    ) strict;
    create trigger measurement_withdrawal_stays before update on measurement_withdrawal
    begin select raise(abort, 'measurement_withdrawal: never changed'); end;
    create trigger measurement_withdrawal_remains before delete on measurement_withdrawal
    begin select raise(abort, 'measurement_withdrawal: never removed'); end;

    insert into indicator
      select project_indicator_id, title, unit, 'results', null, project_id, null, 0, target, iif(target is null, null, 0)
      from project_indicator;
    insert into measurement
      select project_measurement_id, project_indicator_id, amount, 0, iif(is_approximate = 1, 'about', 'exact'), null,
        reference_on, 0, taken_from, '', recorded_at, null
      from project_measurement;
  `)
}
