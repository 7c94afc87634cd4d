import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import { NUMBER_RANGES, type NumberOption } from '../domain/rules-of-procedure/number-options.ts'
import type { RuleOptions } from '../domain/rules-of-procedure/rule-options.ts'
import type { RulesOfProcedure } from '../domain/rules-of-procedure/rules-of-procedure.ts'
import type { EnactProblem } from '../rules/editions/may-enact.ts'
import { mayRefuse } from './refusals.ts'
import { answer, idOf, localDate } from './shapes.ts'

/** One edition with the resolution that adopted it, as it stands today. */
export interface EditionEntry {
  readonly edition: RulesOfProcedure
  readonly standing: 'in-force' | 'ahead' | 'past'
  readonly resolution: EditionResolution | null
}

export interface EditionResolution {
  readonly id: Id<'resolution'>
  readonly number: string
  readonly subject: string
  readonly resolvedOn: LocalDate
}

/** All editions, the newest first, and the day that decides which is in force. */
export interface EditionBook {
  readonly today: LocalDate
  readonly corpusChristi: boolean
  readonly editions: readonly EditionEntry[]
}

/** What the form of a new edition offers. */
export interface EditionChoices {
  /** Resolutions that can have adopted rules of procedure (R24), the newest first. */
  readonly resolutions: readonly EditionResolution[]
}

/** What a new edition would do, and everything that forbids it. */
export interface EditionPreview {
  readonly number: number
  /** The edition that ends, and its last day; null where none is open. */
  readonly ends: { readonly edition: number; readonly validUntil: LocalDate } | null
  /** Umläufe that run now: they keep the options with which they began. */
  readonly running: readonly { readonly number: string; readonly subject: string; readonly endsAt: Instant }[]
  /** Meetings already prepared or invited to that follow the new edition. */
  readonly meetings: readonly { readonly number: string; readonly title: string; readonly startsAt: Instant }[]
  readonly problems: readonly EnactProblem[]
}

const majority = z.enum([
  'majority-of-all-members',
  'two-thirds-of-all-members',
  'three-quarters-of-all-members',
  'unanimity-of-all-members',
  'majority-of-votes-cast',
  'majority-of-present',
])

/** Every choice that an edition makes (domain § 2.3). */
const options = z.strictObject({
  statementMajority: majority,
  proceduralMajority: majority,
  fundamentalMajority: majority,
  quorum: z.enum(['more-than-half', 'at-least-half', 'none']),
  repeatWithoutQuorum: z.boolean(),
  subsequentVotes: z.boolean(),
  circularUse: z.enum(['urgent-project-assessments', 'urgent-matters', 'already-presented', 'any']),
  circularConsent: z.enum(['as-in-meeting', 'all-members', 'majority-of-answers']),
  circularParticipation: numberOf('circularParticipation'),
  procedureObjection: z.enum(['one-member', 'quorum', 'none']),
  objectionQuorum: numberOf('objectionQuorum'),
  silence: z.enum(['not-counted', 'abstention', 'consent', 'missing-consent']),
  lateBallots: z.enum(['invalid', 'abstention', 'accept-until-declared']),
  ballotChange: z.enum(['until-deadline', 'binding-on-receipt']),
  ballotForm: z.enum(['text', 'written', 'portal']),
  decisiveMoment: z.enum(['receipt', 'postmark']),
  circularDays: numberOf('circularDays'),
  circularDaysCounting: z.enum(['days', 'working-days']),
  circularMinimumWorkingDays: numberOf('circularMinimumWorkingDays'),
  shiftDeadlineToWorkday: z.boolean(),
  noticeDays: numberOf('noticeDays'),
  noticeCounting: z.enum(['full-days', 'from-dispatch']),
  agendaAddition: z.enum(['not-for-resolutions', 'until-before-meeting', 'with-consent-of-all']),
  agendaAdditionDays: numberOf('agendaAdditionDays'),
  deputies: z.enum(['named', 'named-and-ad-hoc', 'none']),
  voteTransfer: z.boolean(),
  tieBreak: z.enum(['rejected', 'chair', 'repetition']),
  recusedInDenominator: z.boolean(),
  partnersWithoutFundsRecused: z.boolean(),
  secretBallot: z.enum(['on-request', 'never-on-projects', 'always']),
  circularRollDate: z.enum(['start', 'deadline']),
  minutesDays: numberOf('minutesDays'),
  objectionToMinutesDays: numberOf('objectionToMinutesDays'),
  namedVotes: z.boolean(),
  signatories: z.enum(['one-managing-member', 'all-managing-members', 'managing-member-and-minute-taker']),
  endorsementWithoutMajority: z.boolean(),
}) satisfies z.ZodType<RuleOptions>

const newEdition = z.object({
  validFrom: localDate,
  source: z.enum(['none', 'network-agreement', 'rules-of-procedure']),
  resolutionId: idOf('resolution').nullable(),
  options,
})

export type NewEdition = Readonly<z.infer<typeof newEdition>>

export const rulesOfProcedureContract = {
  /** Every edition with its validity and the resolution behind it. */
  list: oc.output(answer<EditionBook>()),

  /** The resolutions of the register that can have adopted an edition. */
  choices: oc.output(answer<EditionChoices>()),

  /** What an edition would do if it came into force now; changes nothing. */
  preview: oc.input(newEdition).errors(mayRefuse('NOT_FOUND')).output(answer<EditionPreview>()),

  /** Brings an edition into force on its day; the one before it ends the day before. Neither is ever changed again. */
  enact: oc
    .input(newEdition)
    .errors(
      mayRefuse(
        'NOT_FOUND',
        'VALIDITY_IN_PAST',
        'EDITION_OVERLAPS',
        'MEETING_ALREADY_HELD',
        'RESOLUTION_MISSING',
        'RESOLUTION_DOES_NOT_FIT',
        'DEADLINE_BELOW_MINIMUM',
      ),
    )
    .output(answer<{ readonly rulesOfProcedureId: Id<'rules-of-procedure'>; readonly edition: number }>()),
}

function numberOf(option: NumberOption) {
  const { least, most } = NUMBER_RANGES[option]
  return z.int().min(least).max(most)
}
