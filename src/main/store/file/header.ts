import { type FileHandle, open, stat } from 'node:fs/promises'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { fileTrouble } from './file-trouble.ts'

/** Marks a SQLite file as a workspace of Allianz: „Alli“ in ASCII (SQLite file format, header offset 68). */
export const APPLICATION_ID = 0x416c6c69

const HEADER_LENGTH = 100
const MAGIC = 'SQLite format 3\0'
/** Begin of a file that was closed with age. */
const ENCRYPTED = 'age-encryption.org/v1'

/** What the first bytes of a workspace file say. */
export interface WorkspaceHeader {
  readonly version: number
  readonly size: number
  /** Whether a write-ahead log lies beside it that a crashed program left or a running one uses. */
  readonly hasLog: boolean
}

/** Looks at a file without opening it as a database, so that what is refused here stays untouched. */
export async function readHeader(path: string): Promise<Result<WorkspaceHeader, OpenRefusal>> {
  try {
    const file = await open(path, 'r')
    try {
      return await judge(path, file)
    } finally {
      await file.close()
    }
  } catch (error) {
    return err(fileTrouble(path, error))
  }
}

async function judge(path: string, file: FileHandle): Promise<Result<WorkspaceHeader, OpenRefusal>> {
  const status = await file.stat()
  if (!status.isFile()) return err({ code: 'NOT_A_WORKSPACE', path })
  if (status.size === 0) return err({ code: 'WORKSPACE_DAMAGED', path, detail: 'empty' })
  const bytes = Buffer.alloc(HEADER_LENGTH)
  const { bytesRead } = await file.read(bytes, 0, HEADER_LENGTH, 0)
  if (bytes.every((byte) => byte === 0)) return err({ code: 'WORKSPACE_DAMAGED', path, detail: 'inconsistent' })
  const magic = bytes.subarray(0, Math.min(bytesRead, MAGIC.length)).toString('latin1')
  if (bytes.toString('latin1').startsWith(ENCRYPTED)) return err({ code: 'WORKSPACE_ENCRYPTED', path })
  if (!MAGIC.startsWith(magic)) return err({ code: 'NOT_A_WORKSPACE', path })
  if (bytesRead < HEADER_LENGTH) return err({ code: 'WORKSPACE_DAMAGED', path, detail: 'cut-off' })
  if (bytes.readUInt32BE(68) !== APPLICATION_ID) return err({ code: 'NOT_A_WORKSPACE', path })
  const hasLog = await hasBytes(`${path}-wal`)
  if (!hasLog && status.size < pagesIn(bytes) * pageSize(bytes))
    return err({ code: 'WORKSPACE_DAMAGED', path, detail: 'cut-off' })
  return ok({ version: bytes.readUInt32BE(60), size: status.size, hasLog })
}

/** Offset 28; only to be believed when offsets 24 and 92 agree (SQLite file format § 1.3.8). */
function pagesIn(bytes: Buffer): number {
  return bytes.readUInt32BE(24) === bytes.readUInt32BE(92) ? bytes.readUInt32BE(28) : 1
}

/** Offset 16; the value 1 means 65536 (SQLite file format § 1.3.2). */
function pageSize(bytes: Buffer): number {
  const size = bytes.readUInt16BE(16)
  return size === 1 ? 65_536 : size
}

async function hasBytes(path: string): Promise<boolean> {
  try {
    return (await stat(path)).size > 0
  } catch {
    return false
  }
}
