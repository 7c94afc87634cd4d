import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { fullName, type Person, type PersonProtection, type RepresentationRole } from '#shared/domain/members/person.ts'
import { formatDate, formatInstant } from '#shared/wording/dates.ts'
import { periodWords } from '#shared/wording/member-refusals.ts'
import { REPRESENTATION_LABELS } from '#shared/wording/screens/members.ts'
import { column, fact, facts, heading, list, note, paragraph, plain, row } from '../kit/blocks.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** Everything that a workspace holds about one person (Art. 15 DSGVO). */
export interface AccessReportInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly person: Person
  readonly member: Member
  readonly protection: PersonProtection
  readonly roles: readonly AccessRole[]
  readonly seats: readonly AccessPeriod[]
  /** Where the name stands: responses, attendances, chairs, signatures; oldest first. */
  readonly traces: readonly AccessTrace[]
  /** What was changed about the person, and when. */
  readonly changes: readonly { readonly at: Instant; readonly what: string }[]
  /** Older contact data that are still kept under a seal for the journal. */
  readonly earlierContacts: readonly { readonly email: string; readonly phone: string }[]
  readonly preparedAt: Instant
}

export interface AccessPeriod {
  readonly title: string
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

export interface AccessRole extends Omit<AccessPeriod, 'title'> {
  readonly role: RepresentationRole
  readonly powerOfAttorney: string | null
}

export interface AccessTrace {
  readonly at: Instant
  readonly what: string
  readonly where: string
}

export function accessReportPaper(input: AccessReportInput): Paper {
  return {
    title: `Auskunft für ${fullName(input.person)}`,
    subject: 'Auskunft nach Art. 15 DSGVO',
    creator: input.alliance.name,
    fileReference: '',
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: accessReportBlocks(input),
  }
}

/** What is kept, why, from where, for whom and how long, and the rights of the person. */
export function accessReportBlocks(input: AccessReportInput): readonly Block[] {
  const { alliance, person, member, protection, managingMembers } = input
  return [
    letterheadOf(alliance, managingMembers),
    { kind: 'title', text: 'Auskunft über gespeicherte Daten', subtitle: `${fullName(person)} · Art. 15 DSGVO` },
    paragraph(
      plain(
        `Diese Auskunft enthält alles, was im Arbeitsbereich der ${alliance.name} am ${formatInstant(input.preparedAt)} über Sie gespeichert ist.`,
      ),
    ),
    heading('Angaben zur Person'),
    facts('Angaben zur Person', [
      fact('Name', [person.salutation, fullName(person)].filter(Boolean).join(' ')),
      fact('Mitglied', member.name),
      fact('Funktion', person.position || 'nicht angegeben'),
      fact('E-Mail', contactText(person.email, protection)),
      fact('Telefon', contactText(person.phone, protection)),
    ]),
    ...(input.earlierContacts.length === 0
      ? []
      : [
          heading('Frühere Kontaktdaten', 2),
          list(input.earlierContacts.map(({ email, phone }) => [email, phone].filter(Boolean).join(' · ') || 'leer')),
        ]),
    heading('Rollen und Sitze'),
    input.roles.length + input.seats.length === 0
      ? paragraph(plain('Keine.'))
      : list([
          ...input.roles.map(
            ({ role, validFrom, validUntil, powerOfAttorney }) =>
              `${REPRESENTATION_LABELS[role]} ${periodWords(validFrom, validUntil)}${powerOfAttorney === null ? '' : `; Vollmacht „${powerOfAttorney}“ liegt vor`}`,
          ),
          ...input.seats.map(({ title, validFrom, validUntil }) => `${title} ${periodWords(validFrom, validUntil)}`),
        ]),
    heading('Wo Ihr Name steht'),
    ...traceTable(input.traces),
    heading('Änderungen an Ihren Daten'),
    input.changes.length === 0
      ? paragraph(plain('Keine verzeichnet.'))
      : list(input.changes.map(({ at, what }) => `${formatInstant(at)}: ${what}`)),
    heading('Zwecke, Herkunft, Empfänger, Dauer'),
    facts('Verarbeitung', [
      fact('Zweck', 'Arbeit der Allianz: Einladungen, Abstimmungen, Niederschriften, Stellungnahmen'),
      fact('Herkunft', `von ${member.name} oder von Ihnen selbst mitgeteilt`),
      fact(
        'Empfänger',
        'die Mitglieder der Allianz; in Niederschriften und Stellungnahmen auch Zuwendungsgeber und Projektträger',
      ),
      fact('Informiert am', dayText(protection.informedOn)),
      fact('Einwilligung vom', dayText(protection.consentedOn)),
      fact('Kontaktdaten aufbewahrt bis', dayText(protection.retainedUntil)),
      fact('Namen', 'in Beschlüssen und Niederschriften bleiben sie dauerhaft erhalten'),
      fact('Verantwortlich', managingMembers.join(', ') || alliance.name),
    ]),
    note(
      'Ihre Rechte: Sie können Berichtigung, Löschung oder Einschränkung der Verarbeitung verlangen, ihr widersprechen, Ihre Daten in einem maschinenlesbaren Format erhalten und sich bei der Sächsischen Datenschutz- und Transparenzbeauftragten beschweren. Eine Einwilligung können Sie jederzeit widerrufen. Automatisierte Entscheidungen finden nicht statt.',
    ),
  ]
}

function traceTable(traces: readonly AccessTrace[]): readonly Block[] {
  if (traces.length === 0) return [paragraph(plain('Ihr Name steht in keinem Verfahren.'))]
  return [
    {
      kind: 'table',
      caption: 'Wo Ihr Name steht',
      columns: [column('Wann', 36), column('Was', 50), column('Wo', 79)],
      rows: traces.map(({ at, what, where }) => row([formatInstant(at), what, where])),
      rowHeight: null,
    },
  ]
}

function contactText(value: string, { erasedAt }: PersonProtection): string {
  if (value !== '') return value
  return erasedAt === null ? 'nicht angegeben' : `gelöscht am ${formatInstant(erasedAt)}`
}

function dayText(day: LocalDate | null): string {
  return day === null ? 'nicht verzeichnet' : formatDate(day)
}

/** Parts of the file name. */
export function accessReportFileParts({ person, preparedAt }: AccessReportInput): readonly string[] {
  return ['Auskunft', person.lastName, person.firstName, preparedAt.slice(0, 10)]
}
