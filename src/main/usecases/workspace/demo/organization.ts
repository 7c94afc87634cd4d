import type { Id } from '#shared/basics/id.ts'
import type { OrganizationSeed, PartiesSeed } from '../alliance-seed.ts'
import type { SeededAlliance } from '../seed-alliance.ts'

/** A member of the file by its key, or somebody else by name. */
export function organizationOf(
  seeded: SeededAlliance,
  seed: OrganizationSeed,
): { readonly memberId: Id<'member'> | null; readonly name: string } {
  if (seed.member === undefined) return { memberId: null, name: seed.name }
  const member = seeded.members.get(seed.member)
  if (member === undefined) throw new Error(`No member ${seed.member}`)
  return { memberId: member.id, name: member.name }
}

/** Who runs a project and who takes part in it, members by their key. */
export function partiesOf(seeded: SeededAlliance, { sponsor, partners }: PartiesSeed) {
  return {
    sponsor: organizationOf(seeded, sponsor),
    partners: partners.map(({ role, contribution, ...partner }) => ({ ...organizationOf(seeded, partner), role, contribution })),
  }
}
