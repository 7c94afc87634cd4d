import type { CompletenessItem } from '../../domain/projects/completeness.ts'

interface StandingRequestsCase {
  readonly title: string
  /** Newest first: name, project, items, whether settled. */
  readonly requests: readonly (readonly [string, string, readonly CompletenessItem[], boolean])[]
  readonly standing: readonly string[]
}

export const STANDING_REQUESTS: readonly StandingRequestsCase[] = [
  {
    title: 'die spätere über dasselbe tritt an die Stelle der früheren (R41)',
    requests: [
      ['zweite', 'p', ['application-61029', 'description-61033'], false],
      ['erste', 'p', ['description-61033'], false],
    ],
    standing: ['zweite'],
  },
  {
    title: 'was die spätere nicht nennt, wird weiter erwartet (R41)',
    requests: [
      ['zweite', 'p', ['application-61029'], false],
      ['erste', 'p', ['application-61029', 'description-61033'], false],
    ],
    standing: ['zweite', 'erste'],
  },
  {
    title: 'ein anderes Projekt ersetzt nichts (R41)',
    requests: [
      ['fremde', 'q', ['description-61033'], false],
      ['eigene', 'p', ['description-61033'], false],
    ],
    standing: ['fremde', 'eigene'],
  },
  {
    title: 'erledigt ist erledigt, auch zusammen mit der, die an ihre Stelle trat (R41)',
    requests: [
      ['zweite', 'p', ['description-61033'], true],
      ['erste', 'p', ['description-61033'], true],
    ],
    standing: [],
  },
  {
    title: 'von dreien steht nur die neueste, die alles nennt (R41)',
    requests: [
      ['dritte', 'p', ['application-61029', 'description-61033'], false],
      ['zweite', 'p', ['application-61029'], false],
      ['erste', 'p', ['description-61033'], false],
    ],
    standing: ['dritte'],
  },
]
