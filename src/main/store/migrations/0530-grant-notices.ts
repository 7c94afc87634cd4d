import type { Database } from 'better-sqlite3'

/** What follows a statement: the funder's notices, reports with the day they are due, target values and what was reached. */
export function createGrantNotices(database: Database): void {
  database.exec(`
    create table grant_notice (
      grant_notice_id text primary key not null,
      project_id text not null references project (project_id) on delete restrict,
      kind text not null check (kind in ('grant', 'change')),
      outcome text not null check (outcome in ('granted', 'partly-granted', 'grant-refused')),
      notified_on text not null check (date(notified_on) is notified_on),
      reference text not null,
      amount integer not null check (amount >= 0),
      starts_on text not null check (date(starts_on) is starts_on),
      ends_on text not null check (date(ends_on) is ends_on and ends_on >= starts_on),
      remark text not null,
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
    ) strict;
    create index grant_notice_by_project on grant_notice (project_id, notified_on);
    create trigger grant_notice_stays before update on grant_notice
    begin select raise(abort, 'grant_notice: never changed'); end;
    create trigger grant_notice_remains before delete on grant_notice
    begin select raise(abort, 'grant_notice: never removed'); end;

    create table progress_report (
      progress_report_id text primary key not null,
      project_id text not null references project (project_id) on delete restrict,
      kind text not null check (kind in ('progress', 'proof-of-use')),
      due_on text not null check (date(due_on) is due_on),
      received_on text check (date(received_on) is received_on), -- null: still to come
      summary text not null,
      version integer not null default 1 check (version >= 1)
    ) strict;
    create index progress_report_by_project on progress_report (project_id, due_on);

    create table project_indicator (
      project_indicator_id text primary key not null,
      project_id text not null references project (project_id) on delete restrict,
      title text not null check (title <> ''),
      unit text not null,
      target integer check (target >= 0) -- null: no target value named
    ) strict;
    create index project_indicator_by_project on project_indicator (project_id);

    create table project_measurement (
      project_measurement_id text primary key not null,
      project_indicator_id text not null references project_indicator (project_indicator_id) on delete restrict,
      amount integer not null,
      is_approximate integer not null check (is_approximate in (0, 1)),
      reference_on text not null check (date(reference_on) is reference_on),
      taken_from text not null check (taken_from <> ''),
      recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
    ) strict;
    create index project_measurement_by_indicator on project_measurement (project_indicator_id, reference_on);
    create trigger project_measurement_stays before update on project_measurement
    begin select raise(abort, 'project_measurement: never overwritten'); end;
    create trigger project_measurement_remains before delete on project_measurement
    begin select raise(abort, 'project_measurement: never removed'); end;
  `)
}
