import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { first } from '#test/support/sample-records.ts'
import * as documentTemplates from './repositories/document-templates.ts'
import * as letterheads from './repositories/letterheads.ts'
import * as signaturePictures from './repositories/signature-pictures.ts'
import { callsOf, type RepositoryCall } from './repository-call.cases.ts'

const AT = instant('2026-11-20T08:00:00Z')

/** Each function of the repositories behind the look of papers once: letterhead, templates, scanned signatures. */
export const PAPER_REPOSITORY_CALLS: readonly RepositoryCall[] = [
  ...callsOf('document-templates', {
    listTemplates: (tx) => documentTemplates.listTemplates(tx),
    findTemplate: (tx) => documentTemplates.findTemplate(tx, 'statement', AT),
    insertTemplate: (tx, records) => documentTemplates.insertTemplate(tx, first(records.templates)),
    listOrigins: (tx) => documentTemplates.listOrigins(tx),
    insertOrigin: (tx, records) => documentTemplates.insertOrigin(tx, first(records.origins)),
  }),
  ...callsOf('letterheads', {
    findLetterhead: async (tx) => [await letterheads.findLetterhead(tx, null), await letterheads.findLetterhead(tx, AT)],
    listLetterheads: (tx) => letterheads.listLetterheads(tx),
    insertLetterhead: (tx, records) => letterheads.insertLetterhead(tx, first(records.letterheads)),
  }),
  ...callsOf('signature-pictures', {
    listSignaturePictures: (tx) => signaturePictures.listSignaturePictures(tx),
    findSignaturePicture: (tx) => signaturePictures.findSignaturePicture(tx, toId('p1')),
    saveSignaturePicture: (tx, records) => signaturePictures.saveSignaturePicture(tx, first(records.signaturePictures)),
    deleteSignaturePicture: (tx) => signaturePictures.deleteSignaturePicture(tx, toId('p1')),
  }),
]
