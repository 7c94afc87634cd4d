import { expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import { AGENDA_ITEM_STATES, type AgendaItem } from '../../domain/meetings/agenda-item.ts'
import type { MeetingState } from '../../domain/meetings/meeting.ts'
import { NEXT_ACTS } from './next-act.cases.ts'
import { nextActOf, UNFINISHED_ITEM_STATES } from './next-act.ts'

test.each(NEXT_ACTS)('$title', ({ state, agenda, signed = false, act, item }) => {
  const items = agenda.map(
    ([kind, itemState], position): Pick<AgendaItem, 'id' | 'kind' | 'state'> => ({
      id: toId(`item-${position}`),
      kind,
      state: itemState,
    }),
  )
  expect(nextActOf(state, items, signed)).toEqual(item === null ? { act } : { act, itemId: `item-${item}` })
})

test('unfinished is what the next act in a meeting would still take up (domain § 4)', () => {
  const takenUp = AGENDA_ITEM_STATES.filter(
    (state) => nextActOf('running', [{ id: toId<'agenda-item'>('1'), kind: 'resolution', state }], false).act !== 'close',
  )
  expect(takenUp.toSorted()).toEqual(UNFINISHED_ITEM_STATES.toSorted())
})

test('every state is known', () => {
  expect(() => nextActOf('dreamt' as MeetingState, [], false)).toThrow('dreamt')
})

test.each<MeetingState>(['draft', 'scheduled', 'invited', 'minutes-sent', 'minutes-approved', 'cancelled', 'archived'])(
  '„%s“ looks at no item',
  (state) => {
    const one = [{ id: toId<'agenda-item'>('1'), kind: 'resolution', state: 'open' }] as const
    expect(nextActOf(state, one, false)).toEqual(nextActOf(state, [], false))
  },
)
