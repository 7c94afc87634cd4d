import { type Context, Hono } from 'hono'
import { isSha256 } from '#shared/basics/bytes.ts'
import { finished } from '#shared/basics/work.ts'
import { DOCUMENT_KINDS, type OutputFile } from '#shared/domain/documents/issued-document.ts'
import { serviceWords } from '#shared/wording/service.ts'
import { findLibreOffice, officeToPdf } from '../files/office-to-pdf.ts'
import { hashOfBytes } from '../store/journal/chain.ts'
import type { Deps } from '../usecases/deps.ts'
import { makeDocument } from '../usecases/documents/make-document.ts'
import { type ExportedFile, noteExport } from '../usecases/documents/note-export.ts'
import { readStoredFile } from '../usecases/documents/read-stored-file.ts'
import { attachment } from './content-disposition.ts'
import type { Deliveries } from './deliveries.ts'
import { plainPage } from './plain-page.ts'
import { INERT } from './security-headers.ts'
import { throughFolder } from './through-folder.ts'

/** Files to save: documents made from the records, and papers and evidence as they were stored. */
export function downloads(deps: Deps, deliveries: Deliveries): Hono {
  const app = new Hono()

  app.get('/download/delivery/:token', async (context) => {
    const delivery = deliveries.take(context.req.param('token'))
    if (delivery === undefined) return context.notFound()
    // An archive was entered when it was made.
    if (delivery.kind !== 'archive') await noteExport(deps, delivery.kind, leaving(delivery))
    return file(context, delivery.bytes, 'application/zip', attachment(delivery.fileName))
  })

  // A fresh backup, also where the file itself is gone: what was saved can still be read.
  app.get('/download/backup', async (context) => {
    const bytes = await finished(throughFolder((path) => deps.store.upkeep.backUp(path)))
    const fileName = serviceWords.backupFile(deps.now())
    if (deps.store.isThere()) await noteExport(deps, 'backup', leaving({ kind: 'backup', fileName, bytes }))
    return file(context, bytes, 'application/vnd.sqlite3', attachment(fileName))
  })

  app.get('/download/:kind/:id', async (context) => {
    const paper = await paperOf(deps, context)
    if (paper instanceof Response) return paper
    await noteExport(deps, context.req.param('id'), leaving(paper))
    return file(context, paper.bytes, paper.mediaType, attachment(paper.fileName))
  })

  // The same paper as PDF, where LibreOffice can lay it out.
  app.get('/download/:kind/:id/pdf', async (context) => {
    const soffice = findLibreOffice()
    const paper = soffice === null ? await context.notFound() : await paperOf(deps, context)
    if (paper instanceof Response || soffice === null) return paper as Response
    const pdf = await officeToPdf(soffice, paper.bytes, paper.fileName.endsWith('.xlsx') ? 'xlsx' : 'docx')
    if (pdf === null) return plainPage(context, 409, serviceWords.noPdf)
    await noteExport(deps, context.req.param('id'), leaving(paper))
    return file(context, pdf, 'application/pdf', attachment(paper.fileName.replace(/\.(docx|xlsx)$/, '.pdf')))
  })

  // Whatever somebody sent in is saved, never shown: the page names the file, its type is not believed.
  app.get('/file/:sha256', async (context) => {
    const sha256 = context.req.param('sha256')
    const stored = isSha256(sha256) ? await readStoredFile(deps, { sha256 }) : null
    if (stored === null) return context.notFound()
    if (!stored.ok) {
      const { error } = stored
      return error.code === 'FILE_ERASED' ? plainPage(context, 410, serviceWords.erasedFile(error.at)) : context.notFound()
    }
    return file(context, stored.value, 'application/octet-stream', 'attachment')
  })

  return app
}

/** What the journal keeps of a file that leaves. */
function leaving(file: Pick<ExportedFile, 'kind' | 'fileName'> & { readonly bytes: Uint8Array }): ExportedFile {
  return { kind: file.kind, fileName: file.fileName, sha256: hashOfBytes(file.bytes), way: 'screen' }
}

/** The paper that an address asks for, or the page that says why there is none. */
async function paperOf(deps: Deps, context: Context): Promise<OutputFile | Response> {
  const kind = DOCUMENT_KINDS.find((known) => known === context.req.param('kind'))
  if (kind === undefined) return context.notFound()
  const made = await makeDocument(deps, { kind, id: context.req.param('id') ?? '' })
  if (made.ok) return made.value
  return made.error.code === 'NOT_FOUND' ? context.notFound() : plainPage(context, 409, serviceWords.notDeclared)
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
