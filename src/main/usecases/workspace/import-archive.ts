import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CheckReport } from '#shared/domain/workspace/finding.ts'
import { checkArchive } from '#shared/rules/verification/check-archive.ts'
import { archiveTools, readArchive } from '../../files/archive/read-archive.ts'
import { canBuild, createFromTables } from '../../store/create-from-tables.ts'

export type ImportRefusal = Refusal<'NOT_AN_ARCHIVE' | 'ARCHIVE_NEWER'>

/**
 * Makes a workspace file from an archive, exactly as it was when the archive was made. Whatever the check of the archive finds
 * is answered, and then no file is made.
 */
export async function importArchive(archive: string, path: string): Promise<Result<CheckReport, ImportRefusal>> {
  const files = await readArchive(archive)
  if (!files.ok) return err({ code: 'NOT_AN_ARCHIVE' })
  const check = checkArchive(files.value, archiveTools)
  let step = check.next()
  while (step.done !== true) step = check.next()
  const { manifest, tables, ...report } = step.value
  if (manifest === null) return err({ code: 'NOT_AN_ARCHIVE' })
  if (!canBuild(manifest.workspaceVersion)) return err({ code: 'ARCHIVE_NEWER' })
  if (report.findings.length > 0) return ok(report)
  await createFromTables(path, {
    version: manifest.workspaceVersion,
    tables,
    blob: (sha256) => files.value.get(manifest.blobs[sha256] ?? '') ?? new Uint8Array(),
  })
  return ok(report)
}
