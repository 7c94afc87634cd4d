import { type Context, Hono } from 'hono'
import { isSha256 } from '#shared/basics/bytes.ts'
import { DOCUMENT_KINDS } from '#shared/domain/documents/issued-document.ts'
import { serviceWords } from '#shared/wording/service.ts'
import type { Deps } from '../usecases/deps.ts'
import { makeDocument } from '../usecases/documents/make-document.ts'
import { readStoredFile } from '../usecases/documents/read-stored-file.ts'
import { attachment } from './content-disposition.ts'
import type { Deliveries } from './deliveries.ts'
import { plainPage } from './plain-page.ts'
import { INERT } from './security-headers.ts'

/** Files to save: documents made from the records, and papers and evidence as they were stored. */
export function downloads(deps: Deps, deliveries: Deliveries): Hono {
  const app = new Hono()

  app.get('/download/delivery/:token', (context) => {
    const delivery = deliveries.take(context.req.param('token'))
    return delivery === undefined
      ? context.notFound()
      : file(context, delivery.bytes, 'application/zip', attachment(delivery.fileName))
  })

  app.get('/download/:kind/:id', async (context) => {
    const kind = DOCUMENT_KINDS.find((known) => known === context.req.param('kind'))
    if (kind === undefined) return context.notFound()
    const made = await makeDocument(deps, { kind, id: context.req.param('id') })
    if (!made.ok) return made.error.code === 'NOT_FOUND' ? context.notFound() : plainPage(context, 409, serviceWords.notDeclared)
    const { bytes, mediaType, fileName } = made.value
    return file(context, bytes, mediaType, attachment(fileName))
  })

  // Whatever somebody sent in is saved, never shown: the page names the file, its type is not believed.
  app.get('/file/:sha256', async (context) => {
    const sha256 = context.req.param('sha256')
    const stored = isSha256(sha256) ? await readStoredFile(deps, { sha256 }) : null
    return stored?.ok ? file(context, stored.value, 'application/octet-stream', 'attachment') : context.notFound()
  })

  return app
}

function file(context: Context, bytes: Uint8Array, mediaType: string, disposition: string): Response {
  return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': mediaType,
    'Content-Disposition': disposition,
    'Content-Length': String(bytes.length),
    'Content-Security-Policy': INERT,
    'Cache-Control': 'no-store',
  })
}
