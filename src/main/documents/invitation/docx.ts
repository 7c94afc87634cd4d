import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { INVITATION_FIELDS } from '../own-templates/fields/meeting-fields.ts'
import { makeWordOr } from '../own-templates/make-from-template.ts'
import { type InvitationInput, invitationFileParts, invitationPaper } from './content.ts'

/** Makes the Einladung as a Word file, `S-2026-004_Einladung_Jobcenter-Erzgebirgskreis.docx`. */
export async function makeInvitation(input: InvitationInput): Promise<OutputFile> {
  return {
    kind: 'invitation',
    fileName: fileName(invitationFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWordOr(input.template, INVITATION_FIELDS, input, invitationPaper(input)),
  }
}
