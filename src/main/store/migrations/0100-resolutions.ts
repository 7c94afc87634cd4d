import type { Database } from 'better-sqlite3'

/** Beschlüsse: at most one per item of a procedure, with frozen roll, rule and proof. Never changed, never removed. */
export function createResolutions(database: Database): void {
  database.exec(`
    create table resolution (
      resolution_id text primary key not null,
      number text not null unique check (number <> ''),
      subject text not null check (subject <> ''),
      text text not null check (text <> ''),
      procedure text not null check (procedure in ('circular', 'meeting')),
      circular_procedure_id text references circular_procedure (circular_procedure_id) on delete restrict, -- null: in a meeting
      circular_item_id text unique, -- null: in a meeting
      meeting_id text references meeting (meeting_id) on delete restrict, -- null: by circular procedure
      agenda_item_id text unique references agenda_item (agenda_item_id) on delete restrict, -- null: by circular procedure
      project_id text references project (project_id) on delete restrict, -- null: concerns no project
      resolved_on text not null check (date(resolved_on) is resolved_on),
      declared_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', declared_at) is declared_at),
      declared_by text not null check (declared_by <> ''),
      outcome text not null check (outcome in ('adopted', 'rejected')),
      verdict text not null check (json_valid(verdict) and json_type(verdict) = 'object'),
      rules text not null check (json_valid(rules) and json_type(rules) = 'object'),
      roll text not null check (json_valid(roll) and json_type(roll) = 'array'),
      sentence text not null check (sentence <> ''),
      proof_sentences text not null check (json_valid(proof_sentences) and json_type(proof_sentences) = 'array'),
      snapshot_sha256 text not null check (length(snapshot_sha256) = 64 and snapshot_sha256 not glob '*[^0-9a-f]*'),
      foreign key (circular_item_id, circular_procedure_id)
        references circular_item (circular_item_id, circular_procedure_id) on delete restrict,
      check ((procedure = 'circular') = (circular_procedure_id is not null)),
      check ((procedure = 'circular') = (circular_item_id is not null)),
      check ((procedure = 'meeting') = (meeting_id is not null)),
      check ((procedure = 'meeting') = (agenda_item_id is not null))
    ) strict;
    create index resolution_by_procedure on resolution (circular_procedure_id);
    create index resolution_by_meeting on resolution (meeting_id);
    create index resolution_by_project on resolution (project_id);
    create index resolution_by_day on resolution (resolved_on);

    create trigger resolution_is_new before insert on resolution
    when exists (select 1 from resolution where resolution_id = new.resolution_id or number = new.number
      or circular_item_id = new.circular_item_id or agenda_item_id = new.agenda_item_id)
    begin select raise(abort, 'resolution: already declared'); end;

    create trigger resolution_stays before update on resolution
    begin select raise(abort, 'resolution: never changed'); end;

    create trigger resolution_remains before delete on resolution
    begin select raise(abort, 'resolution: never removed'); end;
  `)
}
