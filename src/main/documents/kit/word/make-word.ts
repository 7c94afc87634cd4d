import { Document, Packer, PageOrientation } from 'docx'
import { PLAIN_LETTERHEAD } from '#shared/domain/alliance/letterhead.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { FORM_B, PAGE, twips } from '../measure.ts'
import { packOffice } from '../pack.ts'
import { bodyOf } from './body.ts'
import { drawCharts } from './charts.ts'
import { firstFooter, firstHeader, followingHeader, pageFooter } from './furniture.ts'
import { pageCountOf } from './page-count.ts'
import { repairWord, tableCaptions } from './repair.ts'
import { paperNumbering, paperStyles } from './styles.ts'

export const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes the Word file of a paper. The same paper gives the same bytes, on every machine and on every day. */
export async function makeWord(paper: Paper): Promise<Uint8Array> {
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
    pageNumbers: pageCountOf(paper),
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
  return packOffice(new Uint8Array(archive), 'docx', paper, repairWord(tableCaptions(paper.blocks)))
}
