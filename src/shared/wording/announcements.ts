import type { LocalDate } from '../basics/local-date.ts'
import { formatDate } from './dates.ts'
import { inQuotes } from './quotes.ts'

interface AnnouncedResult {
  readonly number: string
  readonly subject: string
  readonly resolutionNumber: string
  readonly resolvedOn: LocalDate
  readonly sentence: string
}

/** „Umlaufverfahren U-003 „NAFKA II“: Beschluss B-014 vom 20.11.2026. Angenommen: …“ as the minutes say it (R28). */
export function announcementSentence({ number, subject, resolutionNumber, resolvedOn, sentence }: AnnouncedResult): string {
  return `Umlaufverfahren ${number} ${inQuotes(subject)}: Beschluss ${resolutionNumber} vom ${formatDate(resolvedOn)}. ${sentence}`
}
