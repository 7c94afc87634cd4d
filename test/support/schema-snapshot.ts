import type { Database } from 'better-sqlite3'

/** Where the schema of the newest workspace file stands to be read in review. */
export const SNAPSHOT_FILE = new URL('../../src/main/store/schema-snapshot.sql', import.meta.url)

/** Everything that the migrations made, as SQL, in the order in which they made it. */
export function schemaText(database: Database): string {
  const statements = database
    .prepare<[], string>("select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by rowid")
    .pluck()
    .all()
  const version = database.pragma('user_version', { simple: true })
  const heading = `-- Shape ${version} of the workspace file; written by: node test/support/write-schema-snapshot.ts\n`
  return `${heading}${statements.map((sql) => `\n${outdented(sql)};\n`).join('')}`
}

/** Takes away the indentation that the statement has inside its migration. */
function outdented(sql: string): string {
  const indents = sql
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length)
  const least = Math.min(...indents.filter((indent) => indent > 0), 100)
  const closing = sql.split('\n').at(-1) ?? ''
  const cut = Math.min(least, closing.length - closing.trimStart().length)
  return sql.replaceAll(new RegExp(`\n {0,${cut}}`, 'g'), '\n')
}
