import { expect, test } from 'vitest'
import { addMinutes, dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { DEADLINE } from '#test/support/rule-facts.ts'
import { endsByObjection } from './ends-by-objection.ts'

type Page = Parameters<typeof endsByObjection>[0]

/** A page with as much as counts: the rules, the deadline and who objected when. */
function aPage(
  options: Partial<RuleOptions>,
  objecting: readonly (readonly [id: string, late: boolean, corrects?: string])[],
): Page {
  const responses = objecting.map(([memberId, late, corrects]) => {
    const receivedAt = late ? addMinutes(DEADLINE, 1) : DEADLINE
    return { id: `r-${memberId}`, memberId, receivedAt, postedOn: null, objectsToProcedure: true, corrects: corrects ?? null }
  })
  return { procedure: { rules: { ...DEFAULT_RULES, ...options }, deadline: { endsAt: DEADLINE } }, responses } as unknown as Page
}

function at(receivedAt: Instant | null, postedOn: LocalDate | null = null) {
  return { receivedAt, postedOn }
}

const byTwo = { procedureObjection: 'quorum', objectionQuorum: 2 } as const

test('Die Eingabe warnt, wenn der Widerspruch den Umlauf beendet, und nur dann (R26)', () => {
  expect(endsByObjection(aPage({}, []), 'm1', at(DEADLINE))).toBe(true)
  expect(endsByObjection(aPage({}, []), 'm1', at(addMinutes(DEADLINE, 1)))).toBe(false)
  expect(endsByObjection(aPage({}, []), 'm1', at(null))).toBe(false)
  const letter = at(addMinutes(DEADLINE, 600), dateOf(addMinutes(DEADLINE, -600)))
  expect(endsByObjection(aPage({}, []), 'm1', letter)).toBe(false)
  expect(endsByObjection(aPage({ decisiveMoment: 'postmark' }, []), 'm1', letter)).toBe(true)
  expect(endsByObjection(aPage({}, []), null, at(DEADLINE))).toBe(false)
  expect(endsByObjection(aPage({ procedureObjection: 'none' }, []), 'm1', at(DEADLINE))).toBe(false)
  expect(endsByObjection(aPage(byTwo, []), 'm1', at(DEADLINE))).toBe(false)
  expect(endsByObjection(aPage(byTwo, [['m2', false]]), 'm1', at(DEADLINE))).toBe(true)
  expect(endsByObjection(aPage(byTwo, [['m1', false]]), 'm1', at(DEADLINE))).toBe(false)
  expect(endsByObjection(aPage(byTwo, [['m2', true]]), 'm1', at(DEADLINE))).toBe(false)
  expect(
    endsByObjection(
      aPage(byTwo, [
        ['m2', false],
        ['m3', true, 'r-m2'],
      ]),
      'm1',
      at(DEADLINE),
    ),
  ).toBe(false)
})
