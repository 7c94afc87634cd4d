import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { yearOf } from '#shared/basics/local-date.ts'
import { nextNumber } from '../store/repositories/number-sequences.ts'
import type { WriteTx } from '../store/store.ts'
import { theAlliance } from './alliance/the-alliance.ts'

/** The kinds that are counted per year: Sitzung, Umlauf, Beschluss, Projekt, Stellungnahme. */
const SIGNS = { meeting: 'S', 'circular-procedure': 'U', resolution: 'B', project: 'P', statement: 'ST' } as const
export type NumberedKind = keyof typeof SIGNS

/** The next file reference of a kind, for example `FKA-ERZ/2026/ST-007`: gapless per year, never reused (domain § 3). */
export async function takeNumber(tx: WriteTx, kind: NumberedKind, at: Instant): Promise<string> {
  const { filePrefix } = await theAlliance(tx)
  const year = yearOf(dateOf(at))
  return fileReference(filePrefix, kind, year, await nextNumber(tx, kind, year))
}

export function fileReference(filePrefix: string, kind: NumberedKind, year: number, count: number): string {
  return `${filePrefix}/${year}/${SIGNS[kind]}-${String(count).padStart(3, '0')}`
}
