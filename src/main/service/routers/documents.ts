import type { Deps } from '../../usecases/deps.ts'
import { listKeptDocuments } from '../../usecases/documents/list-documents.ts'
import { procedures } from '../procedures.ts'

const { documents } = procedures

export function documentsRouter(deps: Deps) {
  return documents.router({
    list: documents.list.handler(() => listKeptDocuments(deps)),
  })
}
