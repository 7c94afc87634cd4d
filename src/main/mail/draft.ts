import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { type Instant, toEpoch } from '#shared/basics/instant.ts'

export interface MailAddress {
  readonly name: string
  readonly address: string
}

export interface MailAttachment {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A message that somebody opens in their mail program, looks at and sends themselves. */
export interface MailDraft {
  /** Names the message for ever; an id from `deps.newId`. Message-ID and boundaries come from it. */
  readonly id: string
  readonly date: Instant
  /** Null leaves the sender to the mail program. */
  readonly from: MailAddress | null
  readonly to: readonly MailAddress[]
  readonly cc?: readonly MailAddress[]
  /** Where answers go; null is the sender. */
  readonly replyTo: MailAddress | null
  readonly subject: string
  /** Plain text; lines end as `\n`. */
  readonly text: string
  readonly attachments: readonly MailAttachment[]
}

/** What names a message to its replies: `In-Reply-To` of an answer to this draft. */
export function messageIdOf(id: string): string {
  return `<${id}@allianz.invalid>`
}

/**
 * Writes a draft as an `.eml` file. `X-Unsent` makes Outlook, and mail programs that follow it, open the file as a new message
 * ready to be sent. The same draft gives the same bytes: nothing is drawn by chance, nothing asks the clock.
 */
export function writeDraft(draft: MailDraft): Promise<Uint8Array> {
  const composer = new MailComposer({
    headers: { 'X-Unsent': '1' },
    baseBoundary: createHash('sha256').update(draft.id).digest('hex').slice(0, 16),
    messageId: messageIdOf(draft.id),
    date: new Date(toEpoch(draft.date)),
    ...(draft.from === null ? {} : { from: plain(draft.from) }),
    to: draft.to.map(plain),
    cc: (draft.cc ?? []).map(plain),
    ...(draft.replyTo === null ? {} : { replyTo: plain(draft.replyTo) }),
    subject: oneLine(draft.subject),
    text: draft.text,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: draft.attachments.map(({ fileName, mediaType, bytes }) => ({
      filename: oneLine(fileName),
      contentType: mediaType,
      content: Buffer.from(bytes),
      contentTransferEncoding: 'base64',
    })),
  })
  return composer.compile().build()
}

/** A name or subject with a line break in it would write headers of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').trim()
}

function plain({ name, address }: MailAddress): MailAddress {
  return { name: oneLine(name), address: oneLine(address) }
}
