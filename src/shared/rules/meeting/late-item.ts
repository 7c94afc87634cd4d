import type { MeetingState } from '../../domain/meetings/meeting.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'

export interface LateItemFacts {
  readonly rule: RuleOptions['agendaAddition']
  /** Whether it would be voted on. */
  readonly isVotable: boolean
  readonly state: MeetingState
  /** That all members agree, in the words of who records it; empty when nobody asked. */
  readonly consent: string
}

/**
 * R30, § 2.3 (tagesordnung_ergaenzung): an item that comes after the invitation may always be talked about. It is voted on only where
 * the rules let it: before the meeting begins, or when all agree (BGB § 32 (1) S. 2 as model: its subject was not announced).
 */
export function mayAddLate({ rule, isVotable, state, consent }: LateItemFacts): boolean {
  if (!isVotable) return true
  if (rule === 'until-before-meeting') return state === 'invited'
  return rule === 'with-consent-of-all' && consent.trim() !== ''
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
