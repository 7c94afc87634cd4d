import { z } from 'zod'
import { dateOf, type Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { Counts, Outcome } from '../domain/resolutions/verdict.ts'
import type { MeetingCase } from '../rules/meeting/evaluate-meeting.ts'
import { papersIn } from '../rules/meeting/secret-ballot.ts'
import { presentFor } from '../rules/quorum/quorum.ts'
import { caseDate, caseInstant, caseMember } from './case-values.ts'

/** The cases of `allianz decide`: names and values are a contract; left out means the default of domain § 2.3. */

const MEETING_MAJORITIES = [
  'majority-of-all-members',
  'two-thirds-of-all-members',
  'three-quarters-of-all-members',
  'unanimity-of-all-members',
  'majority-of-votes-cast',
  'majority-of-present',
] as const

const optionRules = {
  recusedInDenominator: z.boolean().default(true),
  silence: z.enum(['not-counted', 'abstention', 'consent', 'missing-consent']).default('not-counted'),
  procedureObjection: z.enum(['one-member', 'quorum', 'none']).default('one-member'),
  objectionQuorum: z.int().min(2).max(1000).default(2),
  circularParticipation: z.int().min(1).max(100).default(50),
  ballotChange: z.enum(['until-deadline', 'binding-on-receipt']).default('until-deadline'),
  lateBallots: z.enum(['invalid', 'abstention', 'accept-until-declared']).default('invalid'),
  decisiveMoment: z.enum(['receipt', 'postmark']).default('receipt'),
  voteTransfer: z.boolean().default(false),
  quorum: z.enum(['more-than-half', 'at-least-half', 'none']).default('more-than-half'),
  tieBreak: z.enum(['rejected', 'chair', 'repetition']).default('rejected'),
  repeatWithoutQuorum: z.boolean().default(true),
}

const circularRules = z
  .strictObject({
    majority: z.enum([...MEETING_MAJORITIES, 'majority-of-answers']).default('majority-of-all-members'),
    ...optionRules,
  })
  .prefault({})

const meetingRules = z
  .strictObject({ majority: z.enum(MEETING_MAJORITIES).default('majority-of-all-members'), ...optionRules })
  .prefault({})

const rollEntry = { member: caseMember, votingRight: z.boolean(), recused: z.boolean().default(false) }

const ballot = {
  member: caseMember,
  cast: z.enum(['yes', 'no', 'abstain', 'invalid']),
  by: z.enum(['representative', 'deputy']).default('representative'),
  /** The other member whose person gave it, where the vote was transferred (R12). */
  heldBy: caseMember.nullable().default(null),
}

const papers = z.int().min(0).max(1000)

const circularCase = z.strictObject({
  procedure: z.literal('circular'),
  deadline: caseInstant,
  now: caseInstant,
  rollDate: caseDate.nullable().default(null),
  rules: circularRules,
  roll: z.array(z.strictObject(rollEntry)).max(1000).superRefine(refuseTwice),
  ballots: z
    .array(
      z
        .strictObject({
          ...ballot,
          receivedAt: caseInstant,
          /** The day of the postmark of a letter. */
          postedOn: caseDate.nullable().default(null),
          objectsToProcedure: z.boolean().default(false),
        })
        .superRefine(refusePostedAfterReceipt),
    )
    .max(10_000),
})

const meetingCase = z
  .strictObject({
    procedure: z.literal('meeting'),
    rollDate: caseDate.nullable().default(null),
    repeatedForLackOfQuorum: z.boolean().default(false),
    /** Taken once more because the first vote was a tie. */
    repeatedAfterTie: z.boolean().default(false),
    rules: meetingRules,
    roll: z
      .array(z.strictObject({ ...rollEntry, present: z.boolean(), chair: z.boolean().default(false) }))
      .max(1000)
      .superRefine(refuseTwice)
      .superRefine(refuseSecondChair),
    ballots: z.array(z.strictObject({ ...ballot, objectsToProcedure: z.literal(false).optional() })).max(10_000),
    /** What a secret ballot came to; then there are no ballots by name. */
    secret: z.strictObject({ yes: papers, no: papers, abstain: papers, invalid: papers }).nullable().default(null),
  })
  .superRefine(refuseImpossibleSecret)

/** One vote to be decided: an Umlaufverfahren at a moment, or one vote in a meeting. */
export const decideCase = z.discriminatedUnion('procedure', [circularCase, meetingCase])

export type DecideCase = z.infer<typeof decideCase>

/** What the command answers to one case. */
export interface DecideAnswer {
  readonly outcome: Outcome
  readonly required: number | null
  readonly basis: number
  readonly counts: Counts
  readonly wording: string
  readonly proof: readonly string[]
}

interface NamedEntry {
  readonly member: string
}

function refuseTwice(roll: readonly NamedEntry[], context: z.RefinementCtx): void {
  const first = new Map<string, number>()
  for (const [index, { member }] of roll.entries()) {
    const earlier = first.get(member)
    if (earlier === undefined) first.set(member, index)
    else context.addIssue({ code: 'custom', path: [index, 'member'], params: { misfit: { kind: 'twice', earlier } } })
  }
}

function refuseSecondChair(roll: readonly { readonly chair: boolean }[], context: z.RefinementCtx): void {
  const [, ...further] = [...roll.keys()].filter((index) => roll[index]?.chair === true)
  for (const index of further)
    context.addIssue({ code: 'custom', path: [index, 'chair'], params: { misfit: { kind: 'second-chair' } } })
}

function refusePostedAfterReceipt(
  { postedOn, receivedAt }: { readonly postedOn: LocalDate | null; readonly receivedAt: Instant },
  context: z.RefinementCtx,
): void {
  if (postedOn === null || postedOn <= dateOf(receivedAt)) return
  context.addIssue({ code: 'custom', path: ['postedOn'], params: { misfit: { kind: 'posted-after-receipt' } } })
}

/** A secret ballot has no votes by name, and no more papers than members who are present and may vote. */
function refuseImpossibleSecret(
  { roll, ballots, secret }: Pick<MeetingCase, 'roll' | 'ballots' | 'secret'>,
  context: z.RefinementCtx,
): void {
  if (secret === null) return
  const most = presentFor(roll).length
  const misfit = ballots.length > 0 ? { kind: 'named-and-secret' } : { kind: 'too-many-papers', most }
  if (ballots.length > 0 || papersIn(secret) > most) {
    context.addIssue({ code: 'custom', path: ['secret'], params: { misfit } })
  }
}
