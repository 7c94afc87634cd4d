import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { findOoxmlErrors } from '#test/support/documents/validator.ts'
import { dateSerial, instantSerial, isRisky, sheetText } from './cells.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from './make-excel.ts'
import { lineCount } from './row-height.ts'
import { type Book, columnLetters, date, euro, formula, moment, rowsOf, sheetColumn, text } from './sheet.ts'

const RISKY = ['=1+1', '+49 3733 1', '-5 %', '@SUM(A1)', '\t=1', '\u0000=1+1']

const BOOK: Book = {
  properties: { title: 'T', subject: 'S', creator: 'A & B', issuedAt: instant('2026-11-20T09:00:00Z') },
  printTitle: 'Liste & mehr',
  printNote: 'Stand',
  sheets: [
    {
      name: 'Blatt',
      hasSums: true,
      pageBreakAfter: null,
      columns: [
        sheetColumn('Text', 20),
        sheetColumn('Tag', 12, 'date'),
        sheetColumn('Zeit', 16, 'instant'),
        sheetColumn('Betrag', 14, 'euro', true),
      ],
      rows: [
        ...RISKY.map((risky) => [text(risky), null, null, null]),
        [
          text('_x0041_ & <b>\r\nzweite'),
          date(localDate('2026-11-19')),
          moment(instant('2026-11-19T22:59:00Z')),
          euro(cents(123_456)),
        ],
        [text(''), null, null, formula('D8*2', 2469.12)],
      ],
    },
  ],
}

test('riskante Texte sind Text mit Excels eigenem Hochkomma und unverändert lesbar', async () => {
  const bytes = await makeExcel(BOOK)
  const file = { kind: 'project-list', fileName: 'x.xlsx', mediaType: EXCEL_MEDIA_TYPE, bytes } as const
  expect(await findOoxmlErrors(file)).toEqual([])
  const parts = unzipSync(bytes)
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
  const cellStyles = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf)
  for (const row of RISKY.keys()) {
    const [, style = '', type] = new RegExp(`<c r="A${row + 2}" s="(\\d+)" t="(\\w+)">`).exec(sheet) ?? []
    expect(type).toBe('s')
    expect(cellStyles[Number(style)]).toContain('quotePrefix="1"')
    expect(cellStyles[Number(style)]).toContain('numFmtId="49"')
  }
  expect(readText(file)).toContain('\n=1+1\n+49 3733 1\n-5 %\n@SUM(A1)\n')
})

test('Daten, Zeiten und Beträge sind Zahlen, Formeln tragen ihren Wert', async () => {
  const file = { kind: 'project-list', fileName: 'x.xlsx', mediaType: EXCEL_MEDIA_TYPE, bytes: await makeExcel(BOOK) } as const
  expect(readText(file)).toContain('_x0041_ & <b> ⏎ zweite\t2026-11-19\t2026-11-19T23:59\t1234.56')
  expect(readText(file)).toContain('2469.12 {=D8*2}')
  expect(readText(file)).toContain('3703.68 {=SUBTOTAL(109,D2:D9)}')
})

test('ein Tag ist ein Tag, unabhängig von Zeitzone und Sommerzeit', () => {
  expect(dateSerial(localDate('2026-03-29'))).toBe(46110)
  expect(instantSerial(instant('2026-03-29T01:30:00Z'))).toBeCloseTo(46110 + 3.5 / 24, 9)
  expect(instantSerial(instant('2026-10-25T00:30:00Z'))).toBeCloseTo(46320 + 2.5 / 24, 9)
})

test('Vorsicht gilt nur am Anfang eines Textes', () => {
  expect(['a=1', '– 5', '§ 3', '(−1)'].filter(isRisky)).toEqual([])
})

test('zu lange Texte werden sichtbar gekürzt statt von Excel verworfen', () => {
  const cut = sheetText('x'.repeat(40_000))
  expect(cut.length).toBe(32_767)
  expect(cut.endsWith('(gekürzt)')).toBe(true)
})

test('Spaltenbuchstaben', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

test('Zeilenhöhen rechnen mit Umbrüchen an Wörtern und langen Wörtern', () => {
  expect([
    lineCount('kurz', 10),
    lineCount('a\nb', 10),
    lineCount('Wort '.repeat(10), 10),
    lineCount('x'.repeat(35), 10),
  ]).toEqual([1, 2, 5, 4])
})

test('eine lange Liste wird stückweise geschrieben: jede Zeile einmal, in ihrer Reihenfolge, mit Summe; öffnet ohne Reparatur', async () => {
  const [sheet] = BOOK.sheets
  if (sheet === undefined) throw new Error('The book has no sheet')
  const days = Array.from({ length: 1_234 }, (_, index) => index + 1)
  const rows = rowsOf(days, (day) => [text(`Zeile ${day} & mehr`), null, null, euro(cents(day * 100))])
  const bytes = await makeExcel({ ...BOOK, sheets: [{ ...sheet, rows }] })
  const file = { kind: 'project-list', fileName: 'x.xlsx', mediaType: EXCEL_MEDIA_TYPE, bytes } as const
  expect(await findOoxmlErrors(file)).toEqual([])
  const lines = readText(file).match(/Zeile \d+ & mehr/g)
  expect(lines).toEqual(days.map((day) => `Zeile ${day} & mehr`))
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect([...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([1, ...days.map((day) => day + 1), 1_236])
  expect(xml).toContain(`<v>${(1_234 * 1_235) / 2}</v>`)
})
