import { createHash } from 'node:crypto'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { type Addresses, type OparlObject, oparlObject } from './addresses.ts'
import type { PublicFile } from './content.ts'

/** Where the bytes of the files lie, below the address of everything. */
export const CONTENT_FOLDER = 'content'

/** A file as the interface speaks of it. The standard knows SHA-1 and SHA-512. */
export function fileObject(
  addresses: Addresses,
  id: string,
  { fileName, mediaType, bytes }: PublicFile,
  more: { readonly name: string; readonly date?: LocalDate; readonly text?: string },
): OparlObject {
  const url = `${addresses.base}${CONTENT_FOLDER}/${encodeURIComponent(fileName)}`
  return oparlObject(addresses, 'file', id, {
    name: more.name,
    fileName,
    mimeType: mediaType,
    date: more.date ?? null,
    size: bytes.length,
    sha512Checksum: createHash('sha512').update(bytes).digest('hex'),
    text: more.text ?? null,
    accessUrl: url,
    downloadUrl: url,
  })
}
