import type { BallotFate, ProofStep, Verdict } from '../../domain/resolutions/verdict.ts'
import { answersIn, decidingVotes, type Goal } from '../majority/goal.ts'
import { ballotSteps, rollSteps, unreachableSteps } from '../tally/proof-steps.ts'
import { isTransferred, transferSteps } from '../tally/transfer.ts'
import type { EarlyClose } from './early-close.ts'
import type { CircularCase } from './evaluate-circular.ts'
import { objectionsNeeded } from './sort-ballots.ts'

/** R02–R27 as steps from the facts to the outcome of an Umlaufverfahren; steps about something that did not happen are left out. */
export function proveCircular(
  c: CircularCase,
  found: Omit<Verdict, 'proof'>,
  goal: Goal,
  objections: number,
  early: EarlyClose | null,
): readonly ProofStep[] {
  const { counts, required, basis, outcome } = found
  const { options } = c
  const isOver = c.now > c.deadline
  const deciding = isOver ? decidingVotes(counts, options.silence) : counts
  const withFate = (...fates: readonly BallotFate[]) =>
    c.ballots.filter((_, index) => fates.some((fate) => fate === found.fates[index]))
  const byPostmark = withFate('counted').filter(({ receivedAt }) => receivedAt > c.deadline).length
  const transferred = withFate('counted', 'late-counted', 'late-as-abstention').filter(isTransferred).length
  return [
    ...rollSteps(counts, c.rollDate, options.recusedInDenominator),
    { step: 'required', majority: c.majority, basis, required },
    ...stepIf(goal.participation > 0, {
      step: 'participation',
      answers: answersIn(counts),
      needed: goal.participation,
      percent: options.circularParticipation,
    }),
    ...unreachableSteps(goal, counts),
    ...ballotSteps(found.fates),
    ...transferSteps(transferred),
    ...stepIf(byPostmark > 0, { step: 'postmark', count: byPostmark }),
    ...stepIf(counts.late > 0, { step: 'late', count: counts.late, treatment: options.lateBallots }),
    ...stepIf(isOver && counts.silent > 0, { step: 'silent', count: counts.silent, treatment: options.silence }),
    { step: 'votes', yes: counts.yes, no: counts.no, abstain: counts.abstain, invalid: counts.invalid },
    ...stepIf(objections > 0, { step: 'objection', count: objections, needed: objectionsNeeded(options) ?? 1 }),
    ...stepIf(!isOver && counts.silent > 0, {
      step: 'open-votes',
      open: counts.silent,
      most: counts.yes + counts.silent,
      required,
    }),
    ...(early === null || outcome === 'unreachable' ? [] : [{ step: 'closed-early' as const, because: early.because }]),
    {
      step: 'outcome',
      outcome,
      yes: deciding.yes,
      no: deciding.no,
      required,
      basis,
    },
  ]
}

function stepIf(holds: boolean, step: ProofStep): readonly ProofStep[] {
  return holds ? [step] : []
}
