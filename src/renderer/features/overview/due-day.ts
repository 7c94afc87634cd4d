import { daysBetween, type LocalDate } from '#shared/basics/local-date.ts'
import { overviewWords } from '#shared/wording/screens/overview.ts'

export interface DueDay {
  readonly words: string
  readonly urgency: 'overdue' | 'soon' | 'later'
}

/** Days from which on a deadline counts as near. */
const SOON = 3

/** How far away a day is, in words; where no deadline is meant, how long something has been waiting. */
export function dueDay(on: LocalDate, today: LocalDate, isDeadline: boolean): DueDay {
  const days = daysBetween(today, on)
  if (!isDeadline && days <= 0) return { words: overviewWords.openSince(-days), urgency: 'later' }
  if (days < 0) return { words: overviewWords.overdue(-days), urgency: 'overdue' }
  if (days === 0) return { words: overviewWords.dueToday, urgency: 'soon' }
  if (days === 1) return { words: overviewWords.dueTomorrow, urgency: 'soon' }
  return { words: overviewWords.dueIn(days), urgency: days <= SOON ? 'soon' : 'later' }
}
