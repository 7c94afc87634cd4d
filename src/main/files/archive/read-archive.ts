import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ArchiveTools } from '#shared/rules/verification/check-archive.ts'
import { corePropertiesOf } from '../core-properties.ts'
import { readZipDirectory } from '../zip-directory.ts'

/** Larger ones are not read, whatever they claim: an archive comes from outside. */
const LARGEST_ARCHIVE = 2 * 1024 * 1024 * 1024
const LARGEST_CONTENT = 3 * 1024 * 1024 * 1024
const MOST_FILES = 200_000

/** Names that an archive of ours can have: no way up, no absolute path, no drive. */
const NAME = /^(?!.*(^|\/)\.{1,2}(\/|$))[^/\\:\p{Cc}][^\\:\p{Cc}]*$/u

/** The files in an archive; refused where it is none, is damaged, too large, or has names that lead elsewhere. */
export async function readArchive(
  path: string,
): Promise<Result<ReadonlyMap<string, Uint8Array>, 'not-an-archive' | 'too-large'>> {
  if ((await stat(path)).size > LARGEST_ARCHIVE) return err('too-large')
  let [count, size, isHostile] = [0, 0, false]
  try {
    const bytes = await readFile(path)
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        size += originalSize
        isHostile ||= !NAME.test(name) || count > MOST_FILES || size > LARGEST_CONTENT
        return !isHostile
      },
    })
    return isHostile || !hasItsSums(bytes, files) ? err('not-an-archive') : ok(new Map(Object.entries(files)))
  } catch {
    return err('not-an-archive')
  }
}

/** Whether each file has the check sum that the directory of the ZIP gives it: unpacking alone does not look. */
function hasItsSums(bytes: Uint8Array, files: Readonly<Record<string, Uint8Array>>): boolean {
  const directory = readZipDirectory(bytes)
  return directory.ok && directory.value.every(({ path, crc }) => crc32(files[path] ?? new Uint8Array()) === crc)
}

/** Whether a file is a ZIP, by its first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** What the program brings to the check of an archive. */
export const archiveTools: ArchiveTools = {
  hashText: (text) => createHash('sha256').update(text).digest('hex'),
  hashBytes: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  decode: (bytes) => decoder.decode(bytes),
  coreProperties: corePropertiesOf,
  isSignedBy: (key, bytes, signature) =>
    verify(null, bytes, createPublicKey({ key: { ...key }, format: 'jwk' }), Buffer.from(signature, 'base64url')),
}
