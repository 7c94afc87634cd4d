import { toId } from '../../basics/id.ts'
import { instant } from '../../basics/instant.ts'
import { localDate } from '../../basics/local-date.ts'
import type { SettlingFacts, SettlingRefusal } from './settling-resolutions.ts'

const on = (day: string, changes: Partial<SettlingFacts> = {}): SettlingFacts => ({
  id: toId(`${changes.subject ?? 'Anderes'} ${day}`),
  subject: 'Anderes',
  outcome: 'adopted',
  projectId: null,
  resolvedOn: localDate(day),
  declaredAt: instant(`${day}T10:00:00+01:00`),
  ...changes,
})

/** The order of call 1/2027 was drawn on 25.11.2026. */
export const SETTLING: readonly {
  readonly title: string
  readonly resolutions: readonly SettlingFacts[]
  readonly begunOnCall?: readonly SettlingFacts['id'][]
  readonly offered: readonly (readonly [SettlingFacts['id'], boolean])[]
}[] = [
  {
    title: 'der Umlauf über den Aufruf steht vor einem neueren Beschluss über anderes (R38)',
    resolutions: [on('2026-12-01', { id: toId('order'), subject: 'Reihenfolge' }), on('2026-12-09', { id: toId('other') })],
    begunOnCall: [toId('order')],
    offered: [
      [toId('order'), true],
      [toId('other'), false],
    ],
  },
  {
    title: 'von zweien über den Aufruf steht der neuere vorn (R38)',
    resolutions: [on('2026-12-01', { id: toId('first') }), on('2026-12-09', { id: toId('again') })],
    begunOnCall: [toId('first'), toId('again')],
    offered: [
      [toId('again'), true],
      [toId('first'), true],
    ],
  },
  {
    title: 'der neuere steht vorn, auch wenn er schon vorn stand; zugleich festgestellte behalten ihre Folge (R38)',
    resolutions: [
      on('2026-12-09', { id: toId('new') }),
      on('2026-12-01', { id: toId('b') }),
      on('2026-12-01', { id: toId('a') }),
    ],
    offered: [
      [toId('new'), false],
      [toId('b'), false],
      [toId('a'), false],
    ],
  },
  {
    title: 'aus einer Sitzung zählt, was die Nummer des Aufrufs nennt; 11/2027 ist ein anderer (R38)',
    resolutions: [
      on('2026-12-09', { id: toId('eleven'), subject: 'Priorisierung 11/2027' }),
      on('2026-12-01', { id: toId('own'), subject: 'Priorisierung der Projekte des Aufrufs 1/2027' }),
    ],
    offered: [
      [toId('own'), true],
      [toId('eleven'), false],
    ],
  },
  {
    title: 'abgelehnt, über ein Projekt oder älter als die Reihenfolge: wird nicht angeboten (R38)',
    resolutions: [
      on('2026-12-01', { id: toId('rejected'), outcome: 'rejected' }),
      on('2026-12-01', { id: toId('project'), projectId: toId('p1') }),
      on('2026-11-24', { id: toId('older') }),
    ],
    begunOnCall: [toId('rejected'), toId('project'), toId('older')],
    offered: [],
  },
]

export const SETTLING_REFUSALS: readonly {
  readonly title: string
  readonly resolution: SettlingFacts
  readonly refusal: SettlingRefusal | null
}[] = [
  { title: 'angenommen am Tag der Reihenfolge → legt sie fest (R38)', resolution: on('2026-11-25'), refusal: null },
  { title: 'abgelehnt → nein (R38)', resolution: on('2026-12-01', { outcome: 'rejected' }), refusal: 'rejected' },
  {
    title: 'über ein einzelnes Projekt → nein (R38)',
    resolution: on('2026-12-01', { projectId: toId('p1') }),
    refusal: 'on-one-project',
  },
  { title: 'vom Tag davor → nein (R38)', resolution: on('2026-11-24'), refusal: 'older' },
]
