import { strToU8, zipSync } from 'fflate'
import { escapeXml } from '#main/documents/kit/xml.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A paragraph; several texts are several runs, as Word splits what was typed with a pause or a correction. */
export function p(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${escapeXml(run)}</w:t></w:r>`).join('')}</w:p>`
}

/** A table of paragraphs, row by row. */
export function table(...rows: readonly (readonly string[])[]): string {
  const width = rows[0]?.length ?? 1
  const grid = Array.from({ length: width }, () => '<w:gridCol w:w="3000"/>').join('')
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`)
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row).join('')}</w:tr>`).join('')}</w:tbl>`
}

export interface TemplateText {
  readonly body: string
  readonly header?: string
  /** Parts beside those that every Word file has, and relationships of the document. */
  readonly parts?: Readonly<Record<string, string>>
  readonly relationships?: string
}

/** A Word file as somebody would save it: a page with a head, and nothing of ours. */
export function aTemplate({ body, header = p('Kopf'), parts = {}, relationships = '' }: TemplateText): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPES}.header+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/header" Target="header1.xml"/>${relationships}</Relationships>`,
    'word/header1.xml': `${HEAD}<w:hdr ${W}>${header}</w:hdr>`,
    'word/document.xml': `${HEAD}<w:document ${W} ${R}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])))
}

/** What every template for a Stellungnahme must have. */
export const MUSTS = p('{{Nummer}}: {{Projekttitel}}. {{Votumssatz}} {{Beschlusssatz}}')

/** A template that uses everything: split tags, rows, paragraphs, conditions, head. */
export const FULL_TEMPLATE = aTemplate({
  header: p('{{All', 'ianz}} · {{', 'Nummer', '}}'),
  body: [
    p('{{Empfänger}}'),
    p('{', '{', 'Titel}} zum Projekt „{{Projekt', 'titel}}“'),
    MUSTS,
    table([p('Merkmal'), p('Angabe')], [p('{{#Projektangaben}}{{Merkmal}}'), p('{{Angabe}}{{/Projektangaben}}')]),
    p('{{#Begründung}}'),
    p('{{Überschrift}}'),
    p('{{Text}}'),
    p('{{/Begründung}}'),
    p('{{#MitAuflagen}}'),
    p('Auflagen: {{#Auflagen}}{{Auflage}}; {{/Auflagen}}'),
    p('{{/MitAuflagen}}'),
    p('{{^IstBefürwortet}}Das Projekt wird nicht befürwortet.{{/IstBefürwortet}}'),
    table([p('{{#Unterschriften}}{{Name}}'), p('{{Funktion}}{{/Unterschriften}}')]),
    p('{{#Förderhinweis}}{{Förderhinweis}}{{/Förderhinweis}}'),
  ].join(''),
})
