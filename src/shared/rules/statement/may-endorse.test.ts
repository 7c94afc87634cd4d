import { expect, test } from 'vitest'
import { mayEndorse, permittedStatementKinds } from './may-endorse.ts'

const strict = { endorsementWithoutMajority: false }
const soft = { endorsementWithoutMajority: true }

test.each<[title: string, facts: Parameters<typeof permittedStatementKinds>[0], kinds: readonly string[]]>([
  [
    'angenommen → befürwortend, auch mit Auflagen (R37)',
    { outcome: 'adopted', options: strict, exceptionReason: '' },
    ['endorsed', 'endorsed-with-conditions'],
  ],
  [
    'abgelehnt → nur nicht befürwortend (R37)',
    { outcome: 'rejected', options: strict, exceptionReason: 'Ausnahme' },
    ['not-endorsed'],
  ],
  [
    'abgelehnt, Ausnahme erlaubt, aber ohne Grund (R37)',
    { outcome: 'rejected', options: soft, exceptionReason: ' ' },
    ['not-endorsed'],
  ],
  [
    'abgelehnt, Ausnahme erlaubt und begründet (R37)',
    { outcome: 'rejected', options: soft, exceptionReason: 'Sommerpause' },
    ['not-endorsed', 'endorsed', 'endorsed-with-conditions'],
  ],
])('%s', (_, facts, kinds) => {
  expect(permittedStatementKinds(facts)).toEqual(kinds)
})

test('keine Befürwortung ohne angenommenen Beschluss (R37)', () => {
  const rejected = { outcome: 'rejected', options: strict, exceptionReason: '' } as const
  expect(mayEndorse('endorsed', rejected)).toEqual({
    ok: false,
    error: { code: 'RESOLUTION_DOES_NOT_PERMIT', kind: 'endorsed', outcome: 'rejected' },
  })
  expect(mayEndorse('not-endorsed', rejected)).toEqual({ ok: true, value: 'not-endorsed' })
})
