import { addDays, type LocalDate } from '../../basics/local-date.ts'
import type { MeetingState } from '../../domain/meetings/meeting.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'

export interface LateItemFacts {
  readonly rule: RuleOptions['agendaAddition']
  /** Whether it would be voted on. */
  readonly isVotable: boolean
  readonly state: MeetingState
  readonly today: LocalDate
  readonly closesOn: LocalDate
  /** That all members agree, in the words of who records it; empty when nobody asked. */
  readonly consent: string
}

/**
 * R30, § 2.3 (tagesordnung_ergaenzung): an item that comes after the invitation may always be talked about. It is voted on only where
 * the rules let it: before the meeting begins and not after its agenda closed, or when all agree (BGB § 32 (1) S. 2 as model: its subject was not announced).
 */
export function mayAddLate({ rule, isVotable, state, today, closesOn, consent }: LateItemFacts): boolean {
  if (!isVotable) return true
  if (rule === 'until-before-meeting') return state === 'invited' && today <= closesOn
  return rule === 'with-consent-of-all' && consent.trim() !== ''
}

/** § 2.3 (tagesordnung_ergaenzung), R30: the last day on which the rules let items be added that are voted on. */
export function agendaClosesOn(meeting: LocalDate, { agendaAdditionDays }: Pick<RuleOptions, 'agendaAdditionDays'>): LocalDate {
  return addDays(meeting, -agendaAdditionDays)
}

/** „5a“ behind „5“, „5b“ behind „5a“: numbers that went out stay as they are (§ 3, Tagesordnung; R30). */
export function lateLabel(labels: readonly string[], behind: string): string {
  const stem = behind.replace(/\D.*$/, '')
  const taken = new Set(labels)
  const free = LETTERS.find((letter) => !taken.has(stem + letter))
  if (free === undefined) throw new Error(`No letter is left behind ${stem}`)
  return stem + free
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'.split('')
const LETTERS: readonly string[] = [...ALPHABET, ...ALPHABET.map((letter) => `z${letter}`)]
