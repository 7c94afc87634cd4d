import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { aJpeg, aPng, chunk, END, header, pngOf } from '#test/support/pictures/make-picture.ts'
import { checkPicture } from './check-picture.ts'

const PNG = aPng(240, 80)

test.each([
  ['PNG', PNG, 'image/png'],
  ['JPEG', aJpeg(240, 80), 'image/jpeg'],
])('%s kommt mit seiner wirklichen Größe heraus', (_, bytes, mediaType) => {
  const checked = checkPicture(bytes)
  expect(checked).toEqual({ ok: true, value: { mediaType, base64: bytes.toString('base64'), width: 240, height: 80 } })
})

const changed = (at: number) => PNG.map((byte, index) => (index === at ? byte ^ 0xff : byte))
const tooFewRows = pngOf([header(40, 40), chunk('IDAT', deflateSync(Buffer.alloc(41 * 3 * 10))), END])
const bomb = pngOf([header(40, 40), chunk('IDAT', deflateSync(Buffer.alloc(60_000_000))), END])

const REFUSED: readonly (readonly [string, Uint8Array, string])[] = [
  ['leer', new Uint8Array(), 'PICTURE_TYPE_NOT_SUPPORTED'],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'PICTURE_TYPE_NOT_SUPPORTED'],
  ['GIF, umbenannt', Buffer.from('GIF89a'), 'PICTURE_TYPE_NOT_SUPPORTED'],
  ['PDF, umbenannt', Buffer.from('%PDF-1.7'), 'PICTURE_TYPE_NOT_SUPPORTED'],
  ['nur der Anfang eines PNG', PNG.subarray(0, 30), 'PICTURE_DAMAGED'],
  ['ohne Ende', PNG.subarray(0, PNG.length - 12), 'PICTURE_DAMAGED'],
  ['ein Byte im Kopf geändert', changed(20), 'PICTURE_DAMAGED'],
  ['ein Byte in den Bildpunkten geändert', changed(PNG.length - 30), 'PICTURE_DAMAGED'],
  ['etwas dahinter', Buffer.concat([PNG, Buffer.from('PK\u0003\u0004')]), 'PICTURE_DAMAGED'],
  ['weniger Zeilen als versprochen', tooFewRows, 'PICTURE_DAMAGED'],
  ['entpackt sich auf 60 MB', bomb, 'PICTURE_DAMAGED'],
  ['zu breit', pngOf([header(60_000, 40), END]), 'PICTURE_SIZE_NOT_SUPPORTED'],
  ['ein Punkt', aPng(1, 1), 'PICTURE_SIZE_NOT_SUPPORTED'],
  ['JPEG ohne Rahmen', Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, 0xd9]), 'PICTURE_DAMAGED'],
  ['JPEG mit etwas dahinter', Buffer.concat([aJpeg(40, 40), Buffer.from('x')]), 'PICTURE_DAMAGED'],
  ['JPEG, dessen Länge über das Ende reicht', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0xff, 0xd9]), 'PICTURE_DAMAGED'],
  ['mehr als 300 kB', Buffer.alloc(300 * 1024 + 1, 0x89), 'PICTURE_TOO_LARGE'],
]

test.each(REFUSED)('abgewiesen: %s', (_, bytes, code) => {
  expect(checkPicture(bytes)).toMatchObject({ ok: false, error: { code } })
})
