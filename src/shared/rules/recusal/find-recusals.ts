import type { Project, ProjectPartner } from '../../domain/projects/project.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'

/** Why a member takes no part in debate and vote on a project. */
export type RecusalGround = 'sponsor' | 'partner-with-funds' | 'partner-without-funds' | 'co-financing'

export interface FoundRecusal {
  readonly memberId: string
  readonly ground: RecusalGround
}

/**
 * R14, R18: the members of the roll whom a project itself recuses: its sponsor and partners who receive funds. A partner
 * without funds, and one who pays (co-financing receives nothing), is recused only under the option
 * `partnersWithoutFundsRecused`. Employment or personal advantage of a representative has to be declared; it is not found here.
 * Each member appears once, with its strongest ground, in the order of the roll.
 */
export function findRecusals(
  project: Pick<Project, 'sponsor' | 'partners'>,
  rollMembers: readonly string[],
  options: Pick<RuleOptions, 'partnersWithoutFundsRecused'>,
): readonly FoundRecusal[] {
  return rollMembers.flatMap((memberId) => {
    const ground = groundOf(project, memberId, options.partnersWithoutFundsRecused)
    return ground === null ? [] : [{ memberId, ground }]
  })
}

function groundOf(
  project: Pick<Project, 'sponsor' | 'partners'>,
  memberId: string,
  withoutFundsToo: boolean,
): RecusalGround | null {
  if (project.sponsor.memberId === memberId) return 'sponsor'
  const roles = project.partners.filter((partner) => partner.memberId === memberId).map(roleOf)
  if (roles.includes('with-funds')) return 'partner-with-funds'
  if (!withoutFundsToo) return null
  if (roles.includes('co-financing')) return 'co-financing'
  return roles.includes('without-funds') ? 'partner-without-funds' : null
}

function roleOf(partner: ProjectPartner): ProjectPartner['role'] {
  return partner.role
}
