import type { Database } from 'better-sqlite3'

/** What the Übersicht asks at every opening is found without reading ten years of resolutions and statements. */
export function indexDueStatements(database: Database): void {
  database.exec(`
    create index statement_by_state on statement (state, number, statement_id);
    create index resolution_on_project on resolution (outcome, declared_at, number) where project_id is not null;
  `)
}
