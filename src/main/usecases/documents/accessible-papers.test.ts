import { beforeAll, expect, test } from 'vitest'
import type { DocumentKind, OutputFile } from '#shared/domain/documents/issued-document.ts'
import { DOCUMENT_EXAMPLES } from '#test/support/documents/examples.ts'
import { partsOf } from '#test/support/signed-files.ts'
import { MAKERS } from './make-document.ts'

const files = new Map<string, OutputFile>()

beforeAll(async () => {
  for (const { name, make } of DOCUMENT_EXAMPLES) files.set(name, await make())
}, 180_000)

/** Kinds that are no Word or Excel file. */
const OTHER_FORMATS: readonly DocumentKind[] = [
  'contact-cards',
  'access-record',
  'calendar-entry',
  'invitation-mail',
  'cancellation-mail',
  'minutes-mail',
  'statement-mail',
]
/** Papers that are another kind's with less in them. */
const SAME_AS: readonly DocumentKind[] = ['public-minutes', 'public-register']

test('jede Art von Schriftstück, die es gibt, steht unter den Beispielen', () => {
  const shown = new Set([...files.values()].map(({ kind }) => kind))
  const missing = Object.keys(MAKERS).filter((kind) => ![...shown, ...OTHER_FORMATS, ...SAME_AS].includes(kind as DocumentKind))
  expect(missing).toEqual([])
})

test('in jeder Word-Datei: Sprache, Titel, Überschriften, Tabellenköpfe und Ersatztexte sind da', () => {
  expect(wordFiles().flatMap(([name, file]) => hurdlesIn(partTexts(file)).map((hurdle) => `${name}: ${hurdle}`))).toEqual([])
  expect(wordFiles().length).toBeGreaterThan(20)
})

test('die Prüfung bemerkt, was fehlt', () => {
  const texts = new Map(partTexts(fileOf('statement-letterhead')))
  expect(hurdlesIn(texts)).toEqual([])
  const change = (path: string, from: RegExp, to: string) => {
    expect(texts.get(path)).toMatch(from)
    return hurdlesIn(new Map(texts).set(path, (texts.get(path) ?? '').replace(from, to)))
  }
  expect(change('word/styles.xml', /w:val="de-DE"/, 'w:val="en-US"')).toEqual(['no German'])
  expect(change('docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>')).toEqual(['no title'])
  expect(change('word/document.xml', /w:val="(Title|Heading1|Heading2|Betreff)"/g, 'w:val="Normal"')).toEqual(['no heading'])
  expect(change('word/document.xml', /<w:tblHeader\/>/, '')).toEqual(['a table without header row'])
  expect(change('word/document.xml', /<w:tblCaption [^>]*>/, '')).toEqual(['a table without caption'])
  expect(change('word/header2.xml', /descr="Logo[^"]*"/, '')).toEqual(['a drawing without text'])
})

test('in jeder Excel-Datei: Titel, benannte Blätter, feste Kopfzeile, die beim Drucken wiederkehrt', () => {
  const hurdles = [...files]
    .filter(([, { fileName }]) => fileName.endsWith('.xlsx'))
    .flatMap(([name, file]) => sheetHurdles(partTexts(file)).map((hurdle) => `${name}: ${hurdle}`))
  expect(hurdles).toEqual([])
})

function fileOf(name: string): OutputFile {
  const file = files.get(name)
  if (file === undefined) throw new Error(`There is no example ${name}`)
  return file
}

function wordFiles(): readonly (readonly [string, OutputFile])[] {
  return [...files].filter(([, { fileName }]) => fileName.endsWith('.docx'))
}

function partTexts({ bytes }: OutputFile): ReadonlyMap<string, string> {
  const parts = [...partsOf(bytes)].filter(([path]) => path.endsWith('.xml'))
  return new Map(parts.map(([path, content]) => [path, Buffer.from(content).toString('utf8')]))
}

function hurdlesIn(texts: ReadonlyMap<string, string>): readonly string[] {
  const textOf = (path: string) => texts.get(path) ?? ''
  const body = textOf('word/document.xml')
  const tables = body.split('<w:tbl>').slice(1)
  const withoutHeader = tables.filter((table) => table.includes('Tabellenkopf') && !table.includes('<w:tblHeader/>'))
  const withoutCaption = tables.filter((table) => /Tabelle(nkopf|nmerkmal)"/.test(table) && !table.includes('w:tblCaption'))
  const drawings = [...texts.values()].flatMap((text) => [...text.matchAll(/<wp:docPr [^>]*>/g)])
  return [
    ...(textOf('word/styles.xml').includes('<w:lang w:val="de-DE"') ? [] : ['no German']),
    ...(/<dc:title>[^<]+<\/dc:title>/.test(textOf('docProps/core.xml')) ? [] : ['no title']),
    ...(/w:pStyle w:val="(Title|Heading1|Betreff)"/.test(body) ? [] : ['no heading']),
    ...withoutHeader.map(() => 'a table without header row'),
    ...withoutCaption.map(() => 'a table without caption'),
    ...drawings.filter(([tag]) => !/descr="[^"]+"/.test(tag)).map(() => 'a drawing without text'),
  ]
}

function sheetHurdles(texts: ReadonlyMap<string, string>): readonly string[] {
  const workbook = texts.get('xl/workbook.xml') ?? ''
  const sheets = [...texts].filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
  return [
    ...(/<dc:title>[^<]+<\/dc:title>/.test(texts.get('docProps/core.xml') ?? '') ? [] : ['no title']),
    ...(/<sheet [^>]*name="(Sheet|Tabelle)\d*"/.test(workbook) ? ['a sheet without a name of its own'] : []),
    ...sheets.filter(([, xml]) => !/<pane [^>]*state="frozen"/.test(xml)).map(([path]) => `${path} has no fixed header row`),
    ...((workbook.match(/_xlnm.Print_Titles/g) ?? []).length === sheets.length ? [] : ['a sheet that prints its header once']),
  ]
}

test('Seitenfelder tragen ihren Text schon in der Datei', () => {
  const wrong = wordFiles().filter(([, file]) => {
    const fields = [...partTexts(file).values()].flatMap((xml) => [...xml.matchAll(/<w:fldSimple [^>]*>(.*?)<\/w:fldSimple>/gs)])
    return fields.length < 4 || fields.some(([, inner = '']) => !/<w:t[^>]*>\d+<\/w:t>/.test(inner))
  })
  expect(wrong.map(([name]) => name)).toEqual([])
})
