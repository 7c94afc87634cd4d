import type { Database } from 'better-sqlite3'

/** Anlage 2 of an application, and the Stellungnahme as a mail. */
export function addPapersForTheFunder(database: Database): void {
  database.exec(`
    insert into document_kind (kind) values ('funder-attachment'), ('statement-mail');
  `)
}
