import { toId } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { NewBallot } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { BallotVote } from '#shared/domain/meetings/ballot.ts'
import { papersIn, secrecyOf } from '#shared/rules/meeting/secret-ballot.ts'
import { presentFor } from '#shared/rules/quorum/quorum.ts'
import { voterName } from '#shared/wording/screens/votes.ts'
import { rollAt, voteGiversOf, votersFor } from './electorate.ts'
import { type MeetingFacts, memberName } from './meeting-facts.ts'

export type VoteRefusal = Refusal<
  'NO_VOTING_RIGHT' | 'NOT_PRESENT' | 'RECUSED' | 'VOTED_TWICE' | 'SECRET_VOTE_DOES_NOT_FIT' | 'MORE_PAPERS_THAN_PRESENT'
>

/**
 * § 2.3 (geheime_abstimmung): whether the vote may be taken in this form. A secret one has sums instead of names, and no more papers
 * than members that are there and take part.
 */
export function checkForm(
  facts: MeetingFacts,
  item: AgendaItem,
  { form, votes, secret }: Pick<NewBallot, 'form' | 'votes' | 'secret'>,
  at: Instant,
): Result<null, VoteRefusal> {
  const secrecy = secrecyOf(facts.rules.secretBallot, item.matter)
  const isSecret = form === 'secret'
  if (isSecret && secrecy === 'forbidden') return err({ code: 'SECRET_VOTE_DOES_NOT_FIT', because: 'forbidden' })
  if (!isSecret && secrecy === 'required') return err({ code: 'SECRET_VOTE_DOES_NOT_FIT', because: 'required' })
  if (isSecret !== (secret !== null) || (isSecret && votes.length > 0)) {
    return err({ code: 'SECRET_VOTE_DOES_NOT_FIT', because: 'sums' })
  }
  if (secret === null) return ok(null)
  const present = presentFor(rollAt(facts, item, at)).length
  const papers = papersIn(secret)
  return papers > present ? err({ code: 'MORE_PAPERS_THAN_PRESENT', papers, present }) : ok(null)
}

/**
 * The votes with the name of the person who was there for each member, or for the one that holds its vote (R11, R12). Refused is a vote for a member without one (R13),
 * for an absent one (R30), a recused one (R14, R43), and two for one member (R01).
 */
export function votesOf(
  facts: MeetingFacts,
  item: AgendaItem,
  { votes: named, form }: Pick<NewBallot, 'votes' | 'form'>,
  at: Instant,
): Result<readonly BallotVote[], VoteRefusal> {
  const voters = new Set<string>(votersFor(facts, item, dateOf(at)).map(({ id }) => id))
  const givers = voteGiversOf(facts, item, at)
  const isRecused = (member: string) =>
    facts.recusals.some(({ agendaItemId, memberId }) => agendaItemId === item.id && memberId === member)
  const derived = form !== 'acclamation' ? [] : saidYes([...voters], named, (member) => givers.has(member) && !isRecused(member))
  const votes = [...named.map((vote) => ({ ...vote, isDerived: false })), ...derived]
  const namesOf = (wrong: (member: string, index: number) => boolean) =>
    votes.filter(({ memberId }, index) => wrong(memberId, index)).map(({ memberId }) => memberName(facts, memberId) || memberId)

  const strangers = namesOf((member) => !voters.has(member))
  if (strangers.length > 0) return err({ code: 'NO_VOTING_RIGHT', members: strangers })
  const recused = namesOf(isRecused)
  if (recused.length > 0) return err({ code: 'RECUSED', members: recused })
  const absent = namesOf((member) => !givers.has(member))
  if (absent.length > 0) return err({ code: 'NOT_PRESENT', members: absent })
  const twice = namesOf((member, index) => votes.findIndex(({ memberId }) => memberId === member) !== index)
  if (twice.length > 0) return err({ code: 'VOTED_TWICE', members: twice })
  return ok(
    votes.flatMap(({ memberId, choice, isDerived }) => {
      const giver = givers.get(memberId)
      if (giver === undefined) return []
      const { speaker, heldBy } = giver
      const personName = voterName(speaker.attendance.personName, heldBy === null ? null : memberName(facts, heldBy))
      const role = heldBy === null ? speaker.role : 'deputy'
      return [{ memberId, memberName: memberName(facts, memberId), personName, role, choice, isDerived, heldBy }]
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
