import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { CircularStart, StartRollMember } from '#shared/contract/circular-start.ts'
import type { ProjectCallPage } from '#shared/contract/project-calls.ts'
import type { ProjectRow } from '#shared/contract/projects.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'

export type SendingWay = 'email' | 'letter'

export const SENDING_WAYS: { readonly value: SendingWay; readonly label: string }[] = [
  { value: 'email', label: procedureWords.wayEmail },
  { value: 'letter', label: procedureWords.wayLetter },
]

/** A start while it is typed. Ways that were not touched follow from whether there is an e-mail address. */
export interface StartValues {
  readonly items: readonly ItemValues[]
  /** Only asked for where there are several items. */
  readonly subject: string
  readonly urgencyReason: string
  readonly asksForPoints: boolean
  readonly sentAt: Instant | null
  readonly ways: Readonly<Record<string, SendingWay | 'none'>>
  /** Null while the deadline is computed. */
  readonly endsOn: LocalDate | null
  readonly fixedDay: boolean
}

/** One item while it is typed. */
export interface ItemValues {
  /** Stays the same while others come and go. */
  readonly key: string
  readonly projectId: Id<'project'> | null
  /** The call whose order it settles. */
  readonly projectCallId: Id<'project-call'> | null
  readonly subject: string
  readonly proposedText: string
  readonly isFundamental: boolean
  /** Members whose found recusal was confirmed. */
  readonly confirmed: readonly Id<'member'>[]
  readonly added: readonly AddedRecusal[]
}

export interface AddedRecusal {
  readonly memberId: Id<'member'>
  readonly reason: string
}

export function newStartValues(now: Instant, items: readonly ItemValues[]): StartValues {
  return {
    items,
    subject: '',
    urgencyReason: '',
    asksForPoints: false,
    sentAt: now,
    ways: {},
    endsOn: null,
    fixedDay: false,
  }
}

/** What may be known of a project when a vote on it is begun. */
export type StartProject = Pick<ProjectRow, 'id' | 'title' | 'shortTitle' | 'sponsorName' | 'grant'>

/** A project as an item, with the usual wording. */
export function projectItem({ id, title, shortTitle, sponsorName, grant }: StartProject, allianceName: string): ItemValues {
  return {
    ...textItem(id),
    projectId: id,
    subject: procedureWords.subjectOf(shortTitle),
    proposedText: procedureWords.textOf(allianceName, title, sponsorName, formatEuro(grant)),
  }
}

/** The order of the projects of a call as an item, with the usual wording. */
export function rankingItem({ call, ranking }: ProjectCallPage, allianceName: string): ItemValues {
  const lines = (ranking?.rows ?? []).map(({ project, line }) =>
    procedureWords.rankLine(line.rank, project.shortTitle, line.isBelowBudget),
  )
  return {
    ...textItem(call.id),
    projectCallId: call.id,
    subject: procedureWords.rankingSubjectOf(call.number),
    proposedText: procedureWords.rankingTextOf(allianceName, call.number, lines),
  }
}

/** A free text as an item. */
export function textItem(key: string): ItemValues {
  return {
    key,
    projectId: null,
    projectCallId: null,
    subject: '',
    proposedText: '',
    isFundamental: false,
    confirmed: [],
    added: [],
  }
}

/** What the whole is called: by its one item, or as it was typed. */
export function subjectOf({ items, subject }: StartValues): string {
  if (items.length === 1) return items[0]?.subject ?? ''
  return subject.trim() === '' ? procedureWords.wholeSubjectOf(items.length) : subject
}

/** How the papers go to a member. */
export function wayTo(values: StartValues, member: StartRollMember): SendingWay | 'none' {
  return values.ways[member.memberId] ?? (member.hasEmail ? 'email' : 'letter')
}

/** The start as it is previewed and sent. */
export function toStart(values: StartValues, roll: readonly StartRollMember[]): CircularStart {
  const { sentAt } = values
  return {
    subject: subjectOf(values),
    items: values.items.map(({ projectId, projectCallId, subject, proposedText, isFundamental }) => ({
      projectId,
      projectCallId,
      subject,
      proposedText,
      isFundamental,
    })),
    urgencyReason: values.urgencyReason,
    recusals: values.items.flatMap(({ added }, index) =>
      added.map(({ memberId, reason }) => ({ memberId, kind: 'decided' as const, reason, position: index + 1 })),
    ),
    dispatches:
      sentAt === null
        ? []
        : roll.flatMap((member) => {
            const way = wayTo(values, member)
            return way === 'none' ? [] : [{ memberId: member.memberId, sentAt, way }]
          }),
    endsOn: values.fixedDay ? values.endsOn : null,
    asksForPoints: values.asksForPoints && values.items.some(({ projectId }) => projectId !== null),
  }
}
