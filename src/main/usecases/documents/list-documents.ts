import type { DocumentRecord } from '#shared/domain/documents/issued-document.ts'
import { listDocuments } from '../../store/repositories/documents.ts'
import type { Deps } from '../deps.ts'

/** Every file that was kept, newest first. */
export function listKeptDocuments(deps: Deps): Promise<readonly DocumentRecord[]> {
  return deps.store.read(listDocuments)
}
