import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { fileName, shortNumber } from './file-name.ts'
import { twips } from './measure.ts'
import { packOffice } from './pack.ts'
import { findPackageProblems } from './package-check.ts'
import { shareOut } from './word/tables.ts'

const TWIPS = [
  [20, 1134],
  [25, 1417],
  [27, 1531],
  [45, 2551],
  [85, 4819],
  [105, 5953],
  [125, 7087],
  [148.5, 8419],
  [210, 11906],
] as const

test.each(TWIPS)('%f mm sind %i Twips (DIN 5008, domain § 3)', (millimeters, expected) => {
  expect(twips(millimeters)).toBe(expected)
})

const FILE_NAMES = [
  [['ST-2026-007', 'WelcomERZ', 'befürwortend'], 'ST-2026-007_WelcomERZ_befuerwortend.docx'],
  [['U-2026-003', 'Größe & Übermaß <Süd>/Ost: „x“'], 'U-2026-003_Groesse-Uebermass-Sued-Ost-x.docx'],
  [['', '../..\\etc', ''], 'etc.docx'],
  [['Łódź Ærø Çelik'], 'Lodz-aero-Celik.docx'],
  [['🙂', '   '], 'Dokument.docx'],
  [['x'.repeat(90)], `${'x'.repeat(40)}.docx`],
] as const

test.each(FILE_NAMES)('Dateiname aus %j', (parts, expected) => {
  expect(fileName(parts, 'docx').toLowerCase()).toBe(expected.toLowerCase())
  expect(fileName(parts, 'docx')).toMatch(/^[A-Za-z0-9_-]+\.docx$/)
})

test('das Aktenzeichen wird zur kurzen Nummer, anderes bleibt', () => {
  expect([shortNumber('FKA-ERZ/2026/ST-007'), shortNumber('Entwurf')]).toEqual(['ST-2026-007', 'Entwurf'])
})

test('Steuerzeichen fallen weg, Zeilenenden werden eines', () => {
  expect(cleanText('a\u0000b\u0007\r\nc\rd\u2028e\ud83d f\u00a0g\tä')).toBe('ab\nc\nd\ne f\u00a0g\tä')
  expect(cleanLine(' a\r\n b\tc ')).toBe('a  b c')
})

test('die Spaltenbreiten ergeben genau die Tabellenbreite', () => {
  expect(shareOut([1, 1, 1], 100)).toEqual([33, 33, 34])
  expect(shareOut([49, 25, 33, 31, 27], 9355).reduce((sum, width) => sum + width, 0)).toBe(9355)
})

const PROPERTIES = { title: 'A & B', subject: '<x>', creator: 'Wir', issuedAt: instant('2026-11-20T13:05:09.123Z') }
const TYPES = '<Types><Default Extension="xml" ContentType="a"/><Default Extension="rels" ContentType="b"/></Types>'
const PARTS = {
  'word/styles.xml': '<w:styles/>',
  'word/document.xml': '<w:document><w:p/></w:document>',
  'docProps/core.xml': '<old/>',
  '_rels/.rels': '<Relationships><Relationship Id="r1" Target="word/document.xml"/></Relationships>',
  '[Content_Types].xml': TYPES,
}

function archiveOf(parts: Readonly<Record<string, string>>, mtime: string): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, [strToU8(text), { mtime: new Date(mtime) }]])),
  )
}

const unchanged = (_: string, xml: string) => xml

test('neu gepackt sind Reihenfolge und Zeiten fest, Eigenschaften vom Augenblick der Ausfertigung', () => {
  const first = packOffice(archiveOf(PARTS, '2001-01-01T00:00:00'), 'docx', PROPERTIES, unchanged)
  const reversed = Object.fromEntries(Object.entries(PARTS).toReversed())
  const second = packOffice(archiveOf(reversed, '2020-05-05T12:00:00'), 'docx', PROPERTIES, unchanged)
  expect(Buffer.compare(first, second)).toBe(0)
  const parts = unzipSync(first)
  expect(Object.keys(parts).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())
  expect(core).toContain('<dc:title>A &amp; B</dc:title>')
  expect(core).toContain('>2026-11-20T13:05:09Z</dcterms:created>')
})

const BROKEN = [
  ['ein Bezug ins Leere', { '_rels/.rels': '<Relationships><Relationship Id="r1" Target="word/nothing.xml"/></Relationships>' }],
  [
    'derselbe Bezug zweimal',
    {
      '_rels/.rels': '<R><Relationship Id="r1" Target="word/document.xml"/><Relationship Id="r1" Target="word/styles.xml"/></R>',
    },
  ],
  ['ein Teil ohne Inhaltstyp', { 'word/media/logo.png': 'x' }],
  [
    'ein Inhaltstyp ohne Teil',
    { '[Content_Types].xml': TYPES.replace('</Types>', '<Override PartName="/word/x.xml" ContentType="c"/></Types>') },
  ],
  ['ein nicht geschlossenes Element', { 'word/document.xml': '<w:document><w:p></w:document>' }],
  ['ein Steuerzeichen im Text', { 'word/document.xml': '<w:document>\u0001</w:document>' }],
  ['dieselbe Zeichnungsnummer zweimal', { 'word/document.xml': '<d><wp:docPr id="1"/><wp:docPr id="1"/></d>' }],
] as const

test.each(BROKEN)('%s: die Datei wird nicht herausgegeben', (_, changed) => {
  const archive = archiveOf({ ...PARTS, ...changed }, '2020-01-01T00:00:00')
  expect(() => packOffice(archive, 'docx', PROPERTIES, unchanged)).toThrow('broken')
})

test('ein fehlender Pflichtteil wird genannt', () => {
  expect(findPackageProblems(new Map(), 'xlsx').map(({ part }) => part)).toContain('xl/workbook.xml')
})
