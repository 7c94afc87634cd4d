import type { RankingLine } from '../domain/projects/assessment.ts'
import type { OrderGround } from '../rules/ranking/rank-projects.ts'
import { formatDate } from './dates.ts'
import { formatCount, formatWhole, NBSP } from './numbers.ts'

const GROUNDS: Readonly<Record<OrderGround, string>> = {
  minimum: 'Mindestanforderung verfehlt',
  joint: 'nicht gemeinsam getragen',
  points: 'weniger Punkte',
  received: 'später vollständig',
  body: 'Reihung durch das Gremium',
  tied: 'gleich in allem: Das Gremium beschließt die Reihenfolge',
}

/** Why a project stands where it does, measured against the one above it (R38). */
export function orderSentence(line: RankingLine, ground: OrderGround | null): string {
  if (ground === null) return line.isTied ? GROUNDS.tied : 'an der Spitze'
  if (ground === 'received') return `${GROUNDS.received} (${formatDate(line.completeOn)})`
  return GROUNDS[ground]
}

/** „18,5 von 24 Punkten im Mittel von 3 Bewertungen“; the mean with two decimals, rounded half up in whole numbers. */
export function scoreSentence(line: Pick<RankingLine, 'points' | 'possible' | 'raters'>): string {
  const { points, possible, raters } = line
  return `${formatMean(points, raters)} von ${formatMean(possible, raters)} Punkten im Mittel von ${formatCount(raters, 'Bewertung', 'Bewertungen')}`
}

/** A mean with at most two decimals: 37 of 2 is „18,5“, 25 of 3 is „8,33“. */
export function formatMean(sum: number, count: number): string {
  if (count === 0) return '–'
  const hundredths = (BigInt(sum) * 200n + BigInt(count)) / (2n * BigInt(count))
  const rest = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '')
  const whole = formatWhole(Number(hundredths / 100n))
  return rest === '' ? whole : `${whole},${rest}`
}

/** „50 %“ as a whole share, for minimum and bonus. */
export function formatWholePercent(percent: number): string {
  return `${percent}${NBSP}%`
}
