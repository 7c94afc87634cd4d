import type { Result } from '#shared/basics/result.ts'
import { type DecideAnswer, type DecideCase, decideCase } from '#shared/contract/decide.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import { evaluateCircular } from '#shared/rules/circular/evaluate-circular.ts'
import { evaluateMeeting } from '#shared/rules/meeting/evaluate-meeting.ts'
import { proofSentences } from '#shared/wording/proof.ts'
import { verdictSentence } from '#shared/wording/verdict.ts'
import { answerCases } from './read-cases.ts'

/** `allianz decide`: the rule engine on one case or a list of them, given as JSON text (cli.md). */
export function runDecide(text: string): Result<DecideAnswer | readonly DecideAnswer[], string> {
  return answerCases(text, decideCase, (given) => toAnswer(evaluate(given)))
}

function evaluate(given: DecideCase): Verdict {
  if (given.procedure === 'meeting') return evaluateMeeting({ ...given, options: given.rules, majority: given.rules.majority })
  const { rules, roll, rollDate, deadline, now } = given
  const ballots = given.ballots.map((ballot) => ({ ...ballot, person: null }))
  return evaluateCircular({ options: rules, majority: rules.majority, rollDate, deadline, now, roll, ballots })
}

function toAnswer(verdict: Verdict): DecideAnswer {
  const { outcome, required, basis, counts } = verdict
  return { outcome, required, basis, counts, wording: verdictSentence(verdict), proof: proofSentences(verdict) }
}
