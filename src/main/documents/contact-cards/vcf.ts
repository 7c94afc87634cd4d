import type { Instant } from '#shared/basics/instant.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { fullName, type Person } from '#shared/domain/members/person.ts'
import { fileName } from '../kit/file-name.ts'

/** A person with the member they work for. */
export interface ContactCard {
  readonly person: Person
  readonly member: Member
}

/** Makes contact cards for Outlook and telephones (vCard 3.0, RFC 2426): one file with all of them. */
export function makeContactCards(cards: readonly ContactCard[], title: string, preparedAt: Instant): OutputFile {
  const lines = cards.flatMap((card) => linesOf(card, preparedAt))
  return {
    kind: 'contact-cards',
    fileName: fileName([title], 'vcf'),
    mediaType: 'text/vcard',
    bytes: new TextEncoder().encode(
      lines
        .map(folded)
        .map((line) => `${line}\r\n`)
        .join(''),
    ),
  }
}

function linesOf({ person, member }: ContactCard, preparedAt: Instant): readonly string[] {
  const { street, city, postalCode } = member.address
  const said = (name: string, value: string): readonly string[] => (value === '' ? [] : [`${name}:${escaped(value)}`])
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${person.id}`,
    `N:${[person.lastName, person.firstName, '', person.title, ''].map(escaped).join(';')}`,
    `FN:${escaped(fullName(person))}`,
    `ORG:${escaped(member.name)}`,
    ...said('TITLE', person.position),
    ...said('EMAIL;TYPE=INTERNET,WORK', person.email),
    ...said('TEL;TYPE=WORK,VOICE', person.phone),
    ...(city === '' ? [] : [`ADR;TYPE=WORK:;;${[street, city, '', postalCode].map(escaped).join(';')};`]),
    `REV:${preparedAt}`,
    'END:VCARD',
  ]
}

/** Signs that would end a value, or begin another line with a property of its own. */
function escaped(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[,;]/g, (sign) => `\\${sign}`)
    .replaceAll(/\p{Cc}/gu, '')
}

/** Lines of at most 75 bytes; what is longer goes on behind a space (RFC 2426, 2.6). */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const sign of line) {
    const bytes = new TextEncoder().encode(sign).length
    if (size + bytes > 74) {
      parts.push(part)
      part = ''
      size = 0
    }
    part += sign
    size += bytes
  }
  return [...parts, part].join('\r\n ')
}
