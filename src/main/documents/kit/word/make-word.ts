import { Document, Packer, type PageNumberEstimator, PageOrientation } from 'docx'
import { strToU8 } from 'fflate'
import { PLAIN_LETTERHEAD } from '#shared/domain/alliance/letterhead.ts'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { FORM_B, PAGE, twips } from '../measure.ts'
import { checkedParts, zipPacked, zipParts } from '../pack.ts'
import { coreProperties } from '../properties.ts'
import { packPart } from '../zip.ts'
import { bodyOf } from './body.ts'
import { drawCharts } from './charts.ts'
import { countPages } from './count-pages.ts'
import { firstFooter, firstHeader, followingHeader, pageFooter } from './furniture.ts'
import { ANY_PAGE_COUNT, cutMold, fillMold, type Mold, markTexts } from './mold.ts'
import { pageCountIs, pageCountOf } from './page-count.ts'
import { repairWord, tableCaptions } from './repair.ts'
import { paperNumbering, paperStyles } from './styles.ts'

export const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** So many molds are kept; a batch of statements has about a dozen shapes. */
const MOST_MOLDS = 32
const molds = new Map<string, Promise<Mold>>()

/**
 * Makes the Word file of a paper. The same paper gives the same bytes, on every machine and on every day. Letters of one shape are
 * poured into one mold, which the library makes and which is checked once.
 */
export async function makeWord(paper: Paper): Promise<Uint8Array> {
  const pages = countPages(paper)
  if (pages === null) return zipParts(await partsOf(paper, await pageCountOf(paper)))
  const marked = markTexts(paper)
  const shape = JSON.stringify({ ...marked.paper, issuedAt: null })
  const mold = molds.get(shape) ?? makeMold(marked.paper)
  molds.delete(shape)
  molds.set(shape, mold)
  const [oldest] = molds.keys()
  if (molds.size > MOST_MOLDS && oldest !== undefined) molds.delete(oldest)
  const parts = fillMold(await mold, marked.texts, pages)
  parts.set('docProps/core.xml', packPart(strToU8(coreProperties(paper))))
  return zipPacked(parts)
}

async function makeMold(marked: Paper): Promise<Mold> {
  return cutMold(await partsOf(marked, pageCountIs(ANY_PAGE_COUNT)))
}

/** The checked parts of the file, as the library builds them. */
export async function partsOf(paper: Paper, pageNumbers: PageNumberEstimator): Promise<OfficeParts> {
  const letterhead = paper.blocks.find((block) => block.kind === 'letterhead') ?? null
  const accent = (letterhead ?? PLAIN_LETTERHEAD).accent.slice(1)
  const isLetter = paper.blocks.some((block) => block.kind === 'address')
  const isLandscape = paper.orientation === 'landscape'
  const sheetWidth = isLandscape ? FORM_B.sheetHeight : FORM_B.sheetWidth
  const width = twips(sheetWidth - FORM_B.marginLeft - FORM_B.marginRight)
  const pictures = await drawCharts(paper.blocks)
  const file = new Document({
    title: paper.title,
    creator: paper.creator,
    styles: paperStyles(accent),
    numbering: paperNumbering(),
    pageNumbers,
    defaultTabStop: twips(12.5),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twips(FORM_B.sheetWidth),
              height: twips(FORM_B.sheetHeight),
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(PAGE.top),
              bottom: twips(PAGE.bottom),
              left: twips(FORM_B.marginLeft),
              right: twips(FORM_B.marginRight),
              header: twips(PAGE.headTop),
              footer: twips(PAGE.footBottom),
            },
          },
        },
        headers: { first: firstHeader(paper, letterhead, isLetter, width), default: followingHeader(paper, letterhead, width) },
        footers: { first: firstFooter(paper, letterhead, width), default: pageFooter(paper, width) },
        children: bodyOf(paper.blocks, { width, accent, pictures }),
      },
    ],
  })
  const archive = await Packer.toBuffer(file)
  return checkedParts(new Uint8Array(archive), 'docx', paper, repairWord(tableCaptions(paper.blocks)))
}
