import { expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import type { AgendaItem, AgendaItemKind, AgendaItemState } from '../../domain/meetings/agenda-item.ts'
import type { MeetingState } from '../../domain/meetings/meeting.ts'
import { nextActOf } from './next-act.ts'

type Item = readonly [AgendaItemKind, AgendaItemState]

const cases: readonly (readonly [
  title: string,
  state: MeetingState,
  agenda: readonly Item[],
  act: string,
  item: number | null,
])[] = [
  ['ein Entwurf wird vorbereitet', 'draft', [], 'prepare', null],
  ['eine terminierte Sitzung wird einberufen', 'scheduled', [['information', 'open']], 'invite', null],
  ['eine einberufene wird eröffnet', 'invited', [['information', 'open']], 'open', null],
  [
    'der erste offene Punkt wird aufgerufen',
    'running',
    [
      ['information', 'noted'],
      ['resolution', 'open'],
    ],
    'call-item',
    1,
  ],
  [
    'über einen aufgerufenen Beschluss wird abgestimmt',
    'running',
    [
      ['information', 'open'],
      ['resolution', 'under-consultation'],
    ],
    'take-ballot',
    1,
  ],
  ['eine aufgerufene Information wird festgehalten', 'running', [['information', 'under-consultation']], 'note-item', 0],
  [
    'sind alle Punkte erledigt, wird geschlossen',
    'running',
    [
      ['resolution', 'adopted'],
      ['resolution', 'provisional'],
    ],
    'close',
    null,
  ],
  ['danach kommt die Niederschrift', 'ended', [['resolution', 'provisional']], 'draft-minutes', null],
  [
    'vor ihrem Versand wird das Nachvotum festgestellt (R32)',
    'minutes-drafted',
    [['resolution', 'provisional']],
    'declare-subsequent',
    0,
  ],
  ['ist nichts mehr vorbehaltlich, wird sie versandt', 'minutes-drafted', [['resolution', 'adopted']], 'send-minutes', null],
  ['die versandte wird genehmigt', 'minutes-sent', [['resolution', 'adopted']], 'approve-minutes', null],
  ['eine abgesagte Sitzung ist zu Ende', 'cancelled', [['resolution', 'open']], 'none', null],
]

test.each(cases)('%s', (_title, state, agenda, act, index) => {
  const items = agenda.map(
    ([kind, itemState], position): Pick<AgendaItem, 'id' | 'kind' | 'state'> => ({
      id: toId(`item-${position}`),
      kind,
      state: itemState,
    }),
  )
  expect(nextActOf(state, items)).toEqual(index === null ? { act } : { act, itemId: `item-${index}` })
})

test('every state is known', () => {
  expect(() => nextActOf('dreamt' as MeetingState, [])).toThrow('dreamt')
})

test.each<MeetingState>(['draft', 'scheduled', 'invited', 'minutes-sent', 'minutes-approved', 'cancelled', 'archived'])(
  '„%s“ looks at no item',
  (state) => {
    const one = [{ id: toId<'agenda-item'>('1'), kind: 'resolution', state: 'open' }] as const
    expect(nextActOf(state, one)).toEqual(nextActOf(state, []))
  },
)
