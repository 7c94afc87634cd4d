import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Sha256 } from '../basics/bytes.ts'
import type { DocumentRecord } from '../domain/documents/issued-document.ts'
import type { Paper } from '../domain/documents/paper.ts'
import type { FileSignatures, SignatureFinding } from '../domain/documents/signature.ts'
import type { JournalHead } from '../domain/journal/journal-entry.ts'
import { SIGNING_PARTS } from '../domain/meetings/minutes-record.ts'
import { UPLOAD_CODES } from './file-refusals.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, line, type UploadedFile, uploadedFile } from './shapes.ts'

/** Why a Word or Excel file from a screen is not looked into. */
export const OFFICE_FILE_CODES = [
  ...UPLOAD_CODES,
  'NOT_AN_OFFICE_FILE',
  'OFFICE_FILE_ENCRYPTED',
  'OLD_OFFICE_FORMAT',
  'OFFICE_FILE_HAS_MACROS',
  'OFFICE_FILE_DAMAGED',
  'OFFICE_FILE_TOO_LARGE',
  'OFFICE_FILE_UNSAFE_PATH',
  'OFFICE_FILE_ENTITIES',
] as const

/** Papers that are signed: those that stand fast. */
export const SIGNED_KINDS = ['statement', 'minutes', 'action-plan'] as const
export type SignedKind = (typeof SIGNED_KINDS)[number]

/** Papers that are shown on screen before they are Word files; a statement has its own preview, beside its editor. */
export const PREVIEWED_KINDS = ['minutes', 'invitation', 'circular-letter', 'action-plan'] as const
export type PreviewedKind = (typeof PREVIEWED_KINDS)[number]

/** What is known about a file from outside. */
export interface CheckedFile {
  readonly fileName: string
  readonly size: number
  readonly sha256: Sha256
  readonly signatures: FileSignatures
  readonly match: RegisterMatch | null
  /** The head of the journal that the file carries, and whether the journal has it; null where it carries none. */
  readonly journalHead: (JournalHead & { readonly holds: boolean }) | null
}

/** The entry of the register that a file is: byte for byte, or but for signatures that were added later. */
export interface RegisterMatch {
  readonly kind: 'same-bytes' | 'signed-since'
  readonly record: DocumentRecord
}

export interface SignedDocument {
  readonly record: DocumentRecord
  readonly finding: SignatureFinding
}

/** A place in a paper above the name of somebody who signs. */
export interface SigningRoom {
  readonly name: string
  /** Whether a picture of the signature is kept for this person. */
  readonly hasPicture: boolean
}

const mark = z.object({ room: z.int().min(0).max(20), withPicture: z.boolean() })
export type MarkWish = z.infer<typeof mark>

/** A passphrase as people choose one; asked each time, kept nowhere. */
const passphrase = z.string().max(200)
const NEW_PASSPHRASE_LENGTH = 10

/** For whom minutes are signed; null for a statement, or for somebody who does not have to sign. */
const signedAs = z.enum(SIGNING_PARTS).nullable()

/** Files come by their own address: `GET /download/<document kind>/<id>`, papers and evidence `GET /file/<sha256>`; `…/pdf` behind the first gives a PDF. */
export const documentsContract = {
  /** Every file that was made, newest first. */
  list: oc.output(answer<readonly DocumentRecord[]>()),

  /** What a paper says as things stand, block by block as its Word file is made. Keeps nothing. */
  preview: oc
    .input(z.object({ kind: z.enum(PREVIEWED_KINDS), id: filledLine }))
    .errors(mayRefuse('NOT_FOUND', 'NOT_DECLARED'))
    .output(answer<Paper>()),

  /** Whether papers can be had as PDF as well: only where LibreOffice is installed. */
  makesPdf: oc.output(answer<boolean>()),

  /** Checks the signatures of any Word or Excel file, and whether it is one of ours. Keeps nothing. */
  check: oc
    .input(z.object({ file: uploadedFile }))
    .errors(mayRefuse(...OFFICE_FILE_CODES))
    .output(answer<CheckedFile>()),

  /** Where a signature can become visible in the text; empty once the paper is signed. */
  signingRooms: oc.input(z.object({ kind: z.enum(SIGNED_KINDS), id: filledLine })).output(answer<readonly SigningRoom[]>()),

  /** Signs the newest copy of an issued paper with a key file, and keeps the signed copy in the register. */
  sign: oc
    .input(
      z.object({
        kind: z.enum(SIGNED_KINDS),
        id: filledLine,
        keyFile: uploadedFile,
        passphrase,
        comment: line,
        signedAs,
        mark: mark.nullable(),
      }),
    )
    .errors(
      mayRefuse(
        'NOT_FOUND',
        ...UPLOAD_CODES,
        'NOT_A_KEY_FILE',
        'WRONG_PASSPHRASE',
        'KEY_FILE_WITHOUT_KEY',
        'KEY_NOT_FOR_SIGNING',
        'CERTIFICATE_NOT_YET_VALID',
        'CERTIFICATE_EXPIRED',
        'SIGNED_ALREADY',
        'WRONG_MEETING_STATE',
        'PART_NOT_SIGNING',
        'PART_SIGNED',
      ),
    )
    .output(answer<SignedDocument>()),

  /** Makes a key with a certificate of one's own, as a file under a passphrase. Nothing of it stays here. */
  makeIdentity: oc
    .input(z.object({ name: filledLine, organization: line, passphrase: passphrase.min(NEW_PASSPHRASE_LENGTH) }))
    .output(answer<UploadedFile>()),
}
