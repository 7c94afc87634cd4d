import type { RuleOptions } from './rule-options.ts'

/** An option that is a number of days, working days, members or of a hundred. */
export type NumberOption = {
  readonly [Key in keyof RuleOptions]: RuleOptions[Key] extends number ? Key : never
}[keyof RuleOptions]

/** An option that is one of a few values. */
export type ChoiceOption = Exclude<keyof RuleOptions, NumberOption>

/** Smallest and largest number that an edition may set; both included. */
export const NUMBER_RANGES: Readonly<Record<NumberOption, { readonly least: number; readonly most: number }>> = {
  circularParticipation: { least: 1, most: 100 },
  objectionQuorum: { least: 2, most: 100 },
  circularDays: { least: 1, most: 90 },
  circularMinimumWorkingDays: { least: 0, most: 60 },
  noticeDays: { least: 0, most: 90 },
  agendaAdditionDays: { least: 0, most: 90 },
  minutesDays: { least: 1, most: 365 },
  objectionToMinutesDays: { least: 1, most: 365 },
}

/** Whether an option is a number. */
export function isNumberOption(option: keyof RuleOptions): option is NumberOption {
  return option in NUMBER_RANGES
}
