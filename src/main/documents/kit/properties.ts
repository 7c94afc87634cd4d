import type { Instant } from '#shared/basics/instant.ts'
import type { Imprint } from '#shared/domain/documents/paper.ts'
import { journalHeadText } from '#shared/rules/verification/printed-head.ts'
import { cleanLine } from './clean-text.ts'
import { FURNITURE } from './words.ts'
import { escapeXml } from './xml.ts'

/** What a file says about itself; nothing of it comes from the machine. */
export interface FileProperties {
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly issuedAt: Instant
  /** Left out by what is never issued. */
  readonly imprint?: Pick<Imprint, 'journalHead'>
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** `docProps/core.xml`: created and modified are the moment of issue, to the second; the description has the whole head of the journal. */
export function coreProperties(properties: FileProperties): string {
  const at = `${properties.issuedAt.slice(0, 19)}Z`
  const creator = line(properties.creator)
  const head = properties.imprint?.journalHead ?? null
  const description = head === null ? '' : `<dc:description>${journalHeadText(head)}</dc:description>`
  return `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${line(properties.title)}</dc:title><dc:subject>${line(properties.subject)}</dc:subject><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${creator}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>${description}<dc:language>de-DE</dc:language></cp:coreProperties>`
}

/** `docProps/app.xml`: only the name of the application. */
export function applicationProperties(): string {
  return `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${FURNITURE.application}</Application></Properties>`
}

function line(text: string): string {
  return escapeXml(cleanLine(text))
}
