import type { Block } from '#shared/domain/documents/block.ts'
import { cleanLine } from '../clean-text.ts'
import type { RepairPart } from '../pack.ts'
import { escapeXml } from '../xml.ts'

/** What a screen reader says about each table of the body, in order; null for a table of layout. */
export function tableCaptions(blocks: readonly Block[]): readonly (string | null)[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'facts' || block.kind === 'table' || block.kind === 'votes' || block.kind === 'form')
      return [block.caption]
    return block.kind === 'address' || block.kind === 'signatures' ? [null] : []
  })
}

/** What docx cannot write or writes by chance: table captions, page fields in parts, the random name of a watermark. */
export function repairWord(captions: readonly (string | null)[]): RepairPart {
  return (path, xml) => {
    const named = xml.replace(/PowerPlusWaterMarkObject[\w-]*/g, `PowerPlusWaterMarkObject${path.replace(/\D/g, '') || '0'}`)
    return path === 'word/document.xml' ? withCaptions(partedFields(countedHeadings(named)), captions) : named
  }
}

/** Marks of headings for the contents, counted anew in each paper: docx counts on through all that it makes. */
function countedHeadings(xml: string): string {
  const known = [...xml.matchAll(/<w:bookmarkStart w:name="_Toc(\d+)"/g)].map(([, number = '']) => number)
  const places = new Map(known.map((number, index) => [number, String(index + 1)]))
  const placeOf = (number: string) => places.get(number) ?? number
  return xml
    .replace(
      /<w:bookmarkStart w:name="_Toc(\d+)" w:id="\d+"\/>/g,
      (_, number: string) => `<w:bookmarkStart w:name="_Toc${placeOf(number)}" w:id="${placeOf(number)}"/>`,
    )
    .replace(
      /(w:anchor="_Toc|PAGEREF _Toc|<w:bookmarkEnd w:id=")(\d+)/g,
      (_, before: string, number: string) => `${before}${placeOf(number)}`,
    )
}

const PAGE_FIELD =
  /<w:r>(<w:fldChar w:fldCharType="begin"\/>)(<w:instrText [^>]*>PAGEREF [^<]*<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)(<w:t [^>]*>[^<]*<\/w:t>)(<w:fldChar w:fldCharType="end"\/>)<\/w:r>/g

/** Page numbers of the contents, each piece of the field in a run of its own as Word writes them; LibreOffice shows no others. */
function partedFields(xml: string): string {
  return xml.replace(PAGE_FIELD, (_, ...pieces: readonly string[]) =>
    pieces
      .slice(0, 5)
      .map((piece) => `<w:r>${piece}</w:r>`)
      .join(''),
  )
}

function withCaptions(xml: string, captions: readonly (string | null)[]): string {
  let index = -1
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    index += 1
    const caption = captions[index] ?? null
    return caption === null ? end : `<w:tblCaption w:val="${escapeXml(cleanLine(caption))}"/>${end}`
  })
}
