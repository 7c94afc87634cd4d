import type { Project, ProjectFinances, StaffPosition } from './project.ts'

/** Mitgliederfassung: what members get to see of an application. Nothing in it lets a salary be inferred. */
export interface MemberVersion
  extends Pick<
    Project,
    | 'number'
    | 'title'
    | 'shortTitle'
    | 'sponsor'
    | 'partners'
    | 'eligibleActivity'
    | 'startsOn'
    | 'endsOn'
    | 'summary'
    | 'targetGroup'
    | 'goals'
    | 'region'
  > {
  /** All positions together in percent of one full position. */
  readonly positionPercent: number
  readonly finances: ProjectFinances
}

/** Takes over field by field, so that a new field of an application stays hidden until somebody decides otherwise. */
export function toMemberVersion(project: Project): MemberVersion {
  const { number, title, shortTitle, sponsor, partners, eligibleActivity, startsOn, endsOn } = project
  const { summary, targetGroup, goals, region, finances, staffPositions } = project
  const { totalCost, staffCost, materialCost, grant, ownContribution, thirdPartyFunds } = finances
  return {
    number,
    title,
    shortTitle,
    sponsor: { memberId: sponsor.memberId, name: sponsor.name },
    partners: partners.map(({ memberId, name, role, contribution }) => ({ memberId, name, role, contribution })),
    eligibleActivity,
    startsOn,
    endsOn,
    summary,
    targetGroup,
    goals,
    region,
    positionPercent: percentOf(staffPositions),
    finances: { totalCost, staffCost, materialCost, grant, ownContribution, thirdPartyFunds },
  }
}

function percentOf(positions: readonly StaffPosition[]): number {
  return positions.reduce((sum, { percent }) => sum + percent, 0)
}
