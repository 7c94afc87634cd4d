import { expect, test } from 'vitest'
import { AFTER, BEFORE, DEADLINE, winter } from '#test/support/rule-facts.ts'
import { type ExtensionFacts, mayExtend } from './may-extend.ts'

const fine: ExtensionFacts = {
  now: BEFORE,
  deadline: DEADLINE,
  newDeadline: winter('2026-11-27 00:00'),
  alreadyExtended: false,
  reason: 'Unterlagen nachgereicht',
  membersWithoutNotice: [],
}

test.each<[title: string, more: Partial<ExtensionFacts>, problems: readonly unknown[]]>([
  ['einmal, vor Ablauf, für alle, mit Grund (R29)', {}, []],
  ['genau zum Fristende ist noch vor Ablauf (R29, F09)', { now: DEADLINE }, []],
  ['kein zweites Mal (R29)', { alreadyExtended: true }, [{ code: 'ALREADY_EXTENDED' }]],
  ['nicht nach Ablauf (R29)', { now: AFTER }, [{ code: 'DEADLINE_PASSED', endsAt: DEADLINE }]],
  ['nur nach hinten (R29)', { newDeadline: DEADLINE }, [{ code: 'NEW_DEADLINE_NOT_LATER', endsAt: DEADLINE }]],
  ['nicht ohne Grund (R29)', { reason: ' ' }, [{ code: 'REASON_MISSING' }]],
  ['nicht ohne Mitteilung an alle (R29)', { membersWithoutNotice: ['m4'] }, [{ code: 'NOTICE_MISSING', members: ['m4'] }]],
])('Verlängerung: %s', (_, more, problems) => {
  expect(mayExtend({ ...fine, ...more })).toEqual(problems)
})
