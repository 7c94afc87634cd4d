import { WORD_MEDIA_TYPE } from '#main/documents/kit/word/make-word.ts'
import { readText } from './text-reader.ts'

/** What somebody finds in a mail who looks everywhere: the source, every attachment, and the text of the letter. */
export async function readMail(bytes: Uint8Array) {
  const source = new TextDecoder().decode(bytes)
  const parts = [...source.matchAll(/filename="?([^"\r\n]+)"?[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g)]
  const files = parts.map(([, name = '', body = '']) => ({ name, bytes: Uint8Array.from(Buffer.from(body, 'base64')) }))
  const docx = files.find(({ name }) => name.endsWith('.docx'))
  const letter =
    docx === undefined ? '' : readText({ kind: 'invitation', fileName: docx.name, mediaType: WORD_MEDIA_TYPE, bytes: docx.bytes })
  const texts = files.filter(({ name }) => !name.endsWith('.docx')).map((file) => new TextDecoder().decode(file.bytes))
  return {
    headers: source.split('\r\n\r\n')[0] ?? '',
    names: files.map(({ name }) => name),
    letter,
    everything: [source, letter, ...texts].join('\n'),
  }
}
