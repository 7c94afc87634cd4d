import type { QuorumRule } from '../../domain/rules-of-procedure/rule-options.ts'

interface NeededCase {
  readonly title: string
  readonly rule: QuorumRule
  readonly members: number
  readonly needed: number
}

interface PresenceCase {
  readonly title: string
  readonly at: string
  readonly present: readonly string[]
}

export const NEEDED: readonly NeededCase[] = [
  { title: 'mehr als die Hälfte von 13 → 7 (R30)', rule: 'more-than-half', members: 13, needed: 7 },
  { title: 'mehr als die Hälfte von 11 → 6 (R30)', rule: 'more-than-half', members: 11, needed: 6 },
  { title: 'mehr als die Hälfte von 12 → 7 (R30)', rule: 'more-than-half', members: 12, needed: 7 },
  { title: 'von 4 → 3 (R30)', rule: 'more-than-half', members: 4, needed: 3 },
  { title: 'von 3 → alle 3, denn mindestens drei müssen es sein (R30)', rule: 'more-than-half', members: 3, needed: 3 },
  { title: 'ein Mitglied allein ist nie genug (R30)', rule: 'more-than-half', members: 1, needed: 3 },
  { title: 'mindestens die Hälfte von 13 → 7 (R30, § 2.3)', rule: 'at-least-half', members: 13, needed: 7 },
  { title: 'mindestens die Hälfte von 12 → 6 (R30, § 2.3)', rule: 'at-least-half', members: 12, needed: 6 },
  { title: 'mindestens die Hälfte von 1 → 1 (R30, § 2.3)', rule: 'at-least-half', members: 1, needed: 1 },
  { title: 'keine Mindestzahl (R30, § 2.3)', rule: 'none', members: 13, needed: 0 },
]

/** Who was there from when to when on Mi 25.11.2026. */
export const STAYS: readonly (readonly [member: string, from: string, until: string | null])[] = [
  ['m1', '10:00', null],
  ['m2', '10:00', '11:00'],
  ['m3', '11:00', '12:00'],
  ['m3', '12:30', null],
]

export const PRESENCES: readonly PresenceCase[] = [
  { title: 'vor der Sitzung ist niemand da (R30)', at: '09:59', present: [] },
  { title: 'da ist, wer gekommen und noch nicht gegangen ist (R30)', at: '10:59', present: ['m1', 'm2'] },
  { title: 'wer in dem Augenblick kommt, ist da, wer geht, nicht mehr (R30)', at: '11:00', present: ['m1', 'm3'] },
  { title: 'wer zwischendurch fort ist, zählt bei dieser Abstimmung nicht (R30)', at: '12:00', present: ['m1'] },
  { title: 'und danach wieder, einmal (R30)', at: '12:45', present: ['m1', 'm3'] },
]
