import { z } from 'zod'
import type { Counts, Outcome } from '../domain/resolutions/verdict.ts'
import { caseDate, caseInstant, caseMember } from './case-values.ts'

/** The cases of `allianz decide`: names and values are a contract; left out means the default of domain § 2.3. */

const caseRules = z
  .strictObject({
    majority: z
      .enum([
        'majority-of-all-members',
        'two-thirds-of-all-members',
        'three-quarters-of-all-members',
        'unanimity-of-all-members',
        'majority-of-votes-cast',
        'majority-of-present',
      ])
      .default('majority-of-all-members'),
    recusedInDenominator: z.boolean().default(true),
    silence: z.enum(['not-counted', 'abstention', 'consent', 'missing-consent']).default('not-counted'),
    procedureObjection: z.enum(['one-member', 'quorum', 'none']).default('one-member'),
    objectionQuorum: z.int().min(2).max(1000).default(2),
    ballotChange: z.enum(['until-deadline', 'binding-on-receipt']).default('until-deadline'),
    lateBallots: z.enum(['invalid', 'abstention', 'accept-until-declared']).default('invalid'),
    quorum: z.enum(['more-than-half', 'at-least-half', 'none']).default('more-than-half'),
    tieBreak: z.enum(['rejected', 'chair']).default('rejected'),
    repeatWithoutQuorum: z.boolean().default(true),
  })
  .prefault({})

const rollEntry = { member: caseMember, votingRight: z.boolean(), recused: z.boolean().default(false) }

const ballot = {
  member: caseMember,
  cast: z.enum(['yes', 'no', 'abstain', 'invalid']),
  by: z.enum(['representative', 'deputy']).default('representative'),
}

const circularCase = z.strictObject({
  procedure: z.literal('circular'),
  deadline: caseInstant,
  now: caseInstant,
  rollDate: caseDate.nullable().default(null),
  rules: caseRules,
  roll: z.array(z.strictObject(rollEntry)).max(1000).superRefine(refuseTwice),
  ballots: z
    .array(z.strictObject({ ...ballot, receivedAt: caseInstant, objectsToProcedure: z.boolean().default(false) }))
    .max(10_000),
})

const meetingCase = z.strictObject({
  procedure: z.literal('meeting'),
  rollDate: caseDate.nullable().default(null),
  repeatedForLackOfQuorum: z.boolean().default(false),
  rules: caseRules,
  roll: z
    .array(z.strictObject({ ...rollEntry, present: z.boolean(), chair: z.boolean().default(false) }))
    .max(1000)
    .superRefine(refuseTwice)
    .superRefine(refuseSecondChair),
  ballots: z.array(z.strictObject({ ...ballot, objectsToProcedure: z.literal(false).optional() })).max(10_000),
})

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
