import { ImageRun, Paragraph } from 'docx'
import type { Block, ChartBlock } from '#shared/domain/documents/block.ts'
import { drawSvg } from '#shared/wording/charts/draw-svg.ts'
import { chartAltText } from '#shared/wording/plans.ts'
import { cleanLine } from '../clean-text.ts'
import { FORM_B, pixels } from '../measure.ts'
import { drawPng } from '../pictures/draw-png.ts'
import { STYLE } from '../words.ts'
import { lineRun, noteParagraph } from './text.ts'

interface ChartPicture {
  readonly svg: string
  readonly png: Uint8Array
  /** An id that no drawing of the kit has. */
  readonly id: string
}

export type ChartPictures = ReadonlyMap<ChartBlock, ChartPicture>

/** Sharp in print: 210 dots per inch at the width of the text. */
const SCALE = 2
const FIRST_ID = 100
const WIDTH = pixels(FORM_B.sheetWidth - FORM_B.marginLeft - FORM_B.marginRight)

/** The pictures of a paper, drawn before it is put together. */
export async function drawCharts(blocks: readonly Block[]): Promise<ChartPictures> {
  const pictures = new Map<ChartBlock, ChartPicture>()
  for (const block of blocks) {
    if (block.kind !== 'chart') continue
    const svg = drawSvg(block.chart)
    pictures.set(block, { svg, png: await drawPng(svg, SCALE), id: String(FIRST_ID + pictures.size) })
  }
  return pictures
}

/** Caption, picture and source, kept together with the table that follows; programs without SVG show the PNG. */
export function chartParts(block: ChartBlock, pictures: ChartPictures): readonly Paragraph[] {
  const picture = pictures.get(block)
  if (picture === undefined) throw new Error(`${block.label} was not drawn`)
  const { chart, label } = block
  const transformation = { width: WIDTH, height: Math.round((WIDTH * chart.height) / chart.width) }
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(picture.svg),
    transformation,
    fallback: { type: 'png', data: Buffer.from(picture.png) },
    altText: { id: picture.id, name: label, description: cleanLine(chartAltText(chart)) },
  })
  return [
    new Paragraph({ style: STYLE.caption, children: lineRun(`${label}: ${chart.title}`) }),
    new Paragraph({ style: STYLE.picture, children: [image] }),
    noteParagraph(chart.source, true),
  ]
}
