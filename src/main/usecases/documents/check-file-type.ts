import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { fileTypeWords } from '#shared/wording/screens/file-types.ts'
import type { Upload } from './read-uploads.ts'

type FileType = keyof typeof fileTypeWords

/** How the bytes of a type begin. */
const BEGINNINGS: readonly (readonly [FileType, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['program', [0x4d, 0x5a]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
]

/** What the end of a name promises. Word and Excel files are zip archives inside. */
const PROMISED: Readonly<Record<string, FileType>> = {
  pdf: 'pdf',
  docx: 'zip',
  xlsx: 'zip',
  odt: 'zip',
  ods: 'zip',
  zip: 'zip',
  doc: 'ole',
  xls: 'ole',
  msg: 'ole',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
}

/** A file that is not what its name says was renamed or damaged, and is refused; names that promise nothing may hold plain text. */
export function checkFileTypes(uploads: readonly Upload[]): Result<readonly Upload[], Refusal<'FILE_TYPE_MISMATCH'>> {
  for (const { name, bytes } of uploads) {
    const ending = name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : ''
    const promised = PROMISED[ending] ?? 'text'
    const found = typeOf(bytes)
    if (promised !== found)
      return err({
        code: 'FILE_TYPE_MISMATCH',
        name,
        claimed: ending === '' ? fileTypeWords.text : ending.toUpperCase(),
        found: fileTypeWords[found],
      })
  }
  return ok(uploads)
}

function typeOf(bytes: Uint8Array): FileType {
  const begins = BEGINNINGS.find(([, beginning]) => beginning.every((byte, index) => bytes[index] === byte))
  if (begins !== undefined) return begins[0]
  return bytes.subarray(0, 4096).includes(0) ? 'unknown' : 'text'
}
