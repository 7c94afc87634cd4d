import { assertNever } from '../../basics/assert-never.ts'
import type { AgendaMatter } from '../../domain/meetings/agenda-item.ts'
import type { Majority, MeetingMajority, RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'

/** R02, R33–R35, § 2.3: which majority decides an item of an agenda: on projects, on fundamental matters, on all others. */
export function majorityFor(
  matter: AgendaMatter,
  options: Pick<RuleOptions, 'statementMajority' | 'proceduralMajority' | 'fundamentalMajority'>,
): MeetingMajority {
  switch (matter) {
    case 'project-assessment':
      return options.statementMajority
    case 'procedural':
      return options.proceduralMajority
    case 'fundamental':
      return options.fundamentalMajority
    default:
      return assertNever(matter)
  }
}

/** R02, R03, R35, § 2.3 (umlauf_zustimmung): which majority decides an Umlauf: that on projects, all (BGB § 32 (3)), or the answers. */
export function circularMajority({
  circularConsent,
  statementMajority,
}: Pick<RuleOptions, 'circularConsent' | 'statementMajority'>): Majority {
  switch (circularConsent) {
    case 'as-in-meeting':
      return statementMajority
    case 'all-members':
      return 'unanimity-of-all-members'
    case 'majority-of-answers':
      return 'majority-of-answers'
    default:
      return assertNever(circularConsent)
  }
}
