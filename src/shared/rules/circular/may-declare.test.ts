import { expect, test } from 'vitest'
import { AFTER, aBallot, aCircularCase, aRoll, BEFORE, DEADLINE, someBallots, type Votes } from '#test/support/rule-facts.ts'
import { evaluateCircular } from './evaluate-circular.ts'
import { mayDeclare } from './may-declare.ts'

test.each<[title: string, votes: Votes, now: typeof AFTER, without: readonly string[], expected: unknown]>([
  ['nach Fristende 7 Ja → angenommen (R27)', { yes: 7 }, AFTER, [], 'adopted'],
  ['nach Fristende 6 Ja → abgelehnt (R27)', { yes: 6 }, AFTER, [], 'rejected'],
  [
    'vor Fristende mit offenen Stimmen → noch nicht (R27)',
    { yes: 7 },
    BEFORE,
    [],
    { code: 'DEADLINE_NOT_REACHED', endsAt: DEADLINE },
  ],
  ['genau zum Fristende → noch nicht (R27, F09)', { yes: 7 }, DEADLINE, [], { code: 'DEADLINE_NOT_REACHED', endsAt: DEADLINE }],
  ['vor Fristende, alle 13 Stimmen liegen vor → angenommen (R27)', { yes: 7, no: 6 }, BEFORE, [], 'adopted'],
  ['vor Fristende, alle 13 Stimmen liegen vor → abgelehnt (R27)', { yes: 6, no: 7 }, BEFORE, [], 'rejected'],
  [
    'einem Mitglied fehlt der Versandnachweis → gesperrt (R25)',
    { yes: 7 },
    AFTER,
    ['m13'],
    { code: 'DISPATCH_PROOF_MISSING', members: ['m13'] },
  ],
  [
    'auch vor Fristende gesperrt, wenn der Versandnachweis fehlt (R25)',
    { yes: 13 },
    BEFORE,
    ['m2'],
    { code: 'DISPATCH_PROOF_MISSING', members: ['m2'] },
  ],
])('%s', (_, votes, now, membersWithoutDispatchProof, expected) => {
  const verdict = evaluateCircular(aCircularCase({ now, ballots: someBallots(votes) }))
  const result = mayDeclare({ verdict, now, deadline: DEADLINE, membersWithoutDispatchProof })
  expect(result.ok ? result.value : result.error).toEqual(expected)
})

test('nach einem Widerspruch gibt es nichts festzustellen (R26)', () => {
  const verdict = evaluateCircular(aCircularCase({ ballots: [aBallot('m1', 'yes', { objectsToProcedure: true })] }))
  const result = mayDeclare({ verdict, now: AFTER, deadline: DEADLINE, membersWithoutDispatchProof: [] })
  expect(result).toEqual({ ok: false, error: { code: 'PROCEDURE_ABORTED' } })
})

test('unerreichbar wird nie festgestellt (R16)', () => {
  const verdict = evaluateCircular(aCircularCase({ roll: aRoll(13, 7) }))
  const result = mayDeclare({ verdict, now: AFTER, deadline: DEADLINE, membersWithoutDispatchProof: [] })
  expect(result).toEqual({ ok: false, error: { code: 'UNREACHABLE', eligible: 6, required: 7 } })
})

test.each([
  ['ein Ergebnis von nach der Frist gilt nicht vor ihr (R27)', AFTER, BEFORE],
  ['und nicht zu ihrem Ende (R27, F09)', AFTER, DEADLINE],
  ['ein offener Stand von vor der Frist gilt nicht nach ihr (R27)', BEFORE, AFTER],
])('%s', (_, evaluatedAt, now) => {
  const verdict = evaluateCircular(aCircularCase({ now: evaluatedAt, ballots: someBallots({ yes: 7 }) }))
  const result = mayDeclare({ verdict, now, deadline: DEADLINE, membersWithoutDispatchProof: [] })
  expect(result).toEqual({ ok: false, error: { code: 'DEADLINE_NOT_REACHED', endsAt: DEADLINE } })
})
