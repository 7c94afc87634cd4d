import { oc } from '@orpc/contract'
import type { DocumentRecord } from '../domain/documents/issued-document.ts'
import { answer } from './shapes.ts'

/** Files come by their own address: `GET /download/<document kind>/<id>`, papers and evidence `GET /file/<sha256>`. */
export const documentsContract = {
  /** Every file that was made, newest first. */
  list: oc.output(answer<readonly DocumentRecord[]>()),
}
