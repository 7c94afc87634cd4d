import type { FactEntry } from '#renderer/ui/text/facts.tsx'
import { assertNever } from '#shared/basics/assert-never.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { formatPeriod } from '#shared/wording/deadlines.ts'
import { optionText, optionValue } from '#shared/wording/rule-options.ts'
import { LATE_LABELS, MAJORITY_LABELS, SILENCE_LABELS, settingsWords } from '#shared/wording/screens/settings.ts'

/** The rules that the main job rests on, in words with their numbers. */
export function rulesFacts(rules: RuleOptions): readonly FactEntry[] {
  return [
    { label: settingsWords.statementMajority, value: MAJORITY_LABELS[rules.statementMajority] },
    {
      label: settingsWords.circularDays,
      value: settingsWords.circularDaysValue(
        formatPeriod(rules.circularDays, rules.circularDaysCounting),
        rules.circularMinimumWorkingDays,
      ),
    },
    { label: settingsWords.shift, value: rules.shiftDeadlineToWorkday ? settingsWords.shiftYes : settingsWords.shiftNo },
    { label: optionText('circularConsent').name, value: optionValue('circularConsent', rules.circularConsent) },
    {
      label: settingsWords.objection,
      value: objectionValue(rules),
    },
    { label: settingsWords.silence, value: SILENCE_LABELS[rules.silence] },
    { label: settingsWords.lateBallots, value: LATE_LABELS[rules.lateBallots] },
    {
      label: settingsWords.ballotChange,
      value: rules.ballotChange === 'until-deadline' ? settingsWords.ballotChangeUntil : settingsWords.ballotChangeBound,
    },
    { label: settingsWords.recused, value: rules.recusedInDenominator ? settingsWords.recusedStay : settingsWords.recusedLeave },
    {
      label: settingsWords.partners,
      value: rules.partnersWithoutFundsRecused ? settingsWords.partnersToo : settingsWords.partnersNot,
    },
    {
      label: settingsWords.endorsement,
      value: rules.endorsementWithoutMajority ? settingsWords.endorsementYes : settingsWords.endorsementNo,
    },
  ]
}

function objectionValue({ procedureObjection, objectionQuorum }: RuleOptions): string {
  switch (procedureObjection) {
    case 'one-member':
      return settingsWords.objectionOne
    case 'quorum':
      return settingsWords.objectionQuorum(objectionQuorum)
    case 'none':
      return settingsWords.objectionNone
    default:
      return assertNever(procedureObjection)
  }
}
