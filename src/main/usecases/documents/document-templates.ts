import { err, ok, type Result } from '#shared/basics/result.ts'
import type { TemplateRow } from '#shared/contract/document-templates.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import {
  type DocumentTemplate,
  LARGEST_TEMPLATE,
  TEMPLATE_KINDS,
  type TemplateKind,
} from '#shared/domain/documents/document-template.ts'
import type { OfficeFileRefusal, OfficeParts } from '#shared/domain/documents/office-file.ts'
import { templateWords } from '#shared/wording/screens/document-templates.ts'
import { WORD_MEDIA_TYPE } from '../../documents/kit/word/make-word.ts'
import { checkTemplate } from '../../documents/own-templates/check-template.ts'
import { fieldsOf } from '../../documents/own-templates/fields/catalogue.ts'
import { makeSample } from '../../documents/own-templates/make-from-template.ts'
import { readOfficeFile } from '../../files/read-office-file.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import { insertTemplate, listOrigins, listTemplates } from '../../store/repositories/document-templates.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { readUploads, type Upload } from './read-uploads.ts'
import { templateAt } from './template-at.ts'

export type TemplateRefusal =
  | OfficeFileRefusal
  | Refusal<'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES' | 'TEMPLATE_NOT_WORD' | 'TEMPLATE_BROKEN'>

interface Wish {
  readonly kind: TemplateKind
  readonly file: UploadedFile
}

/** Every kind with its fields and the template that holds. */
export function listTemplateRows(deps: Deps): Promise<readonly TemplateRow[]> {
  return deps.store.read(rowsOf)
}

/** What a template makes of the samples, or everything that is wrong with it. */
export async function tryTemplate(deps: Deps, { kind, file }: Wish): Promise<Result<UploadedFile, TemplateRefusal>> {
  const checked = await readTemplate(kind, file)
  return checked.ok ? ok(await sampleFile(deps, kind, checked.value.parts)) : checked
}

/** The same for the template that holds. */
export async function sampleOfTemplate(
  deps: Deps,
  { kind }: Pick<Wish, 'kind'>,
): Promise<Result<UploadedFile, Refusal<'NOT_FOUND'>>> {
  const template = await deps.store.read((tx) => templateAt(tx, kind, deps.now()))
  return template === null
    ? err({ code: 'NOT_FOUND', what: 'document-template', id: kind })
    : ok(await sampleFile(deps, kind, template.parts))
}

/** Takes a template as the one that holds from now on. What was issued keeps its bytes and says from which template they came. */
export async function saveTemplate(deps: Deps, { kind, file }: Wish): Promise<Result<readonly TemplateRow[], TemplateRefusal>> {
  const checked = await readTemplate(kind, file)
  return checked.ok ? keepTemplate(deps, kind, checked.value.upload) : checked
}

/** From now on the built-in template holds again. */
export function backToBuiltIn(deps: Deps, { kind }: Pick<Wish, 'kind'>): Promise<Result<readonly TemplateRow[], never>> {
  return keepTemplate(deps, kind, null)
}

function keepTemplate(deps: Deps, kind: TemplateKind, upload: Upload | null): Promise<Result<readonly TemplateRow[], never>> {
  return deps.store.write(acting(deps, 'documents.save-template'), async (tx): Promise<Result<readonly TemplateRow[], never>> => {
    const stored = upload === null ? null : await putBlob(tx, upload.bytes, { name: upload.name, mediaType: WORD_MEDIA_TYPE })
    const template: DocumentTemplate = {
      id: deps.newId('document-template'),
      kind,
      savedAt: deps.now(),
      file: stored === null ? null : { name: stored.name, sha256: stored.sha256, size: stored.size },
    }
    await insertTemplate(tx, template)
    tx.note({ subject: 'document-template', subjectId: template.id, before: null, after: toJson(template), reason: null })
    return ok(await rowsOf(tx))
  })
}

async function readTemplate(
  kind: TemplateKind,
  file: UploadedFile,
): Promise<Result<{ readonly upload: Upload; readonly parts: OfficeParts }, TemplateRefusal>> {
  const uploads = await readUploads([file], 1)
  if (!uploads.ok) return uploads
  const [upload] = uploads.value
  if (upload === undefined) throw new Error('One file was read and none is there')
  const { name, bytes } = upload
  if (bytes.length > LARGEST_TEMPLATE) return err({ code: 'FILE_TOO_LARGE', name, size: bytes.length, limit: LARGEST_TEMPLATE })
  const unpacked = readOfficeFile(bytes)
  if (!unpacked.ok) return unpacked
  if (unpacked.value.kind !== 'docx') return err({ code: 'TEMPLATE_NOT_WORD' })
  const problems = checkTemplate(unpacked.value.parts, kind)
  return problems.length > 0 ? err({ code: 'TEMPLATE_BROKEN', problems }) : ok({ upload, parts: unpacked.value.parts })
}

async function sampleFile(deps: Deps, kind: TemplateKind, parts: OfficeParts): Promise<File> {
  const { name } = await deps.store.read((tx) => theAlliance(tx))
  const title = templateWords.sampleTitle(templateWords.kinds[kind])
  const properties = { title, subject: title, creator: name, issuedAt: deps.now() }
  const bytes = makeSample(parts, kind, properties, templateWords.sampleMark)
  return new File([bytes as Uint8Array<ArrayBuffer>], templateWords.sampleFile[kind], { type: WORD_MEDIA_TYPE })
}

async function rowsOf(tx: ReadTx): Promise<readonly TemplateRow[]> {
  const templates = await listTemplates(tx)
  const origins = await listOrigins(tx)
  return TEMPLATE_KINDS.map((kind) => {
    const newest = templates.find((template) => template.kind === kind)
    const file = newest?.file ?? null
    return {
      kind,
      fields: fieldsOf(kind),
      file,
      since: newest?.savedAt ?? null,
      used: origins.filter(({ templateSha256 }) => templateSha256 === file?.sha256).length,
    }
  })
}
