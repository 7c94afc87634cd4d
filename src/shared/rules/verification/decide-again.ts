import type { Instant } from '../../basics/instant.ts'
import { dateOf } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { AgendaMatter } from '../../domain/meetings/agenda-item.ts'
import type { BallotFact, MeetingBallotFact, MeetingRollEntry, SecretTally } from '../../domain/resolutions/ballot-facts.ts'
import type { Verdict } from '../../domain/resolutions/verdict.ts'
import type { Choice, VoterRole } from '../../domain/resolutions/vote.ts'
import { completeOptions, type RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { Row } from '../../domain/workspace/table-rows.ts'
import { evaluateCircular } from '../circular/evaluate-circular.ts'
import { circularMajority, majorityFor } from '../majority/majority-for.ts'
import { evaluateMeeting } from '../meeting/evaluate-meeting.ts'
import { evaluateSubsequentVotes } from '../meeting/subsequent-votes.ts'
import { speakersAt } from '../quorum/speakers.ts'
import { type Facts, ordered, parsed, text } from './facts.ts'

/**
 * R28, R44, R45: the verdict on a resolution, computed again from the stored votes, roll, recusals and rules alone, as a program
 * without this application's other parts would do it. Refuses with what is missing where the facts do not suffice.
 */
export function decideAgain(facts: Facts, resolution: Row): Result<Verdict, string> {
  const kept = parsed(resolution, 'rules') as Partial<RuleOptions> | undefined
  if (kept === undefined || kept === null) return err('rules')
  const options = completeOptions(kept)
  return resolution.procedure === 'circular'
    ? decideCircular(facts, resolution, options)
    : decideMeeting(facts, resolution, options)
}

function decideCircular(facts: Facts, resolution: Row, options: RuleOptions): Result<Verdict, string> {
  const procedure = facts.one('circular_procedure', 'circular_procedure_id', resolution.circular_procedure_id)
  if (procedure === undefined) return err('circular_procedure')
  const itemId = resolution.circular_item_id
  const recused = new Set(facts.where('circular_recusal', 'circular_item_id', itemId).map((row) => row.member_id))
  const roll = ordered(facts.where('circular_roll_member', 'circular_procedure_id', procedure.circular_procedure_id), 'position')
  const responses = ordered(
    facts.where('response', 'circular_procedure_id', procedure.circular_procedure_id),
    'received_at',
    'recorded_at',
    'response_id',
  )
  const corrected = new Set(responses.map((row) => row.corrects_response_id))
  const standing = responses.filter((row) => !corrected.has(row.response_id))
  return ok(
    evaluateCircular({
      deadline: text(procedure, 'ends_at') as Instant,
      now: text(resolution, 'declared_at') as Instant,
      options,
      majority: circularMajority(options),
      rollDate: text(procedure, 'roll_on') as LocalDate,
      roll: roll.map((row) => ({
        member: text(row, 'member_id'),
        votingRight: true,
        recused: recused.has(row.member_id),
      })),
      ballots: standing.flatMap((row) => circularBallot(facts, row, itemId)),
    }),
  )
}

/** R26: an objection without a vote is a ballot all the same. */
function circularBallot(facts: Facts, response: Row, itemId: Row[string] | undefined): readonly BallotFact[] {
  const vote = facts.where('response_vote', 'response_id', response.response_id).find((row) => row.circular_item_id === itemId)
  const objects = response.objects_to_procedure === 1
  if (vote === undefined && !objects) return []
  return [
    {
      member: text(response, 'member_id'),
      cast: vote === undefined ? 'invalid' : (text(vote, 'choice') as Choice),
      by: text(response, 'role') as VoterRole,
      person: text(response, 'person_id') || text(response, 'person_name'),
      receivedAt: text(response, 'received_at') as Instant,
      postedOn: dayIn(response, 'posted_on'),
      objectsToProcedure: objects,
      heldBy: idIn(response, 'held_by_member_id'),
    },
  ]
}

function decideMeeting(facts: Facts, resolution: Row, options: RuleOptions): Result<Verdict, string> {
  const item = facts.one('agenda_item', 'agenda_item_id', resolution.agenda_item_id)
  const meeting = facts.one('meeting', 'meeting_id', resolution.meeting_id)
  const ballot = ordered(facts.where('ballot', 'agenda_item_id', resolution.agenda_item_id), 'taken_at', 'ballot_id').at(-1)
  if (item === undefined || meeting === undefined) return err('agenda_item')
  if (ballot === undefined) return err('ballot')
  const takenAt = text(ballot, 'taken_at') as Instant
  const votes = ordered(facts.where('ballot_vote', 'ballot_id', ballot.ballot_id), 'position')
  const meetingCase = {
    options,
    majority: majorityFor(text(item, 'matter') as AgendaMatter, options),
    repeatedForLackOfQuorum: ballot.repeated_for_lack_of_quorum === 1,
    repeatedAfterTie: ballot.repeated_after_tie === 1,
    rollDate: dateOf(takenAt),
    secret: secretOf(facts, ballot),
    roll: meetingRoll(facts, resolution, meeting, takenAt),
    ballots: votes.map(
      (row): MeetingBallotFact => ({
        member: text(row, 'member_id'),
        cast: text(row, 'choice') as Choice,
        by: text(row, 'role') as VoterRole,
        heldBy: idIn(row, 'held_by_member_id'),
      }),
    ),
  }
  if (ballot.subsequent_until === null || ballot.subsequent_until === undefined) return ok(evaluateMeeting(meetingCase))
  const later = ordered(facts.where('subsequent_vote', 'ballot_id', ballot.ballot_id), 'received_at', 'subsequent_vote_id')
  return ok(
    evaluateSubsequentVotes({
      meeting: meetingCase,
      options,
      until: text(ballot, 'subsequent_until') as Instant,
      now: text(resolution, 'declared_at') as Instant,
      ballots: later.map((row) => ({
        member: text(row, 'member_id'),
        cast: text(row, 'choice') as Choice,
        by: text(row, 'role') as VoterRole,
        person: text(row, 'person_name'),
        receivedAt: text(row, 'received_at') as Instant,
        postedOn: null,
        objectsToProcedure: false,
        heldBy: null,
      })),
    }),
  )
}

/** § 2.3 (geheime_abstimmung): the sums of a secret ballot; null where it was open. */
function secretOf(facts: Facts, ballot: Row): SecretTally | null {
  const row = facts.one('secret_tally', 'ballot_id', ballot.ballot_id)
  if (row === undefined) return null
  const { yes_votes: yes, no_votes: no, abstentions: abstain, invalid_votes: invalid } = row
  return { yes: Number(yes), no: Number(no), abstain: Number(abstain), invalid: Number(invalid) }
}

function idIn(row: Row, column: string): string | null {
  return text(row, column) || null
}

function dayIn(row: Row, column: string): LocalDate | null {
  return (text(row, column) || null) as LocalDate | null
}

/** R21, R30, R43: who was entitled stands in the frozen roll; who was present follows from the attendance at that instant. */
function meetingRoll(facts: Facts, resolution: Row, meeting: Row, at: Instant): readonly MeetingRollEntry[] {
  const stays = facts
    .where('attendance', 'meeting_id', meeting.meeting_id)
    .filter((row) => row.member_id !== null && (row.role === 'representative' || row.role === 'deputy'))
    .map((row) => ({
      member: text(row, 'member_id'),
      role: text(row, 'role') as VoterRole,
      from: text(row, 'from_at') as Instant,
      until: row.until_at === null ? null : (text(row, 'until_at') as Instant),
      personId: row.person_id ?? null,
    }))
  const speakers = speakersAt(stays, at)
  const recused = new Set(facts.where('agenda_recusal', 'agenda_item_id', resolution.agenda_item_id).map((row) => row.member_id))
  const roll = (parsed(resolution, 'roll') ?? []) as readonly { readonly memberId: string }[]
  return roll.map(({ memberId }) => {
    const speaker = speakers.get(memberId)
    return {
      member: memberId,
      votingRight: true,
      recused: recused.has(memberId),
      present: speaker !== undefined,
      chair: meeting.chair_person_id !== null && speaker?.personId === meeting.chair_person_id,
    }
  })
}
