import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type SponsorNotificationInput, sponsorNotificationFileParts, sponsorNotificationPaper } from './content.ts'

/** Makes the Ergebnismitteilung as a Word file. */
export async function makeSponsorNotification(input: SponsorNotificationInput): Promise<OutputFile> {
  return {
    kind: 'sponsor-notification',
    fileName: fileName(sponsorNotificationFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(sponsorNotificationPaper(input)),
  }
}
