import type { LocalDate } from '../basics/local-date.ts'
import type { EnactProblem } from '../rules/editions/may-enact.ts'
import { formatDate, formatDateWithWeekday } from './dates.ts'
import { formatCount, formatWhole } from './numbers.ts'

const UNFIT = {
  rejected: 'wurde abgelehnt',
  circular: 'ist im Umlaufverfahren gefasst; über die Geschäftsordnung beschließt die Allianz nur in einer Sitzung (R24)',
  project: 'betrifft ein Projekt',
} as const

/** Why an edition cannot come into force: what is, and what to do. */
export const EDITION_SENTENCES = {
  VALIDITY_IN_PAST: ({ validFrom, today }: { readonly validFrom: LocalDate; readonly today: LocalDate }) =>
    `${formatDateWithWeekday(validFrom)} liegt in der Vergangenheit. Regeln gelten nicht rückwirkend; frühestens ist ${formatDate(today)} möglich.`,
  EDITION_OVERLAPS: ({ edition, validFrom }: { readonly edition: number; readonly validFrom: LocalDate }) =>
    `Fassung ${formatWhole(edition)} gilt ab ${formatDate(validFrom)}. Eine neue Fassung kann erst danach beginnen.`,
  MEETING_ALREADY_HELD: ({ meetingNumber, heldOn }: { readonly meetingNumber: string; readonly heldOn: LocalDate }) =>
    `Die Sitzung ${meetingNumber} am ${formatDate(heldOn)} ist nach den bisherigen Regeln eröffnet worden. Die neue Fassung kann erst am Tag danach beginnen.`,
  RESOLUTION_MISSING: () =>
    'Es fehlt der Beschluss, mit dem sich die Allianz diese Regeln gegeben hat. Ohne Beschluss geht nur „Ohne Geschäftsordnung“.',
  RESOLUTION_DOES_NOT_FIT: ({ number, because }: { readonly number: string; readonly because: keyof typeof UNFIT }) =>
    `Der Beschluss ${number} kann nicht die Grundlage sein: Er ${UNFIT[because]}.`,
  DEADLINE_BELOW_MINIMUM: ({ days, least, most }: { readonly days: number; readonly least: number; readonly most: number }) =>
    `${formatCount(days, 'Tag enthält', 'Tage enthalten')} höchstens ${formatCount(most, 'Arbeitstag', 'Arbeitstage')}; das Mindestmaß von ${formatWhole(least)} wäre nie erreicht, und kein Umlauf könnte beginnen.`,
} as const

/** The sentence for one problem of a new edition, at its field. */
export function enactProblemSentence(problem: EnactProblem): string {
  const say = EDITION_SENTENCES[problem.code] as (facts: EnactProblem) => string
  return say(problem)
}
