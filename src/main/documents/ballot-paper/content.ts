import type { Instant } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { CircularItem, CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { column, heading, note, paragraph, plain, rich, row, when } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { type Contact, letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** Everything that a Rückmeldebogen says; the member's own fields may be blank. */
export interface BallotPaperInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly contact: Contact
  readonly procedure: CircularProcedure
  /** Null for a blank paper. */
  readonly memberName: string | null
  readonly personName: string | null
  /** „Vertretung“ or „1. Stellvertretung“; null when to be filled in. */
  readonly personRole: string | null
  /** Items in which the member takes no part (R14). */
  readonly recusedItems: readonly CircularItem['id'][]
  /** By what points may be given to the projects; none where none are asked for. */
  readonly criteria: readonly { readonly title: string; readonly scaleMax: number }[]
  readonly preparedAt: Instant
}

/** The ballot as a paper. */
export function ballotPaper(input: BallotPaperInput): Paper {
  const { alliance, procedure } = input
  return {
    title: `Rückmeldebogen ${procedure.number}`,
    subject: procedure.subject,
    creator: alliance.name,
    fileReference: procedure.number,
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: ballotPaperBlocks(input),
  }
}

/** Parts A (procedure), B (each item) and C (conflict of interest) as blocks (domain § 3, R14, R26). */
export function ballotPaperBlocks(input: BallotPaperInput): readonly Block[] {
  const { alliance, procedure, contact } = input
  const email = contact.email === '' ? alliance.email : contact.email
  const isOne = procedure.items.length === 1
  const isWritten = procedure.rules.ballotForm === 'written'
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map((member) => member.name),
    ),
    { kind: 'title', text: 'Rückmeldebogen', subtitle: `Umlaufverfahren ${procedure.number}: ${procedure.subject}` },
    paragraph(rich(`Bitte bis **${formatDeadline(procedure.deadline.endsAt)}** zurück an **${email}**.`)),
    {
      kind: 'form',
      caption: 'Wer abstimmt',
      fields: [
        { label: 'Mitglied', value: input.memberName },
        { label: 'Abstimmende Person', value: input.personName },
        { label: 'Funktion (Vertretung oder Stellvertretung)', value: input.personRole },
      ],
    },
    heading('A  Verfahren'),
    {
      kind: 'choices',
      question: plain('Mit der Abstimmung im Umlaufverfahren bin ich'),
      options: ['einverstanden', 'nicht einverstanden; ich widerspreche dem Umlaufverfahren'],
    },
    heading('B  Abstimmung'),
    ...procedure.items.flatMap((item) => itemBlocks(item, input)),
    heading('C  Befangenheit'),
    ...conflictBlocks(input),
    {
      kind: 'form',
      caption: 'Bemerkung, Ort und Datum',
      fields: [
        ...(isOne ? [{ label: 'Grund der Befangenheit', value: null }] : []),
        { label: 'Bemerkung', value: null },
        { label: 'Ort, Datum', value: null },
        { label: isWritten ? 'Unterschrift' : 'Name (Textform genügt)', value: null },
      ],
    },
  ]
}

/** One vote on one item; below it the points that may be given to a project, which are no vote (R40). */
function itemBlocks(item: CircularItem, { procedure, recusedItems, criteria }: BallotPaperInput): readonly Block[] {
  const isOne = procedure.items.length === 1
  const title = when(!isOne, () => [heading(`${item.position}. ${item.subject}`, 2)])
  const question = plain(item.proposedText)
  if (recusedItems.includes(item.id)) {
    return [...title, paragraph(question), note('Ihr Mitglied gilt hier als befangen und stimmt nicht mit (R14).')]
  }
  const isRated = item.projectId !== null && criteria.length > 0
  return [
    ...title,
    { kind: 'choices', question, options: ['Ja', 'Nein', 'Enthaltung'] },
    ...when(isRated, () => pointsBlocks(criteria)),
  ]
}

/** R14: each item has its own conflict of interest, as it has its own vote. */
function conflictBlocks({ procedure, recusedItems }: BallotPaperInput): readonly Block[] {
  if (procedure.items.length === 1) {
    return [
      {
        kind: 'choices',
        question: plain('Mein Mitglied ist in dieser Sache'),
        options: ['nicht befangen', 'befangen, weil (bitte unten angeben); es stimmt nicht mit ab'],
      },
    ]
  }
  return [
    {
      kind: 'choices',
      question: plain('Mein Mitglied ist'),
      options: ['bei keinem Gegenstand befangen', 'befangen bei dem, was hier angekreuzt ist; dort stimmt es nicht mit ab:'],
    },
    {
      kind: 'table',
      caption: 'Befangenheit je Gegenstand',
      columns: [column('Gegenstand', 75), column('Befangen', 22), column('weil', 68)],
      rows: procedure.items.map(({ id, position, subject }) =>
        row([`${position}. ${subject}`, '☐', recusedItems.includes(id) ? 'gilt schon als befangen' : '']),
      ),
      rowHeight: null,
    },
  ]
}

function pointsBlocks(criteria: BallotPaperInput['criteria']): readonly Block[] {
  return [
    note('Punkte je Kriterium (freiwillig): Sie helfen bei der Bewertung und zählen nicht als Stimme.'),
    {
      kind: 'table',
      caption: 'Punkte je Kriterium',
      columns: [column('Kriterium', 110), column('Skala', 25), column('Punkte', 30)],
      rows: criteria.map(({ title, scaleMax }) => row([title, `0 bis ${scaleMax}`, ''])),
      rowHeight: null,
    },
  ]
}

/** Parts of the file name. */
export function ballotPaperFileParts({ procedure, memberName }: BallotPaperInput): readonly string[] {
  return [shortNumber(procedure.number), 'Rückmeldebogen', memberName ?? '']
}
