import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { LARGEST_FILE, type UploadedFile } from '#shared/contract/shapes.ts'

/** A file from a screen with its bytes in hand. */
export interface Upload {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** As many as one act or one record takes. */
export const MOST_FILES = 20

/** Takes files from a screen: at most 20 unless told otherwise, none empty, none above 25 MiB. Names lose every path. */
export async function readUploads(
  files: readonly UploadedFile[],
  most: number = MOST_FILES,
): Promise<Result<readonly Upload[], Refusal<'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES'>>> {
  if (files.length > most) return err({ code: 'TOO_MANY_FILES', count: files.length, limit: most })
  const uploads: Upload[] = []
  for (const file of files) {
    const name = plainName(file.name)
    if (file.size > LARGEST_FILE) return err({ code: 'FILE_TOO_LARGE', name, size: file.size, limit: LARGEST_FILE })
    if (file.size === 0) return err({ code: 'FILE_EMPTY', name })
    uploads.push({ name, mediaType: file.type || 'application/octet-stream', bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return ok(uploads)
}

/** The last part of a name, without control characters; „Datei“ when nothing is left. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200)
  return clean === '' || clean === '.' || clean === '..' ? 'datei' : clean
}
