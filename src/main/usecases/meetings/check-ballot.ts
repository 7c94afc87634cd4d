import { toId } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { NewBallot } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { BallotVote } from '#shared/domain/meetings/ballot.ts'
import { speakersOf, votersFor } from './electorate.ts'
import { type MeetingFacts, memberName } from './meeting-facts.ts'

export type VoteRefusal = Refusal<'NO_VOTING_RIGHT' | 'NOT_PRESENT' | 'RECUSED' | 'VOTED_TWICE'>

/**
 * The votes with the name of the person who was there for each member (R11). Refused is a vote for a member without one (R13),
 * for an absent one (R30), a recused one (R14, R43), and two for one member (R01).
 */
export function votesOf(
  facts: MeetingFacts,
  item: AgendaItem,
  { votes: named, form }: Pick<NewBallot, 'votes' | 'form'>,
  at: Instant,
): Result<readonly BallotVote[], VoteRefusal> {
  const voters = new Set<string>(votersFor(facts, item, dateOf(at)).map(({ id }) => id))
  const speakers = speakersOf(facts, at)
  const isRecused = (member: string) =>
    facts.recusals.some(({ agendaItemId, memberId }) => agendaItemId === item.id && memberId === member)
  const derived = form === 'roll-call' ? [] : saidYes([...voters], named, (member) => speakers.has(member) && !isRecused(member))
  const votes = [...named.map((vote) => ({ ...vote, isDerived: false })), ...derived]
  const namesOf = (wrong: (member: string, index: number) => boolean) =>
    votes.filter(({ memberId }, index) => wrong(memberId, index)).map(({ memberId }) => memberName(facts, memberId) || memberId)

  const strangers = namesOf((member) => !voters.has(member))
  if (strangers.length > 0) return err({ code: 'NO_VOTING_RIGHT', members: strangers })
  const recused = namesOf(isRecused)
  if (recused.length > 0) return err({ code: 'RECUSED', members: recused })
  const absent = namesOf((member) => !speakers.has(member))
  if (absent.length > 0) return err({ code: 'NOT_PRESENT', members: absent })
  const twice = namesOf((member, index) => votes.findIndex(({ memberId }) => memberId === member) !== index)
  if (twice.length > 0) return err({ code: 'VOTED_TWICE', members: twice })
  return ok(
    votes.flatMap(({ memberId, choice, isDerived }) => {
      const speaker = speakers.get(memberId)
      if (speaker === undefined) return []
      const { role, attendance } = speaker
      return [{ memberId, memberName: memberName(facts, memberId), personName: attendance.personName, role, choice, isDerived }]
    }),
  )
}

/** By acclamation whoever takes part and was not named said Yes. */
function saidYes(
  voters: readonly string[],
  named: NewBallot['votes'],
  takesPart: (member: string) => boolean,
): readonly (NewBallot['votes'][number] & { readonly isDerived: true })[] {
  return voters
    .filter((voter) => takesPart(voter) && !named.some(({ memberId }) => memberId === voter))
    .map((voter) => ({ memberId: toId<'member'>(voter), choice: 'yes', isDerived: true }))
}
