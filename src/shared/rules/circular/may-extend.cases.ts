import { AFTER, BEFORE, DEADLINE, winter } from '#test/support/rule-facts.ts'
import type { ExtensionFacts, ExtensionProblem } from './may-extend.ts'

interface ExtensionCase {
  readonly title: string
  readonly facts: Partial<ExtensionFacts>
  readonly problems: readonly ExtensionProblem[]
}

/** An extension that may be made; each case changes something. */
export const SOUND_EXTENSION: ExtensionFacts = {
  now: BEFORE,
  deadline: DEADLINE,
  newDeadline: winter('2026-11-27 00:00'),
  alreadyExtended: false,
  reason: 'Unterlagen nachgereicht',
  membersWithoutNotice: [],
}

export const EXTENSIONS: readonly ExtensionCase[] = [
  { title: 'einmal, vor Ablauf, für alle, mit Grund (R29)', facts: {}, problems: [] },
  { title: 'genau zum Fristende ist noch vor Ablauf (R29, F09)', facts: { now: DEADLINE }, problems: [] },
  { title: 'kein zweites Mal (R29)', facts: { alreadyExtended: true }, problems: [{ code: 'ALREADY_EXTENDED' }] },
  {
    title: 'nicht nach Ablauf (R29)',
    facts: { now: AFTER },
    problems: [{ code: 'DEADLINE_PASSED', endsAt: DEADLINE }],
  },
  {
    title: 'nur nach hinten (R29)',
    facts: { newDeadline: DEADLINE },
    problems: [{ code: 'NEW_DEADLINE_NOT_LATER', endsAt: DEADLINE }],
  },
  { title: 'nicht ohne Grund (R29)', facts: { reason: ' ' }, problems: [{ code: 'REASON_MISSING' }] },
  {
    title: 'nicht ohne Mitteilung an alle (R29)',
    facts: { membersWithoutNotice: ['m4'] },
    problems: [{ code: 'NOTICE_MISSING', members: ['m4'] }],
  },
]
