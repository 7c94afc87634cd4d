import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { PostalAddress } from '#shared/domain/alliance/postal-address.ts'
import type { AddressBlock, Fact, LetterheadBlock } from '#shared/domain/documents/block.ts'
import { fact } from '../kit/blocks.ts'

/** Who answers questions about a paper. Empty texts where not known. */
export interface Contact {
  readonly name: string
  readonly phone: string
  readonly email: string
}

/** Head of every paper: the alliance, and which member manages it. */
export function letterheadOf(alliance: Alliance, managingMembers: readonly string[]): LetterheadBlock {
  const { accent, logo, lines, contactInHead, footer } = alliance.letterhead
  return {
    kind: 'letterhead',
    name: alliance.name,
    lines: [...managingLines(managingMembers), ...lines],
    contact: contactInHead ? contactLines(alliance) : [],
    accent,
    logo,
    footer,
    mark: alliance.isDemo ? 'Beispieldaten – kein echtes Dokument' : null,
  }
}

function contactLines({ address, phone, email, website }: Alliance): readonly string[] {
  return [
    address.street,
    [address.postalCode, address.city].filter((part) => part !== '').join(' '),
    phone === '' ? '' : `Telefon ${phone}`,
    email,
    website,
  ].filter((line) => line !== '')
}

function managingLines(names: readonly string[]): readonly string[] {
  const [first, ...others] = names
  if (first === undefined) return []
  return others.length === 0 ? [`Geschäftsführendes Mitglied: ${first}`] : ['Geschäftsführende Mitglieder:', ...names]
}

/** Address field of a letter with the information block beside it; details without content fall out. */
export function addressOf(alliance: Alliance, lines: readonly string[], details: readonly Fact[]): AddressBlock {
  const { address } = alliance
  const sender = [alliance.shortName, address.street, `${address.postalCode} ${address.city}`.trim()]
  return {
    kind: 'address',
    returnLine: alliance.letterhead.returnLine || sender.filter((part) => part !== '').join(' · '),
    lines: lines.filter((line) => line !== ''),
    details: details.filter((detail) => detail.value.some((run) => run.text !== '')),
  }
}

/** Unser Zeichen, Ihr Zeichen, who to ask, and the date (DIN 5008 information block). */
export function letterDetails(ours: string, theirs: string, contact: Contact, on: string): readonly Fact[] {
  return [
    fact('Unser Zeichen', ours),
    fact('Ihr Zeichen', theirs),
    fact('Bearbeitung', contact.name),
    fact('Telefon', contact.phone),
    fact('E-Mail', brokenEmail(contact.email)),
    fact('Datum', on),
  ]
}

/** Letters of an e-mail address that fit into one line of the information block. */
const LONGEST_LINE = 36

function brokenEmail(email: string): string {
  return email.length > LONGEST_LINE ? email.replace('@', '\n@') : email
}

/** „Musterstraße 16, 09456 Annaberg-Buchholz“; parts that are not known fall out. */
export function addressLine({ street, postalCode, city }: PostalAddress): string {
  return [street, `${postalCode} ${city}`.trim()].filter((part) => part !== '').join(', ')
}

/** Name of a paper as it stands under „Anlagen“: a file name without its ending. */
export function attachmentName(name: string): string {
  return name.replace(/\.(docx?|xlsx?|pptx?|pdf|odt|ods|txt|md|png|jpe?g|eml|msg|zip)$/i, '')
}
