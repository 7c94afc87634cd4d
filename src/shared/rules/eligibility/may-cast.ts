import { err, ok, type Result } from '../../basics/result.ts'

export interface EarlierBallot {
  readonly member: string
  readonly person: string
}

export interface CastRefusal {
  readonly code: 'VOTES_FOR_ANOTHER_MEMBER'
  readonly member: string
}

/** R12: one person does not vote for two members in the same vote; refused with the other member. */
export function mayCastFor(person: string, member: string, earlier: readonly EarlierBallot[]): Result<'may-cast', CastRefusal> {
  const other = earlier.find((ballot) => ballot.person === person && ballot.member !== member)
  return other === undefined ? ok('may-cast') : err({ code: 'VOTES_FOR_ANOTHER_MEMBER', member: other.member })
}
