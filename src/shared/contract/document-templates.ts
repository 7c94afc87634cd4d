import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Instant } from '../basics/instant.ts'
import {
  type DocumentTemplate,
  TEMPLATE_KINDS,
  type TemplateField,
  type TemplateKind,
} from '../domain/documents/document-template.ts'
import { OFFICE_FILE_CODES } from './documents.ts'
import { mayRefuse } from './refusals.ts'
import { answer, type UploadedFile, uploadedFile } from './shapes.ts'

/** One kind of paper, what a template for it may ask for, and which one holds. */
export interface TemplateRow {
  readonly kind: TemplateKind
  readonly fields: readonly TemplateField[]
  /** Null while the built-in one holds. */
  readonly file: NonNullable<DocumentTemplate['file']> | null
  readonly since: Instant | null
  /** Kept documents that were made from the template that holds. */
  readonly used: number
}

const kind = z.enum(TEMPLATE_KINDS)
const FILE_CODES = [...OFFICE_FILE_CODES, 'TEMPLATE_NOT_WORD', 'TEMPLATE_BROKEN'] as const

/** Word templates of the alliance's own. Their files come by `GET /file/<sha256>`. */
export const documentTemplatesContract = {
  list: oc.output(answer<readonly TemplateRow[]>()),

  /** Looks at a template and gives back what it makes of the samples. Keeps nothing. */
  try: oc
    .input(z.object({ kind, file: uploadedFile }))
    .errors(mayRefuse(...FILE_CODES))
    .output(answer<UploadedFile>()),

  /** What the template that holds makes of the samples. */
  sample: oc.input(z.object({ kind })).errors(mayRefuse('NOT_FOUND')).output(answer<UploadedFile>()),

  /** From now on papers of this kind are made from this template; a broken one is refused with every problem and its place. */
  save: oc
    .input(z.object({ kind, file: uploadedFile }))
    .errors(mayRefuse(...FILE_CODES))
    .output(answer<readonly TemplateRow[]>()),

  /** From now on the built-in template holds again. */
  backToBuiltIn: oc.input(z.object({ kind })).output(answer<readonly TemplateRow[]>()),
}
