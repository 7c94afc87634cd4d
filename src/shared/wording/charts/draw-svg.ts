import type { Chart, ChartMark, ChartRole } from '../../domain/action-plan/chart.ts'

/** Colors of the paper; the screen takes its own from the theme. */
const PAPER: Readonly<Record<ChartRole, string>> = {
  text: '#201d19',
  soft: '#5c564d',
  line: '#d9d3c8',
  accent: '#0b5c6b',
  second: '#4f8791',
  warn: '#835000',
  surface: '#ffffff',
}

export const CHART_FONT = 'Source Sans 3'

/** The chart as an SVG file: the same bytes for the same chart. The title stands in the text around it, and as a name inside. */
export function drawSvg(chart: Chart): string {
  const { width, height } = chart
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="'${CHART_FONT}', Arial, sans-serif">`,
    `<title>${escaped(chart.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${PAPER.surface}"/>`,
    ...chart.marks.map(drawMark),
    '</svg>',
    '',
  ].join('\n')
}

function drawMark(mark: ChartMark): string {
  const color = PAPER[mark.tone]
  switch (mark.kind) {
    case 'line':
      return `<line x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}" stroke="${color}"${mark.isDashed ? ' stroke-dasharray="5 4"' : ''}/>`
    case 'path':
      return `<polyline points="${mark.points.map(([x, y]) => `${x},${y}`).join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`
    case 'bar':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="${color}"/>`
    case 'point':
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" fill="${mark.isHollow ? PAPER.surface : color}" stroke="${color}" stroke-width="2"/>`
    case 'label':
      return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" fill="${color}" text-anchor="${mark.align}"${mark.isStrong ? ' font-weight="600"' : ''}>${escaped(mark.text)}</text>`
  }
}

/** Controls, lone surrogates and what else XML forbids. */
const UNPRINTABLE = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

function escaped(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
