import type { ProofStep, Verdict } from '../../domain/resolutions/verdict.ts'
import { decidingNo, decidingYes } from '../tally/count-votes.ts'
import { ballotSteps, rollSteps, unreachableSteps } from '../tally/proof-steps.ts'
import type { EarlyClose } from './early-close.ts'
import type { CircularCase } from './evaluate-circular.ts'
import { objectionsNeeded } from './sort-ballots.ts'

/** R02–R27 as steps from the facts to the outcome of an Umlaufverfahren; steps about something that did not happen are left out. */
export function proveCircular(
  c: CircularCase,
  found: Omit<Verdict, 'proof'>,
  objections: number,
  early: EarlyClose | null,
): readonly ProofStep[] {
  const { counts, required, basis, outcome } = found
  const { options } = c
  const isOver = c.now > c.deadline
  return [
    ...rollSteps(counts, c.rollDate, options.recusedInDenominator),
    { step: 'required', majority: c.majority, basis, required },
    ...unreachableSteps(required, counts),
    ...ballotSteps(found.fates),
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
      yes: isOver ? decidingYes(counts, options.silence) : counts.yes,
      no: isOver ? decidingNo(counts, options.silence) : counts.no,
      required,
      basis,
    },
  ]
}

function stepIf(holds: boolean, step: ProofStep): readonly ProofStep[] {
  return holds ? [step] : []
}
