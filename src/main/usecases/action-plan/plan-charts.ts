import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Chart } from '#shared/domain/action-plan/chart.ts'
import type { Measure } from '#shared/domain/action-plan/measure.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { fieldMap } from '#shared/wording/charts/field-map.ts'
import { memberMatrix } from '#shared/wording/charts/member-matrix.ts'
import { chartSource, fieldMapSource } from '#shared/wording/plans.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import type { ReadTx } from '../../store/store.ts'
import type { KnownProject } from './plan-facts.ts'

/** A field of action with what the charts count in it. */
export interface ChartedField {
  readonly number: number
  readonly title: string
  readonly projects: readonly KnownProject[]
  readonly measures: readonly Pick<Measure, 'actors'>[]
}

interface Standing {
  readonly isOpen: boolean
  /** As a word. */
  readonly state: string
}

/** Which project belongs to which field, and when it runs. */
export function fieldMapOn(on: LocalDate, fields: readonly ChartedField[], standingOf: (known: KnownProject) => Standing): Chart {
  const mapped = fields.map(({ number, title, projects }) => ({
    number,
    title,
    projects: projects
      .toSorted((a, b) => a.row.startsOn.localeCompare(b.row.startsOn))
      .map((known) => ({
        number: known.row.number,
        title: known.row.shortTitle,
        startsOn: known.row.startsOn,
        endsOn: known.row.endsOn,
        ...standingOf(known),
      })),
  }))
  return fieldMap(mapped, fieldMapSource(on))
}

/** Members of a day; what they carry in each field: projects as sponsor or partner, measures as actor. */
export async function memberMatrixOn(tx: ReadTx, on: LocalDate, fields: readonly ChartedField[]): Promise<Chart> {
  const belong = new Set((await listMemberships(tx)).filter((one) => isInForce(one, on)).map(({ memberId }) => memberId))
  const members = (await listMembers(tx))
    .filter(({ id, mergedInto }) => mergedInto === null && belong.has(id))
    .toSorted((a, b) => byGermanOrder(a.name, b.name))
  const rows = members.map(({ id, name }) => ({
    member: name,
    counts: fields.map(({ projects, measures }) => {
      const carried = projects.filter(({ project }) =>
        [project.sponsor, ...project.partners].some(({ memberId }) => memberId === id),
      )
      return carried.length + measures.filter(({ actors }) => actors.some(({ memberId }) => memberId === id)).length
    }),
  }))
  return memberMatrix(fields, rows, chartSource(on))
}
