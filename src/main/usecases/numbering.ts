import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { yearOf } from '#shared/basics/local-date.ts'
import type { Body } from '#shared/domain/members/body.ts'
import { nextNumber } from '../store/repositories/number-sequences.ts'
import type { WriteTx } from '../store/store.ts'
import { theAlliance } from './alliance/the-alliance.ts'

/** The kinds that are counted per year: Sitzung, Umlauf, Beschluss, Projekt, Stellungnahme, Meinungsbild. */
const SIGNS = {
  meeting: 'S',
  'circular-procedure': 'U',
  resolution: 'B',
  project: 'P',
  statement: 'ST',
  'opinion-poll': 'M',
} as const
export type NumberedKind = keyof typeof SIGNS

/** The next file reference of a kind, for example `FKA-ERZ/2026/ST-007`: gapless per year, never reused (domain § 3). */
export async function takeNumber(tx: WriteTx, kind: NumberedKind, at: Instant): Promise<string> {
  const { filePrefix } = await theAlliance(tx)
  const year = yearOf(dateOf(at))
  return fileReference(filePrefix, kind, year, await nextNumber(tx, kind, year))
}

/**
 * The next number of a resolution: the alliance counts its own, every other body those it resolves, for example
 * `FKA-ERZ/LG/2026/B-001`.
 */
export async function takeResolutionNumber(
  tx: WriteTx,
  { kind, shortName }: Pick<Body, 'kind' | 'shortName'>,
  at: Instant,
): Promise<string> {
  if (kind === 'alliance') return takeNumber(tx, 'resolution', at)
  const { filePrefix } = await theAlliance(tx)
  const prefix = `${filePrefix}/${shortName.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`
  const year = yearOf(dateOf(at))
  return fileReference(prefix, 'resolution', year, await nextNumber(tx, `resolution ${prefix}`, year))
}

export function fileReference(filePrefix: string, kind: NumberedKind, year: number, count: number): string {
  return `${filePrefix}/${year}/${SIGNS[kind]}-${String(count).padStart(3, '0')}`
}
