import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readTable } from './read-table.ts'

function read(bytes: Uint8Array) {
  return readTable(bytes, () => undefined)
}

function textsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const table = read(bytes)
  if (!table.ok) throw new Error(table.error.code)
  return table.value.rows.map(({ cells }) => cells.map(({ text, isFormula }) => (isFormula ? `=${text}` : text)))
}

const text = (content: string) => new TextEncoder().encode(content)

/** A workbook as other programs write it, with this sheet. */
function aWorkbook(sheet: string, extra: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    'xl/workbook.xml': text('<workbook><sheets><sheet name="Blatt 1" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': text('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': text(sheet),
    ...extra,
  })
}

const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`
const HEAD = `<row r="1">${inline('A1', 'Mitglied')}${inline('B1', 'Ort')}</row>`

const bomb = aWorkbook(`<worksheet><sheetData>${HEAD}${' '.repeat(120_000_000)}</sheetData></worksheet>`)

test.each<[string, Uint8Array, string]>([
  ['eine Zip-Bombe: 120 MB in wenigen Kilobyte', bomb, 'TABLE_TOO_LARGE'],
  [
    'eine Dokumenttyp-Angabe mit Entitäten',
    aWorkbook(`<!DOCTYPE x [<!ENTITY a "b">]><worksheet>${HEAD}</worksheet>`),
    'TABLE_UNREADABLE',
  ],
  ['ein Zip ohne Tabelle', zipSync({ 'a.txt': new Uint8Array([1]) }), 'TABLE_UNREADABLE'],
  ['ein abgeschnittenes Zip', aWorkbook(`<worksheet>${HEAD}</worksheet>`).slice(0, 200), 'TABLE_UNREADABLE'],
  ['eine Zelle in Spalte XFD', aWorkbook(`<worksheet><row r="1">${inline('XFD1', 'x')}</row></worksheet>`), 'TABLE_TOO_LARGE'],
  ['das alte Excel-Format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'TABLE_OLD_EXCEL'],
  ['Bytes, die kein Text sind', new Uint8Array([65, 0, 66]), 'TABLE_UNREADABLE'],
  ['10 MB Text mit zu vielen Zeilen', text('Mitglied;Ort\n'.repeat(800_000)), 'TABLE_TOO_LARGE'],
  ['zu viele Spalten', text(';x'.repeat(200)), 'TABLE_TOO_LARGE'],
  ['nur leere Zeilen', text(';;;\n;;\n'), 'TABLE_EMPTY'],
])('%s → abgelehnt', (_title, bytes, code) => {
  const table = read(bytes)
  expect(table.ok ? null : table.error.code).toBe(code)
})

test('Formeln werden erkannt, auch mit gespeichertem Wert; in einer Textdatei ist = nur Text', () => {
  const formula = '<row r="2"><c r="A2" t="str"><f>HYPERLINK("x")</f><v>Neu e. V.</v></c></row>'
  expect(textsOf(aWorkbook(`<worksheet>${HEAD}${formula}</worksheet>`))[1]).toEqual(['=Neu e. V.'])
  expect(read(text('"=1+1";x'))).toMatchObject({ value: { rows: [{ cells: [{ text: '=1+1', isFormula: false }, {}] }] } })
})

test('Zeilen behalten ihre Nummer, Lücken bleiben Lücken, Tage sind Tage', () => {
  const styles = text('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>')
  const rows = `${HEAD}<row r="7"><c r="B7" s="1"><v>46082</v></c><c r="C7" s="0"><v>46082</v></c></row>`
  const table = read(aWorkbook(`<worksheet>${rows}</worksheet>`, { 'xl/styles.xml': styles }))
  expect(table).toMatchObject({
    value: { sheet: 'Blatt 1', rows: [{ row: 1 }, { row: 7, cells: [{ text: '' }, { text: '2026-03-01' }, { text: '46082' }] }] },
  })
})

test('Windows-1252 und UTF-8, Semikolon und Komma, alle Arten von Zeilenenden', () => {
  const windows = Uint8Array.from('Köhler – Söhne;Zöblitz\r\nzwei;b\nc;d', (sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0)))
  const rows = [
    ['Köhler – Söhne', 'Zöblitz'],
    ['zwei', 'b'],
    ['c', 'd'],
  ]
  expect(textsOf(windows)).toEqual(rows)
  expect(textsOf(text('\uFEFFKöhler – Söhne,Zöblitz\rzwei,b\r\n"c",d'))).toEqual(rows)
})
