import Database from 'better-sqlite3'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'

/** The refusal that belongs to an error of the file system or of SQLite; throws everything else again. */
export function fileTrouble(path: string, error: unknown): OpenRefusal {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  if (error instanceof Database.SqliteError) return sqliteTrouble(path, error, error.code)
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { code: 'FILE_NOT_FOUND', path }
  if (error.code === 'EISDIR') return { code: 'NOT_A_WORKSPACE', path }
  if (/^E[A-Z0-9]+$/.test(error.code)) return { code: 'FILE_NOT_ACCESSIBLE', path, detail: error.code }
  throw error
}

/** A plain `SQLITE_ERROR` is damage as well: our statements are right, so it is the description of the tables that is not. */
function sqliteTrouble(path: string, error: Error, code: string): OpenRefusal {
  if (/^SQLITE_(ERROR$|CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(code))
    return { code: 'WORKSPACE_DAMAGED', path, detail: 'inconsistent' }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return { code: 'WORKSPACE_LOCKED', path, by: null, host: null, since: null }
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH|IOERR|FULL)/.test(code)) return { code: 'FILE_NOT_ACCESSIBLE', path, detail: code }
  throw error
}
