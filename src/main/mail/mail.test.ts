import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { type MailDraft, messageIdOf, writeDraft } from './draft.ts'
import { LARGEST_MAIL, readMail } from './received-mail.ts'

const DRAFT: MailDraft = {
  id: '0a1b2c3d',
  date: instant('2026-11-04T09:00:00Z'),
  from: { name: 'Fachkräfteallianz Erzgebirge', address: 'koordination@example.org' },
  to: [{ name: 'Kreishandwerkerschaft, Erzgebirge', address: 'kh@example.org' }],
  replyTo: null,
  subject: 'Umlaufverfahren U-003: Rückmeldung bis Do, 19.11.2026, 24:00 Uhr',
  text: 'Sehr geehrte Damen und Herren,\n\nanbei die Unterlagen „NAFKA II“.\n',
  attachments: [
    {
      fileName: 'Rückmeldebogen.docx',
      mediaType: 'application/octet-stream',
      bytes: new Uint8Array([0, 255, 13, 10, 46, 13, 10]),
    },
    { fileName: 'Stimmzettel.html', mediaType: 'text/html', bytes: new TextEncoder().encode('<!doctype html><p>ä</p>\n') },
  ],
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytesOf = (mail: string): Uint8Array => new TextEncoder().encode(mail.replaceAll('\n', '\r\n'))

test('a draft comes back as it was written, attachments byte for byte', async () => {
  const read = await readMail(await writeDraft(DRAFT))
  expect(read).toMatchObject({
    ok: true,
    value: {
      from: DRAFT.from,
      subject: DRAFT.subject,
      text: DRAFT.text.trimEnd(),
      claimedAt: DRAFT.date,
      messageId: messageIdOf(DRAFT.id),
      attachments: DRAFT.attachments,
    },
  })
})

test('the same draft gives the same bytes, another id other boundaries', async () => {
  const first = text(await writeDraft(DRAFT))
  expect(text(await writeDraft(DRAFT))).toBe(first)
  expect(first).toContain('X-Unsent: 1\r\n')
  expect(first.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text(await writeDraft({ ...DRAFT, id: 'other' }))).not.toBe(first)
})

test('a line break in a name, subject or file name writes no header', async () => {
  const written = text(
    await writeDraft({
      ...DRAFT,
      subject: 'A\r\nBcc: x@example.org',
      to: [{ name: 'B\nBcc: y@example.org', address: 'b@example.org\r\nBcc: z@example.org' }],
      attachments: [{ fileName: 'c\r\nX-Evil: 1.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]) }],
    }),
  )
  expect(written).not.toMatch(/^(Bcc|X-Evil):/m)
})

test('no sender is written where the mail program shall set it', async () => {
  expect(text(await writeDraft({ ...DRAFT, from: null }))).not.toMatch(/^From:/m)
})

test.each([
  ['nothing', new Uint8Array(), 'NOT_A_MAIL'],
  ['chance bytes', new Uint8Array([0, 1, 2, 250, 251, 10, 10, 200]), 'NOT_A_MAIL'],
  ['a text that is no message', bytesOf('Guten Tag,\n\nwir stimmen zu.\n'), 'NOT_A_MAIL'],
  ['more than a mail may have', new Uint8Array(LARGEST_MAIL + 1), 'MAIL_TOO_LARGE'],
  ['endless headers', bytesOf(`From: a@example.org\nSubject: ${'x'.repeat(300_000)}\n\nJa\n`), 'NOT_A_MAIL'],
  ['parts within parts within parts', nested(40), 'NOT_A_MAIL'],
  ['messages within messages', forwarded(6), 'MAIL_NESTED_TOO_DEEPLY'],
])('refused: %s', async (_title, bytes, code) => {
  expect(await readMail(bytes)).toMatchObject({ ok: false, error: { code } })
})

test('a message passed on as an attachment gives its text and attachments', async () => {
  expect(await readMail(forwarded(2))).toMatchObject({ ok: true, value: { text: expect.stringContaining('Ja, einverstanden') } })
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\\\Temp\\\\Antwort.txt', 'Antwort.txt'],
  ['..', '1'],
  ['a\u202Ecod.exe', 'acod.exe'],
])('an attachment called %j is kept under the bare name %j', async (fileName, bare) => {
  const read = await readMail(
    bytesOf(
      `From: a@example.org\nSubject: Re\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="${fileName}"\n\nx\n--b--\n`,
    ),
  )
  expect(read.ok && read.value.attachments.map((attachment) => attachment.fileName)).toEqual([bare])
})

test('a message in HTML only is read as text', async () => {
  const html = 'From: a@example.org\nSubject: Re\nContent-Type: text/html; charset=utf-8\n\n<p>Ja &amp; einverstanden</p><br>ende'
  expect(await readMail(bytesOf(html))).toMatchObject({
    ok: true,
    value: { text: expect.stringMatching(/^Ja & einverstanden\s+ende$/) },
  })
})

function nested(depth: number): Uint8Array {
  const heads = Array.from({ length: depth }, (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`)
  return bytesOf(`From: a@example.org\nSubject: Re\n${heads.join('')}\n\nJa\n`)
}

function forwarded(depth: number): Uint8Array {
  const head = 'From: a@example.org\nSubject: Wtr\nContent-Type: message/rfc822\n\n'
  return bytesOf(`${head.repeat(depth)}From: b@example.org\nSubject: Antwort\n\nJa, einverstanden\n`)
}
