import type { Project } from '../../domain/projects/project.ts'

export type ChangedField = 'sponsor' | 'period' | 'totalCost' | 'grant'

export interface ChangeFinding {
  readonly field: ChangedField
  readonly isSubstantial: boolean
}

/** Change of costs from which on a new resolution is needed, in percent. */
const USUAL_PERCENT = 10

/**
 * R37, domain § 4: what changed since the endorsement, and whether that needs a new resolution: another sponsor, another period,
 * or costs or grant that differ by more than so many percent.
 */
export function changesOf(
  before: Pick<Project, 'sponsor' | 'startsOn' | 'endsOn' | 'finances'>,
  after: Pick<Project, 'sponsor' | 'startsOn' | 'endsOn' | 'finances'>,
  percent: number = USUAL_PERCENT,
): readonly ChangeFinding[] {
  const findings: ChangeFinding[] = []
  if (before.sponsor.name !== after.sponsor.name || before.sponsor.memberId !== after.sponsor.memberId)
    findings.push({ field: 'sponsor', isSubstantial: true })
  if (before.startsOn !== after.startsOn || before.endsOn !== after.endsOn)
    findings.push({ field: 'period', isSubstantial: true })
  for (const field of ['totalCost', 'grant'] as const) {
    const [old, now] = [before.finances[field], after.finances[field]]
    if (old !== now) findings.push({ field, isSubstantial: Math.abs(now - old) * 100 > old * percent })
  }
  return findings
}
