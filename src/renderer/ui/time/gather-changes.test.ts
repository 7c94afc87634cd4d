import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { type Change, gatherChanges } from './gather-changes.ts'

function aChange(at: string, act = 'statements.change', actor = 'Koordination'): Change {
  return { at: instant(at), act, actor }
}

test('gleiche Handlungen eines Tages von einer Hand stehen einmal, mit der neuesten Uhrzeit', () => {
  const changes = [aChange('2026-11-10T10:05:00Z'), aChange('2026-11-10T10:01:00Z'), aChange('2026-11-10T10:00:00Z')]
  expect(gatherChanges(changes)).toEqual([{ ...changes[0], count: 3 }])
})

test.each([
  ['anderer Tag nach deutscher Uhr', aChange('2026-11-09T22:30:00Z')],
  ['andere Person', aChange('2026-11-10T10:00:00Z', 'statements.change', 'Vertretung')],
  ['andere Handlung', aChange('2026-11-10T10:00:00Z', 'statements.draft')],
])('%s bleibt für sich', (_title, other) => {
  expect(gatherChanges([aChange('2026-11-10T10:05:00Z'), other])).toHaveLength(2)
})
