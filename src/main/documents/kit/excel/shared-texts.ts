import { FURNITURE } from '../words.ts'
import { escapeXml } from '../xml.ts'
import { sheetText } from './cells.ts'
import { hasSumRow, type Sheet } from './sheet.ts'

/** The texts of all cells of a workbook, each once, with the number by which the cells name it. */
export interface SharedTexts {
  readonly numberOf: (text: string) => number
  /** The table of texts as the library wrote it, with the texts of the rows behind its own. */
  readonly complete: (xml: string) => string
}

export function sharedTexts(sheets: readonly Sheet[]): SharedTexts {
  const heads = new Set(sheets.flatMap(({ columns }) => columns.map(({ header }) => header)))
  if (sheets.some(hasSumRow)) heads.add(FURNITURE.sum)
  const numbers = new Map<string, number>()
  let uses = 0
  for (const { rows } of sheets)
    for (const row of rows)
      for (const value of row) {
        if (value?.type !== 'text') continue
        uses += 1
        if (!numbers.has(value.text)) numbers.set(value.text, heads.size + numbers.size)
      }
  return {
    numberOf(text) {
      const number = numbers.get(text)
      if (number === undefined) throw new Error(`The workbook does not know the text "${text}"`)
      return number
    },
    complete(xml) {
      const [, count = '', unique = ''] = /<sst [^>]*\bcount="(\d+)" uniqueCount="(\d+)"/.exec(xml) ?? []
      if (Number(unique) !== heads.size) throw new Error(`The library shares ${unique} texts, expected were ${heads.size}`)
      const items = [...numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(sheetText(text))}</t></si>`)
      return xml
        .replace(/\bcount="\d+" uniqueCount="\d+"/, `count="${Number(count) + uses}" uniqueCount="${heads.size + numbers.size}"`)
        .replace('</sst>', () => `${items.join('')}</sst>`)
    },
  }
}
