import { expect, test } from 'vitest'
import { completeOptions, DEFAULT_RULES } from './rule-options.ts'

test('Was vor einer neuen Möglichkeit gespeichert wurde, hat für sie die Voreinstellung (§ 2.3)', () => {
  const { circularConsent, circularParticipation, circularDaysCounting, agendaAdditionDays, objectionQuorum, ...older } = {
    ...DEFAULT_RULES,
    circularDays: 21,
  }
  expect(completeOptions(older)).toEqual({
    ...older,
    circularConsent,
    circularParticipation,
    circularDaysCounting,
    agendaAdditionDays,
    objectionQuorum,
  })
  expect(completeOptions({ objectionQuorum: 5 }).objectionQuorum).toBe(5)
})
