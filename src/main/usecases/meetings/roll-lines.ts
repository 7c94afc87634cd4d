import { dateOf } from '#shared/basics/instant.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Ballot } from '#shared/domain/meetings/ballot.ts'
import type { SubsequentVote } from '#shared/domain/meetings/subsequent-vote.ts'
import type { RollLine } from '#shared/domain/resolutions/resolution.ts'
import type { BallotFate } from '#shared/domain/resolutions/verdict.ts'
import { votersFor } from './electorate.ts'
import type { MeetingFacts } from './meeting-facts.ts'

/** A Nachvotum with what became of it. */
export interface JudgedVote {
  readonly vote: SubsequentVote
  readonly fate: BallotFate
}

/** The frozen roll of a vote in a meeting: every entitled member with its vote there, or the Nachvotum that counted (R32). */
export function rollLinesOf(
  facts: MeetingFacts,
  item: AgendaItem,
  ballot: Ballot,
  later: readonly JudgedVote[] = [],
): readonly RollLine[] {
  return votersFor(facts, item, dateOf(ballot.takenAt)).map(({ id, name }) => {
    const recusal = facts.recusals.find(({ agendaItemId, memberId }) => agendaItemId === item.id && memberId === id)
    const identity = { memberId: id, memberName: name, recused: recusal !== undefined, recusalReason: recusal?.reason ?? null }
    const inMeeting = ballot.votes.find(({ memberId }) => memberId === id)
    if (inMeeting !== undefined) {
      const { choice, personName, role, isDerived } = inMeeting
      return { ...identity, choice, personName, role, way: 'meeting', receivedAt: ballot.takenAt, late: false, isDerived }
    }
    return { ...identity, ...laterPart(later.filter(({ vote }) => vote.memberId === id)) }
  })
}

type VotePart = Pick<RollLine, 'choice' | 'personName' | 'role' | 'way' | 'receivedAt' | 'late' | 'isDerived'>

function laterPart(own: readonly JudgedVote[]): VotePart {
  const late = own.some(({ fate }) => fate.startsWith('late'))
  const counted = own.find(({ fate }) => fate === 'counted' || fate === 'late-counted' || fate === 'late-as-abstention')
  if (counted === undefined)
    return { choice: null, personName: null, role: null, way: null, receivedAt: null, late, isDerived: false }
  const { choice, personName, role, way, receivedAt } = counted.vote
  return {
    choice: counted.fate === 'late-as-abstention' ? 'abstain' : choice,
    personName,
    role,
    way,
    receivedAt,
    late,
    isDerived: false,
  }
}
