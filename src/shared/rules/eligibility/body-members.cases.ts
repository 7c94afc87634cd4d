import { toId } from '../../basics/id.ts'
import { type LocalDate, localDate } from '../../basics/local-date.ts'
import type { BodyKind, BodyMembership } from '../../domain/members/body.ts'
import { type Membership, type MembershipKind, newMembership } from '../../domain/members/member.ts'
import type { Belongings } from './body-members.ts'

interface BodyCase {
  readonly title: string
  readonly kind: BodyKind
  readonly on: LocalDate
  readonly voters: readonly string[]
  /** Who belongs to the body and has no vote. */
  readonly others: readonly string[]
}

const LIGA_JOINS = localDate('2021-08-18')

/** WFE votes, the school authority advises, a company is in the network; the Liga comes on 18.08.2021. */
export const BELONGINGS: Belongings = {
  memberships: [
    membership('WFE', 'voting'),
    membership('Schulamt', 'advisory'),
    membership('Betrieb', 'network-partner'),
    membership('Liga', 'voting', LIGA_JOINS),
  ],
  bodyMemberships: [seat('WFE', 'voting'), seat('Betrieb', 'voting'), seat('Schulamt', 'advisory')],
}

export const BODIES: readonly BodyCase[] = [
  {
    title: 'in der Allianz stimmen ihre stimmberechtigten Mitglieder ab; beratende gehören dazu, das Netzwerk nicht (R13)',
    kind: 'alliance',
    on: localDate('2021-08-17'),
    voters: ['WFE'],
    others: ['Schulamt', 'Liga'],
  },
  {
    title: 'ab dem Tag der Aufnahme mit dem neuen Mitglied (R21)',
    kind: 'alliance',
    on: LIGA_JOINS,
    voters: ['WFE', 'Liga'],
    others: ['Schulamt'],
  },
  {
    title: 'im Netzwerk stimmt niemand ab (R13)',
    kind: 'network',
    on: LIGA_JOINS,
    voters: [],
    others: ['Betrieb'],
  },
  {
    title: 'in einem Arbeitskreis stimmt ab, wer dort einen Sitz mit Stimme hat, auch aus dem Netzwerk (R13)',
    kind: 'working-group',
    on: LIGA_JOINS,
    voters: ['WFE', 'Betrieb'],
    others: ['Schulamt'],
  },
]

function membership(member: string, kind: MembershipKind, validFrom: LocalDate = localDate('2016-01-01')): Membership {
  return newMembership({ id: toId(member), memberId: toId(member), kind, validFrom, validUntil: null })
}

function seat(member: string, kind: BodyMembership['kind']): BodyMembership {
  const period = { validFrom: localDate('2016-01-01'), validUntil: null }
  return { id: toId(`seat-${member}`), bodyId: toId('body'), memberId: toId(member), personId: null, kind, ...period }
}
