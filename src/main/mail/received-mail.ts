import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { fromEpoch, type Instant, parseInstant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MailAddress, MailAttachment } from './draft.ts'

/** A message that arrived. What it claims of its sender and its time is shown, never believed. */
export interface ReceivedMail {
  readonly from: MailAddress | null
  readonly subject: string
  readonly claimedAt: Instant | null
  /** When the last server on the way took it in, that of whoever got it; null where no server noted anything. */
  readonly receivedAt: Instant | null
  readonly messageId: string | null
  readonly inReplyTo: string | null
  /** The plain text; of a message in HTML only, its text without marks. */
  readonly text: string
  readonly attachments: readonly MailAttachment[]
}

export type MailRefusal =
  | { readonly code: 'MAIL_TOO_LARGE'; readonly size: number; readonly limit: number }
  | { readonly code: 'MAIL_NESTED_TOO_DEEPLY' }
  | { readonly code: 'NOT_A_MAIL' }

export const LARGEST_MAIL = 30 * 1024 * 1024
const LARGEST_HEADERS = 256 * 1024
const DEEPEST_PARTS = 20
/** A reply that somebody passed on as an attachment, and that one passed on again. */
const DEEPEST_MESSAGES = 3
const MOST_ATTACHMENTS = 100
const LONGEST_TEXT = 500_000

/** Reads an `.eml` file within bounds. Whatever its bytes are, the answer is a message or a refusal. */
export async function readMail(bytes: Uint8Array): Promise<Result<ReceivedMail, MailRefusal>> {
  if (bytes.length > LARGEST_MAIL) return err({ code: 'MAIL_TOO_LARGE', size: bytes.length, limit: LARGEST_MAIL })
  const email = await parse(bytes)
  if (email === null) return err({ code: 'NOT_A_MAIL' })
  const isMail = email.from !== undefined && email.headers.some(({ key }) => MAIL_HEADERS.includes(key))
  if (!isMail || email.attachments.length > MOST_ATTACHMENTS) return err({ code: 'NOT_A_MAIL' })
  if (email.attachments.some((attachment) => attachment.rfc822DepthExceeded === true))
    return err({ code: 'MAIL_NESTED_TOO_DEEPLY' })
  return ok({
    from: addressOf(email.from),
    subject: email.subject ?? '',
    claimedAt: timeOf(email.date),
    receivedAt: arrivalOf(email.headers.find(({ key }) => key === 'received')?.value),
    messageId: email.messageId ?? null,
    inReplyTo: email.inReplyTo ?? null,
    text: (email.text ?? withoutMarks(email.html ?? '')).slice(0, LONGEST_TEXT).trimEnd(),
    attachments: email.attachments.map(toAttachment),
  })
}

const MAIL_HEADERS: readonly string[] = ['date', 'subject', 'to', 'message-id']

/** The parser throws where a message goes beyond its bounds; that is a finding about the message, not a fault of ours. */
async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, {
      maxHeadersSize: LARGEST_HEADERS,
      maxNestingDepth: DEEPEST_PARTS,
      maxRfc822NestingDepth: DEEPEST_MESSAGES,
    })
  } catch (reason) {
    if (reason instanceof Error) return null
    throw reason
  }
}

function addressOf(address: Address | undefined): MailAddress | null {
  if (address === undefined) return null
  const one = address.group === undefined ? address : address.group[0]
  return one === undefined ? null : { name: one.name, address: one.address }
}

function timeOf(claimed: string | undefined): Instant | null {
  const parsed = parseInstant(claimed ?? '')
  return parsed.ok ? parsed.value : null
}

/** Every server adds its line on top: „from … by … ; Thu, 19 Nov 2026 10:00:00 +0100“. */
function arrivalOf(line: string | undefined): Instant | null {
  const at = Date.parse(line?.split(';').at(-1)?.trim() ?? '')
  return Number.isNaN(at) ? null : fromEpoch(at)
}

function toAttachment({ filename, mimeType, content }: Attachment, index: number): MailAttachment {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  return { fileName: bareName(filename ?? '') || `${index + 1}`, mediaType: mimeType, bytes }
}

/** The name without folders and without what a file system or a screen could stumble over. */
function bareName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last
    .replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, 150)
}

/** Enough for reading an answer out of a message in HTML; never shown as HTML. */
function withoutMarks(html: string): string {
  return html
    .slice(0, LONGEST_TEXT)
    .replaceAll(/<br[^<>]{0,200}>|<\/(?:p|div|tr)>/gi, '\n')
    .replaceAll(/<[^<>]{0,2000}>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
