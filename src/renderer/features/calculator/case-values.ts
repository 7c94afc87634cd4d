import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import { DEFAULT_RULES, type Majority, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { evaluateCircular } from '#shared/rules/circular/evaluate-circular.ts'
import { type CountProblem, checkCircularCounts, checkMeetingCounts } from '#shared/rules/counts/check-counts.ts'
import { type CircularCounts, circularFromCounts } from '#shared/rules/counts/circular-from-counts.ts'
import { type MeetingCounts, meetingFromCounts } from '#shared/rules/counts/meeting-from-counts.ts'
import { evaluateMeeting } from '#shared/rules/meeting/evaluate-meeting.ts'
import { choiceField, countField, flagField, type SearchShape } from './search-values.ts'

const COUNTS = ['members', 'recused', 'present', 'yes', 'no', 'abstain', 'invalid', 'lateYes', 'lateNo', 'objections'] as const
export type CaseCount = (typeof COUNTS)[number]

/** A case while it is typed; null where a field holds no number. Rules by the names of the options. */
export type CaseValues = Readonly<Record<CaseCount, number | null>> & {
  readonly procedure: 'circular' | 'meeting'
  readonly clock: 'over' | 'running'
  readonly chair: 'none' | 'yes' | 'no' | 'abstain'
  readonly repeated: boolean
  /** How many have to object; null where the field holds no number. */
  readonly objectionQuorum: number | null
  /** How many of a hundred have to answer; null where the field holds no number. */
  readonly circularParticipation: number | null
  readonly isSecret: boolean
  readonly afterTie: boolean
  readonly majority: Majority
} & CaseRules

/** The options that decide a single vote. */
export type CaseRules = Pick<RuleOptions, (typeof CIRCULAR_RULES)[number] | (typeof MEETING_RULES)[number]>
export const CIRCULAR_RULES = ['recusedInDenominator', 'silence', 'lateBallots', 'procedureObjection', 'ballotChange'] as const
export const MEETING_RULES = ['recusedInDenominator', 'quorum', 'repeatWithoutQuorum', 'tieBreak'] as const

/** The address of a case: 13 members, seven yes, the deadline over, the rules as usual. */
export const CASE_SHAPE: SearchShape<CaseValues> = {
  procedure: choiceField('circular', ['circular', 'meeting']),
  members: countField(13),
  recused: countField(0),
  present: countField(9),
  yes: countField(7),
  no: countField(0),
  abstain: countField(0),
  invalid: countField(0),
  lateYes: countField(0),
  lateNo: countField(0),
  objections: countField(0),
  clock: choiceField('over', ['over', 'running']),
  chair: choiceField('none', ['none', 'yes', 'no', 'abstain']),
  repeated: flagField(false),
  majority: choiceField<Majority>(DEFAULT_RULES.statementMajority, [
    'majority-of-all-members',
    'two-thirds-of-all-members',
    'three-quarters-of-all-members',
    'unanimity-of-all-members',
    'majority-of-votes-cast',
    'majority-of-present',
    'majority-of-answers',
  ]),
  recusedInDenominator: flagField(DEFAULT_RULES.recusedInDenominator),
  silence: choiceField(DEFAULT_RULES.silence, ['not-counted', 'abstention', 'consent', 'missing-consent']),
  lateBallots: choiceField(DEFAULT_RULES.lateBallots, ['invalid', 'abstention', 'accept-until-declared']),
  procedureObjection: choiceField(DEFAULT_RULES.procedureObjection, ['one-member', 'quorum', 'none']),
  objectionQuorum: countField(DEFAULT_RULES.objectionQuorum),
  circularParticipation: countField(DEFAULT_RULES.circularParticipation),
  isSecret: flagField(false),
  afterTie: flagField(false),
  ballotChange: choiceField(DEFAULT_RULES.ballotChange, ['until-deadline', 'binding-on-receipt']),
  quorum: choiceField(DEFAULT_RULES.quorum, ['more-than-half', 'at-least-half', 'none']),
  repeatWithoutQuorum: flagField(DEFAULT_RULES.repeatWithoutQuorum),
  tieBreak: choiceField(DEFAULT_RULES.tieBreak, ['rejected', 'chair', 'repetition']),
}

/** A case worked out, or everything that cannot be in it. */
export type CaseAnswer =
  | { readonly verdict: Verdict; readonly problems: readonly [] }
  | { readonly verdict: null; readonly problems: readonly CaseProblem[] }

export type CaseProblem =
  | CountProblem
  | { readonly code: 'MAJORITY_NEEDS_MEETING' | 'MAJORITY_NEEDS_UMLAUF'; readonly field: 'majority' }

/** What the rules say about a case. While a field holds no number nothing is worked out. */
export function answerCase(values: CaseValues): CaseAnswer {
  const counts = countsOf(values)
  if (counts === null) return { verdict: null, problems: [] }
  const { majority } = values
  if (values.procedure === 'meeting') {
    const problems: CaseProblem[] = [...checkMeetingCounts(values.isSecret ? { ...counts, chair: null } : counts)]
    if (majority === 'majority-of-answers') problems.push({ code: 'MAJORITY_NEEDS_UMLAUF', field: 'majority' })
    if (problems.length > 0 || majority === 'majority-of-answers') return { verdict: null, problems }
    const options = { ...values, voteTransfer: false }
    const facts = { options, majority, repeatedForLackOfQuorum: values.repeated, repeatedAfterTie: isRepetition(values) }
    return { verdict: evaluateMeeting({ ...meetingFromCounts(counts, values.isSecret), ...facts }), problems: [] }
  }
  const problems: CaseProblem[] = [...checkCircularCounts(counts)]
  if (majority === 'majority-of-present') problems.push({ code: 'MAJORITY_NEEDS_MEETING', field: 'majority' })
  if (problems.length > 0) return { verdict: null, problems }
  const { objectionQuorum, circularParticipation } = values
  if (objectionQuorum === null || circularParticipation === null) return { verdict: null, problems: [] }
  const facts = circularFromCounts(counts, values.clock === 'over')
  const options = { ...values, ...NO_LETTERS, objectionQuorum, circularParticipation }
  return { verdict: evaluateCircular({ ...facts, options, majority }), problems: [] }
}

/** Numbers say neither when a letter was posted nor who gave a vote. */
const NO_LETTERS = { decisiveMoment: 'receipt', voteTransfer: false } as const

/** Whether the second vote after a tie is asked for; only where ties are repeated. */
export function isRepetition({ tieBreak, afterTie }: Pick<CaseValues, 'tieBreak' | 'afterTie'>): boolean {
  return tieBreak === 'repetition' && afterTie
}

/** The fields that are on the page; the others keep what was typed for when they come back. */
export function shownCounts({ procedure, clock }: CaseValues): readonly CaseCount[] {
  const votes = ['members', 'recused', 'yes', 'no', 'abstain', 'invalid'] as const
  if (procedure === 'meeting') return [...votes, 'present']
  return clock === 'over' ? [...votes, 'objections', 'lateYes', 'lateNo'] : [...votes, 'objections']
}

function countsOf(values: CaseValues): (CircularCounts & MeetingCounts) | null {
  const shown = shownCounts(values)
  const counts = { ...NOTHING }
  for (const count of COUNTS) {
    if (!shown.includes(count)) continue
    const value = values[count]
    if (value === null) return null
    counts[count] = value
  }
  return { ...counts, chair: values.chair === 'none' ? null : values.chair }
}

const NOTHING: Record<CaseCount, number> = {
  members: 0,
  recused: 0,
  present: 0,
  yes: 0,
  no: 0,
  abstain: 0,
  invalid: 0,
  lateYes: 0,
  lateNo: 0,
  objections: 0,
}
