import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import { proofSentences } from '#shared/wording/proof.ts'
import { optionText, optionValue } from '#shared/wording/rule-options.ts'
import { CHAIR_LABELS, calculatorWords } from '#shared/wording/screens/calculator.ts'
import { MAJORITY_LABELS } from '#shared/wording/screens/settings.ts'
import { verdictSentence } from '#shared/wording/verdict.ts'
import { type CaseValues, CIRCULAR_RULES, isRepetition, MEETING_RULES, shownCounts } from './case-values.ts'

/** The case with its result and proof as a text for an e-mail. */
export function caseText(values: CaseValues, verdict: Verdict): string {
  const words = calculatorWords
  const isMeeting = values.procedure === 'meeting'
  const counts = shownCounts(values).map((count) => words.enteredLine(words[count], values[count] ?? 0))
  const facts = isMeeting
    ? [
        values.isSecret ? words.isSecret : words.enteredLine(words.chair, CHAIR_LABELS[values.chair]),
        ...(values.repeated ? [words.repeated] : []),
        ...(isRepetition(values) ? [words.afterTie] : []),
      ]
    : [words.enteredLine(words.clock, values.clock === 'over' ? words.clockOver : words.clockRunning)]
  const rules = (isMeeting ? MEETING_RULES : CIRCULAR_RULES).map((rule) =>
    words.enteredLine(optionText(rule).name, optionValue(rule, values[rule])),
  )
  const quorum =
    !isMeeting && values.procedureObjection === 'quorum'
      ? [words.enteredLine(optionText('objectionQuorum').name, values.objectionQuorum ?? 0)]
      : []
  const participation =
    values.majority === 'majority-of-answers'
      ? [words.enteredLine(words.percent(optionText('circularParticipation').name), values.circularParticipation ?? 0)]
      : []
  const majority = words.enteredLine(words.majority, MAJORITY_LABELS[values.majority])
  const heading = words.heading(isMeeting ? words.meeting : words.circular)
  return words.asText(
    heading,
    [...counts, ...facts, majority, ...participation, ...rules, ...quorum],
    verdictSentence(verdict),
    proofSentences(verdict),
  )
}
