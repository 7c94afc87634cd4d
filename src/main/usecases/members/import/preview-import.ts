import type { Result } from '#shared/basics/result.ts'
import { ok } from '#shared/basics/result.ts'
import type { ImportPreview } from '#shared/contract/member-imports.ts'
import type { Deps } from '../../deps.ts'
import { type ImportInput, type ReadImportRefusal, readImport } from './read-import.ts'

/** What an import would do, row by row; changes nothing. Yields how many rows were read so far. */
export async function* previewImport(
  deps: Deps,
  input: ImportInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<number, Result<ImportPreview, ReadImportRefusal>> {
  const read = yield* readImport(deps, input, signal)
  if (!read.ok) return read
  const rows = read.value.rows.map(({ shown }) => shown)
  const count = (state: string) => rows.filter((row) => row.state === state).length
  return ok({
    ...read.value,
    rows,
    counts: { new: count('new'), changed: count('changed'), unchanged: count('unchanged'), error: count('error') },
  })
}
