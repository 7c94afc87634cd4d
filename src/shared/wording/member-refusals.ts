import type { LocalDate } from '../basics/local-date.ts'
import { formatDate } from './dates.ts'
import { inQuotes } from './quotes.ts'

/** One sentence per refusal that only members and bodies know: what is, and what to do. */
export const MEMBER_SENTENCES = {
  SHORT_NAME_TAKEN: ({ shortName }: { readonly shortName: string }) =>
    `Die Kurzbezeichnung ${inQuotes(shortName)} hat schon ein anderes Gremium. Bitte eine andere wählen; sie steht in Nummern und Listen.`,
  PERIODS_OVERLAP: ({ validFrom, validUntil }: { readonly validFrom: LocalDate; readonly validUntil: LocalDate | null }) =>
    `Der Zeitraum überschneidet sich mit einem anderen: ${periodWords(validFrom, validUntil)}. Bitte den früheren vorher enden lassen oder später beginnen (R21).`,
  BODY_FOLLOWS_MEMBERSHIPS: () =>
    'Wer zur Allianz oder zu ihrem Netzwerk gehört, folgt aus den Mitgliedschaften. Bitte dort aufnehmen oder beenden.',
} as const

/** „01.01.2020 bis 31.12.2020“ or „seit 01.01.2020“. */
export function periodWords(validFrom: LocalDate, validUntil: LocalDate | null): string {
  return validUntil === null ? `seit ${formatDate(validFrom)}` : `${formatDate(validFrom)} bis ${formatDate(validUntil)}`
}
