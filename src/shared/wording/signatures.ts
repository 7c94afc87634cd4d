import type { CertificateTrust, FileSignatureState, SignatureFinding, SignatureProblem } from '../domain/documents/signature.ts'
import { formatInstant } from './dates.ts'
import { formatCount, formatList } from './numbers.ts'
import { inQuotes } from './quotes.ts'

/** What a file's signatures are worth, in a word. */
export const SIGNATURE_STATE_WORDS: Readonly<Record<FileSignatureState, string>> = {
  valid: 'gültig',
  'certificate-unknown': 'gültig, Zertifikat unbekannt',
  partial: 'gültig, aber nur Teile signiert',
  invalid: 'ungültig',
  unsigned: 'nicht signiert',
}

/** The real level of a signature. Never „rechtsverbindlich“: that depends on law and agreement, not on this program. */
export const TRUST_LABELS: Readonly<Record<CertificateTrust, string>> = {
  authority: 'fortgeschritten, Zertifikat aus einer Stelle, der dieser Rechner vertraut',
  'unknown-authority': 'fortgeschritten, Zertifikat nicht aus einer anerkannten Stelle',
  'self-signed': 'fortgeschritten, Zertifikat selbst ausgestellt und von keiner Stelle bestätigt',
  'not-for-signing': 'einfach, das Zertifikat ist nicht zum Signieren von Dokumenten bestimmt',
}

const QUALIFIED =
  'Das Zertifikat bezeichnet sich als qualifiziert (eIDAS). Ob der Anbieter in der Vertrauensliste der EU steht, prüft dieses Programm nicht.'

/** Level of one signature with what has to be said beside it. */
export function signatureLevel({ trust, certificate }: Pick<SignatureFinding, 'trust' | 'certificate'>): string {
  if (trust === null) return ''
  return certificate?.saysQualified ? `${TRUST_LABELS[trust]}. ${QUALIFIED}` : TRUST_LABELS[trust]
}

/** „Erika Muster (Muster GmbH)“. */
export function signerName({ certificate }: Pick<SignatureFinding, 'certificate'>): string {
  if (certificate === null) return 'unbekannt'
  return certificate.organization === '' ? certificate.name : `${certificate.name} (${certificate.organization})`
}

/** When it was signed, with whose clock. */
export function signedAtText({ signedAt }: Pick<SignatureFinding, 'signedAt'>): string {
  return signedAt === null ? 'ohne Zeitangabe' : `${formatInstant(signedAt)} (nach der Uhr des Unterzeichners)`
}

/** What a signature covers. */
export function coverageText({ signedParts, unsignedParts }: Pick<SignatureFinding, 'signedParts' | 'unsignedParts'>): string {
  if (unsignedParts.length === 0)
    return 'Der ganze Inhalt ist signiert; Dateieigenschaften wie der letzte Bearbeiter zählen nicht dazu.'
  const named = unsignedParts.slice(0, 5).map(inQuotes)
  const more = unsignedParts.length - named.length
  const list = formatList(more > 0 ? [...named, `${more} weitere`] : named)
  return `Signiert sind ${formatCount(signedParts, 'Teil', 'Teile')}. Nicht signiert: ${list}. Diese Teile kann jeder geändert oder ergänzt haben.`
}

/** Why a signature does not hold. */
export function signatureProblemSentence(problem: SignatureProblem): string {
  switch (problem.code) {
    case 'UNREADABLE':
      return 'Die Signatur lässt sich nicht lesen.'
    case 'ALGORITHM_NOT_PERMITTED':
      return `Das Verfahren ist veraltet oder hier nicht zugelassen (${problem.algorithm.split(/[#/]/).at(-1) ?? ''}).`
    case 'SIGNATURE_BROKEN':
      return 'Die Signatur passt nicht zu ihren Angaben: Sie wurde verändert oder ist beschädigt.'
    case 'NO_MANIFEST':
      return 'Die Signatur nennt nicht, welche Teile der Datei sie umfasst.'
    case 'PART_CHANGED':
      return `Nach dem Signieren geändert: ${partName(problem.part)}.`
    case 'PART_MISSING':
      return `Nach dem Signieren entfernt: ${partName(problem.part)}.`
    case 'CONTENT_TYPE_CHANGED':
      return `Einen anderen Inhaltstyp hat nach dem Signieren bekommen: ${partName(problem.part)}.`
    case 'NO_CERTIFICATE':
      return 'Die Signatur enthält kein lesbares Zertifikat.'
    case 'CERTIFICATE_MISMATCH':
      return 'Das Zertifikat ist nicht das, mit dem signiert wurde.'
    case 'CERTIFICATE_NOT_VALID_THEN':
      return `Das Zertifikat galt zum Zeitpunkt der Signatur nicht; es gilt von ${formatInstant(problem.validFrom)} bis ${formatInstant(problem.validUntil)}.`
  }
}

const PART_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, 'der Text'],
  [/^word\/header\d*\.xml$/, 'eine Kopfzeile'],
  [/^word\/footer\d*\.xml$/, 'eine Fußzeile'],
  [/\/styles\.xml$/, 'die Formatvorlagen'],
  [/^xl\/worksheets\/sheet\d+\.xml$/, 'ein Tabellenblatt'],
  [/^xl\/sharedStrings\.xml$/, 'die Texte der Tabelle'],
  [/\/media\//, 'ein Bild'],
  [/\.rels$/, 'die Verweise zwischen den Teilen der Datei'],
]

/** What a part is for those who read the file, and its name for those who look inside. */
function partName(part: string): string {
  const [, name] = PART_NAMES.find(([pattern]) => pattern.test(part)) ?? []
  return name === undefined ? inQuotes(part) : `${name} (${inQuotes(part)})`
}

/** One signature in a line, for the command line. */
export function signatureLine(finding: SignatureFinding): string {
  const why = finding.problems.map(signatureProblemSentence).join(' ')
  const facts = [
    `${SIGNATURE_STATE_WORDS[finding.state]}: ${signerName(finding)}`,
    signedAtText(finding),
    signatureLevel(finding),
  ]
  const open = finding.unsignedParts.length === 0 || finding.problems.length > 0 ? '' : ` ${coverageText(finding)}`
  return `${facts.filter((fact) => fact !== '').join(', ')}.${why === '' ? '' : ` ${why}`}${open}`
}
