import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { DOCUMENT_EXAMPLES } from '#test/support/documents/examples.ts'

const WORD_EXAMPLES = DOCUMENT_EXAMPLES.filter(
  ({ name }) => !/register|list($|-empty)/.test(name) || name.startsWith('attendance'),
)

test.each(WORD_EXAMPLES)('$name: Sprache, Titel, Überschriften, Tabellenköpfe und Ersatztexte sind da', async ({ make }) => {
  const parts = unzipSync((await make()).bytes)
  const partText = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const body = partText('word/document.xml')
  const tables = body.split('<w:tbl>').slice(1)
  const withoutHeader = tables.filter((table) => table.includes('Tabellenkopf') && !table.includes('<w:tblHeader/>'))
  expect(partText('word/styles.xml')).toContain('<w:lang w:val="de-DE"')
  expect(partText('docProps/core.xml')).toMatch(/<dc:title>[^<]+<\/dc:title>/)
  expect(body).toMatch(/w:pStyle w:val="(Title|Heading1|Betreff)"/)
  expect(withoutHeader).toEqual([])
  expect(tables.filter((table) => /Tabelle(nkopf|nmerkmal)"/.test(table) && !table.includes('w:tblCaption'))).toEqual([])
  const drawings = Object.keys(parts).flatMap((path) =>
    path.endsWith('.xml') ? [...partText(path).matchAll(/<wp:docPr [^>]*>/g)] : [],
  )
  expect(drawings.filter(([tag]) => !/descr="[^"]+"/.test(tag))).toEqual([])
})

test.each(WORD_EXAMPLES)('$name: Seitenfelder tragen ihren Text schon in der Datei', async ({ make }) => {
  const parts = unzipSync((await make()).bytes)
  const fields = Object.values(parts).flatMap((bytes) => [
    ...strFromU8(bytes).matchAll(/<w:fldSimple [^>]*>(.*?)<\/w:fldSimple>/gs),
  ])
  expect(fields.length).toBeGreaterThanOrEqual(4)
  expect(fields.filter(([, inner = '']) => !/<w:t[^>]*>\d+<\/w:t>/.test(inner))).toEqual([])
})
