import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { CircularStart, StartRollMember } from '#shared/contract/circular-procedures.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'

export type SendingWay = 'email' | 'letter'

export const SENDING_WAYS: { readonly value: SendingWay; readonly label: string }[] = [
  { value: 'email', label: procedureWords.wayEmail },
  { value: 'letter', label: procedureWords.wayLetter },
]

/** A start while it is typed. Ways that were not touched follow from whether there is an e-mail address. */
export interface StartValues {
  readonly subject: string
  readonly proposedText: string
  readonly urgencyReason: string
  readonly sentAt: Instant | null
  readonly ways: Readonly<Record<string, SendingWay | 'none'>>
  /** Members whose found recusal was confirmed. */
  readonly confirmed: readonly Id<'member'>[]
  readonly added: readonly AddedRecusal[]
  /** Null while the deadline is computed. */
  readonly endsOn: LocalDate | null
  readonly fixedDay: boolean
}

export interface AddedRecusal {
  readonly memberId: Id<'member'>
  readonly reason: string
}

/** How the papers go to a member. */
export function wayTo(values: StartValues, member: StartRollMember): SendingWay | 'none' {
  return values.ways[member.memberId] ?? (member.hasEmail ? 'email' : 'letter')
}

/** The start as it is previewed and sent. */
export function toStart(projectId: Id<'project'>, values: StartValues, roll: readonly StartRollMember[]): CircularStart {
  const { sentAt } = values
  return {
    projectId,
    subject: values.subject,
    proposedText: values.proposedText,
    urgencyReason: values.urgencyReason,
    recusals: values.added.map(({ memberId, reason }) => ({ memberId, kind: 'decided', reason })),
    dispatches:
      sentAt === null
        ? []
        : roll.flatMap((member) => {
            const way = wayTo(values, member)
            return way === 'none' ? [] : [{ memberId: member.memberId, sentAt, way }]
          }),
    endsOn: values.fixedDay ? values.endsOn : null,
  }
}
