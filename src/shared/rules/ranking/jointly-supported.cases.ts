import { toId } from '../../basics/id.ts'
import type { Project } from '../../domain/projects/project.ts'

interface JointCase {
  readonly title: string
  readonly project: Pick<Project, 'sponsor' | 'partners'>
  readonly supporters: readonly string[]
  readonly jointlySupported: boolean
}

/** Null: no member of the alliance. */
const organization = (id: string | null) => ({ memberId: id === null ? null : toId<'member'>(id), name: '' })
const partner = (id: string | null, contribution = 'Räume') => ({
  ...organization(id),
  role: 'without-funds' as const,
  contribution,
})

export const JOINT: readonly JointCase[] = [
  {
    title: 'Träger und Partner sind Mitglieder → ja (R39)',
    project: { sponsor: organization('m1'), partners: [partner('m2')] },
    supporters: ['m1', 'm2'],
    jointlySupported: true,
  },
  {
    title: 'ein Mitglied und ein fremder Partner → nein (R39)',
    project: { sponsor: organization('m1'), partners: [partner(null)] },
    supporters: ['m1'],
    jointlySupported: false,
  },
  {
    title: 'fremder Träger, zwei Mitglieder mit Beitrag → ja (R39)',
    project: { sponsor: organization(null), partners: [partner('m1'), partner('m2')] },
    supporters: ['m1', 'm2'],
    jointlySupported: true,
  },
  {
    title: 'ein Partner ohne benannten Beitrag zählt nicht (R39)',
    project: { sponsor: organization('m1'), partners: [partner('m2', ' ')] },
    supporters: ['m1'],
    jointlySupported: false,
  },
  {
    title: 'dasselbe Mitglied zählt einmal (R39)',
    project: { sponsor: organization('m1'), partners: [partner('m1')] },
    supporters: ['m1'],
    jointlySupported: false,
  },
]
