import type { DocumentKind } from '#shared/domain/documents/issued-document.ts'
import { downloadAddress } from './addresses.ts'

/** A paper that is made on demand, as a file to go on with, under the name that a download would have. */
export async function fetchPaper(kind: DocumentKind, id: string): Promise<File> {
  const response = await fetch(downloadAddress(kind, id))
  if (!response.ok) throw new Error(`${kind} could not be made: ${response.status}`)
  const [, name] = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('content-disposition') ?? '') ?? []
  const type = response.headers.get('content-type') ?? ''
  return new File([await response.blob()], name === undefined ? `${kind}.docx` : decodeURIComponent(name), { type })
}
