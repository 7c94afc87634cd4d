import { expect, test } from 'vitest'
import { STATEMENT_KINDS } from '../../domain/statements/statement.ts'
import { ENDORSEMENTS } from './may-endorse.cases.ts'
import { mayEndorse, permittedStatementKinds } from './may-endorse.ts'

test.each(ENDORSEMENTS)('$title', ({ facts, permitted }) => {
  expect(permittedStatementKinds(facts)).toEqual(permitted)
  for (const kind of STATEMENT_KINDS) {
    const refusal = { code: 'RESOLUTION_DOES_NOT_PERMIT', kind, outcome: facts.outcome }
    expect(mayEndorse(kind, facts)).toEqual(permitted.includes(kind) ? { ok: true, value: kind } : { ok: false, error: refusal })
  }
})
