import { strFromU8, strToU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { makeStatement } from '#main/documents/statement/docx.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { STATEMENT_INPUT } from '#test/support/documents/example-statement.ts'
import { findOoxmlErrors } from '#test/support/documents/validator.ts'
import { zipParts } from './pack.ts'
import { findPackageProblems } from './package-check.ts'
import { structureProblems } from './schema-order.ts'

const CASES: readonly (readonly [title: string, xml: string, problems: readonly string[]])[] = [
  ['richtige Folge', '<w:pPr><w:pStyle/><w:keepNext/><w:spacing/><w:jc/></w:pPr>', []],
  ['Abstand nach Ausrichtung', '<w:pPr><w:jc/><w:spacing/></w:pPr>', ['has w:spacing in w:pPr too late']],
  ['unbekanntes Kind', '<w:tblPr><w:jc/><w:border/></w:tblPr>', ['has a w:border in w:tblPr, which does not belong there']],
  ['Eigenschaften nach dem Text', '<w:p><w:r/><w:pPr/></w:p>', ['has w:pPr in w:p too late']],
  ['Abschnitt nicht am Ende', '<w:body><w:sectPr/><w:p/></w:body>', ['has w:p in w:body too late']],
  ['Köpfe und Füße in beliebiger Folge', '<w:sectPr><w:footerReference/><w:headerReference/><w:pgSz/></w:sectPr>', []],
  ['Zelle, die mit einer Tabelle endet', '<w:tc><w:tcPr/><w:p/><w:tbl></w:tbl></w:tc>', ['ends a w:tc without a paragraph']],
  ['leere Zelle', '<w:tc></w:tc>', ['ends a w:tc without a paragraph']],
  ['Erweiterungen von Office stehen daneben', '<w:pPr><w:jc/><w14:cnfStyle/></w:pPr>', []],
  [
    'Blatt: Ränder vor Druckoptionen',
    '<worksheet><pageMargins/><printOptions/></worksheet>',
    ['has printOptions in worksheet too late'],
  ],
  ['Schrift: Name vor Größe', '<font><name/><sz/></font>', ['has sz in font too late']],
  ['Zelle: Wert vor Formel', '<c><v/><f/></c>', ['has f in c too late']],
]

test.each(CASES)('%s', (_, xml, problems) => {
  expect(structureProblems(xml)).toEqual(problems)
})

let statement: OutputFile

beforeAll(async () => {
  statement = await makeStatement(STATEMENT_INPUT)
})

/** Changes to a sound file, each of which the Open XML SDK and our own check must both notice. */
const CHANGES: readonly (readonly [title: string, from: RegExp, to: string])[] = [
  ['Ausrichtung vor dem Format', /<w:pPr><w:pStyle w:val="Betreff"\/>/, '<w:pPr><w:jc w:val="left"/><w:pStyle w:val="Betreff"/>'],
  ['Kopf, den es nicht gibt', /(<w:headerReference [^>]*r:id=")[^"]+"/, '$1rId99"'],
]

test.each(CHANGES)('%s: gemeldet wie vom Open XML SDK', async (_, from, to) => {
  const parts = new Map(Object.entries(unzipSync(statement.bytes)))
  const xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array())
  expect(xml).toMatch(from)
  expect(findPackageProblems(parts, 'docx')).toEqual([])
  parts.set('word/document.xml', strToU8(xml.replace(from, to)))
  expect(findPackageProblems(parts, 'docx')).not.toEqual([])
  expect(await findOoxmlErrors({ ...statement, bytes: zipParts(parts) })).not.toEqual([])
})
