import { strToU8 } from 'fflate'
import type { Picture } from '#shared/domain/alliance/letterhead.ts'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import { cleanLine } from '../clean-text.ts'
import { emu } from '../measure.ts'
import { partText } from '../package-check.ts'
import { FURNITURE, STYLE } from '../words.ts'
import { escapeXml, unescapeXml } from '../xml.ts'
import { COLOR } from './styles.ts'

/** What becomes visible in the text where somebody signs digitally. */
export interface SignatureMark {
  /** Which of the rooms above the names, from 0. */
  readonly room: number
  readonly lines: readonly string[]
  /** Stands in the rooms of the others, whose marks would break this signature. */
  readonly elsewhere: string
  readonly picture: (Picture & { readonly altText: string }) | null
}

const DOCUMENT = 'word/document.xml'
const RELATIONSHIPS = 'word/_rels/document.xml.rels'
const CONTENT_TYPES = '[Content_Types].xml'
const PICTURE_PATH = 'media/unterschrift.png'
const PICTURE_ID = 'rIdUnterschrift'
/** No drawing of the kit has this number. */
const DRAWING_ID = 90
/** Room for a signature by hand, in millimeters. */
const PICTURE_ROOM = { width: 60, height: 14 }

const ROOM = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${STYLE.signingRoom}"/>.*?</w:p>`, 'g')
const NAME = new RegExp(
  `<w:p><w:pPr><w:pStyle w:val="${STYLE.signature}"/>(?:(?!</w:p>).)*?<w:b/>(?:(?!</w:p>).)*?<w:t[^>]*>([^<]*)</w:t>`,
  'g',
)

/** The names below the rooms of a paper of the kit, in order; none where a paper was made from a template of somebody's own. */
export function signingRooms(parts: OfficeParts): readonly string[] {
  const xml = partText(parts, DOCUMENT)
  const names = [...xml.matchAll(NAME)].map(([, name = '']) => unescapeXml(name))
  return [...xml.matchAll(ROOM)].map((_, index) => names[index] ?? '')
}

/** The same paper with a mark in one room; everything else stays byte for byte. */
export function withSignatureMark(parts: OfficeParts, mark: SignatureMark): OfficeParts {
  const marked = new Map(parts)
  let room = -1
  const xml = partText(parts, DOCUMENT).replace(ROOM, () => {
    room += 1
    return room === mark.room ? roomOf(mark) : paragraph([run(mark.elsewhere)])
  })
  marked.set(DOCUMENT, strToU8(xml))
  return mark.picture === null ? marked : withPicture(marked, mark.picture)
}

function roomOf({ lines, picture }: SignatureMark): string {
  const drawn = picture === null ? [] : [paragraph([`<w:r>${drawing(picture)}</w:r>`])]
  return [...drawn, ...lines.map((line, index) => paragraph([run(line, index === 0)]))].join('')
}

function paragraph(runs: readonly string[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="${STYLE.signingRoom}"/><w:keepNext/></w:pPr>${runs.join('')}</w:p>`
}

function run(text: string, isBold = false): string {
  const look = `<w:rPr>${isBold ? '<w:b/>' : ''}<w:color w:val="${isBold ? COLOR.text : COLOR.muted}"/></w:rPr>`
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(cleanLine(text))}</w:t></w:r>`
}

function withPicture(parts: Map<string, Uint8Array>, picture: Picture): OfficeParts {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
  const relationship = `<Relationship Id="${PICTURE_ID}" Type="${type}" Target="${PICTURE_PATH}"/></Relationships>`
  parts.set(RELATIONSHIPS, strToU8(partText(parts, RELATIONSHIPS).replace('</Relationships>', relationship)))
  const types = partText(parts, CONTENT_TYPES)
  if (!/Extension="png"/i.test(types))
    parts.set(
      CONTENT_TYPES,
      strToU8(types.replace(/<Types[^>]*>/, (start) => `${start}<Default Extension="png" ContentType="image/png"/>`)),
    )
  parts.set(`word/${PICTURE_PATH}`, Buffer.from(picture.base64, 'base64'))
  return parts
}

/** An inline picture (DrawingML), as large as a signature by hand. */
function drawing({ width, height, altText }: NonNullable<SignatureMark['picture']>): string {
  const scale = Math.min(PICTURE_ROOM.width / width, PICTURE_ROOM.height / height)
  const size = `cx="${emu(width * scale)}" cy="${emu(height * scale)}"`
  const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const pictures = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  const placing = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`
  const filled = `<pic:blipFill><a:blip r:embed="${PICTURE_ID}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`
  const named = `<pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr>`
  const graphic = `<a:graphic xmlns:a="${main}"><a:graphicData uri="${pictures}"><pic:pic xmlns:pic="${pictures}">${named}${filled}${shape}</pic:pic></a:graphicData></a:graphic>`
  return `<w:drawing xmlns:r="${links}"><wp:inline xmlns:wp="${placing}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${DRAWING_ID}" name="${FURNITURE.signaturePicture}" descr="${escapeXml(cleanLine(altText))}"/>${graphic}</wp:inline></w:drawing>`
}
