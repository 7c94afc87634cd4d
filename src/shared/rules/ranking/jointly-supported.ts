import type { Project } from '../../domain/projects/project.ts'

/**
 * R39: the members of the alliance who carry a project: the sponsor, and partners whose contribution is named. It is jointly
 * supported when they are at least two; partners outside the alliance do not count.
 */
export function supportersOf(project: Pick<Project, 'sponsor' | 'partners'>): readonly string[] {
  const partners = project.partners.filter((partner) => partner.contribution.trim() !== '')
  const members = [project.sponsor.memberId, ...partners.map((partner) => partner.memberId)]
  return [...new Set(members.filter((member) => member !== null))]
}

/** R39: „gemeinsam getragen“. */
export function isJointlySupported(project: Pick<Project, 'sponsor' | 'partners'>): boolean {
  return supportersOf(project).length >= 2
}

/** R39: as derived, unless the alliance overrode that with a reason. */
export function countsAsJointlySupported(project: Pick<Project, 'sponsor' | 'partners' | 'jointOverride'>): boolean {
  return project.jointOverride?.jointlySupported ?? isJointlySupported(project)
}
