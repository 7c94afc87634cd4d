import { strFromU8, unzipSync } from 'fflate'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'

/**
 * Reads what an Office file says, by other means than those that wrote it: paragraphs line by line, tables with ` | `
 * between cells, sheets with tabs between cells, dates as ISO dates, formulas with their value.
 */
export function readText(file: OutputFile): string {
  const parts = new Map(Object.entries(unzipSync(file.bytes)).map(([path, bytes]) => [path, strFromU8(bytes)]))
  return file.fileName.endsWith('.xlsx') ? workbookText(parts) : wordText(parts)
}

type TextParts = ReadonlyMap<string, string>

function wordText(parts: TextParts): string {
  const paths = [...parts.keys()].filter((path) => /^word\/(header|footer)\d+\.xml$/.test(path)).toSorted()
  const furniture = paths.map((path) => `[${path.slice(5, -4)}]\n${bodyText(parts.get(path) ?? '')}`)
  return `${bodyText(parts.get('word/document.xml') ?? '')}\n\n${furniture.join('\n')}\n`
}

function bodyText(xml: string): string {
  const lines: string[] = []
  for (const [part] of xml.matchAll(/<w:tr[ >].*?<\/w:tr>|<w:p[ >].*?<\/w:p>|<w:p\/>/gs)) {
    if (part.startsWith('<w:tr'))
      lines.push([...part.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cellText(cell)).join(' | '))
    else lines.push(`${styleMark(part)}${paragraphText(part)}`)
  }
  return lines.filter((line) => line.trim() !== '').join('\n')
}

function cellText(xml: string): string {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraphText(paragraph))
    .filter((text) => text !== '')
    .join(' / ')
}

function styleMark(paragraph: string): string {
  const [, style = ''] = /<w:pStyle w:val="([^"]*)"/.exec(paragraph) ?? []
  if (paragraph.includes('<w:numPr>')) return '– '
  return { Title: '# ', Heading1: '## ', Heading2: '### ', Heading3: '#### ' }[style] ?? ''
}

function paragraphText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>|<w:sym [^>]*>/g)]
    .map(([tag, text]) => {
      if (text !== undefined) return decodeEntities(text)
      if (tag.startsWith('<w:sym')) return '☐'
      return tag === '<w:tab/>' ? ' → ' : ' ⏎ '
    })
    .join('')
}

function workbookText(parts: TextParts): string {
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner = '']) =>
    stringText(inner),
  )
  const isDate = dateStyles(parts.get('xl/styles.xml') ?? '')
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    decodeEntities(name),
  )
  const sheets = names.map((name, index) => {
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
    const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => rowText(row, strings, isDate))
    return `[${name}]\n${rows.join('\n')}`
  })
  return `${sheets.join('\n\n')}\n`
}

function rowText(row: string, strings: readonly string[], isDate: readonly boolean[]): string {
  return [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)]
    .map(([, attributes = '', inner = '']) => {
      const [, value] = /<v>([^<]*)<\/v>/.exec(inner) ?? []
      const [, formula] = /<f>([^<]*)<\/f>/.exec(inner) ?? []
      const [, style = '0'] = /\bs="(\d+)"/.exec(attributes) ?? []
      if (value === undefined) return ''
      const shown = attributes.includes('t="s"')
        ? (strings[Number(value)] ?? '')
        : isDate[Number(style)]
          ? isoDate(Number(value))
          : value
      return formula === undefined ? shown : `${shown} {=${decodeEntities(formula)}}`
    })
    .join('\t')
    .trimEnd()
}

function stringText(xml: string): string {
  const text = [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, part = '']) => decodeEntities(part)).join('')
  return text.replace(/_x005F_/g, '_').replaceAll('\n', ' ⏎ ')
}

/** Which cell styles show a number as a date. */
function dateStyles(styles: string): readonly boolean[] {
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = '', code = '']) => [id, code]),
  )
  const [, cells = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? []
  return [...cells.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id = '']) => (formats.get(id) ?? '').includes('yyyy'))
}

function isoDate(serial: number): string {
  const iso = new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString()
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 16)
}

function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
