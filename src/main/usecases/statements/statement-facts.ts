import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { SignatoryChoice } from '#shared/contract/statements.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { Signatory, Statement } from '#shared/domain/statements/statement.ts'
import { type OpenPoint, openPointsOf } from '#shared/rules/statement/open-points.ts'
import { listManagingTerms, listMembers } from '../../store/repositories/members.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import { listProjectChanges } from '../../store/repositories/project-checks.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { findResolution } from '../../store/repositories/resolutions.ts'
import { findStatement } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Versioned } from '../../store/versioned.ts'

/** A statement with what it rests on. */
export interface StatementFacts {
  readonly statement: Versioned<Statement>
  readonly project: Project
  readonly resolution: Resolution
  readonly signatoryChoices: readonly SignatoryChoice[]
  /** The project changed substantially after the resolution (R37). */
  readonly changedSince: boolean
}

export async function loadStatementFacts(
  tx: ReadTx,
  statementId: Id<'statement'>,
  now: Instant,
): Promise<Result<StatementFacts, Refusal<'NOT_FOUND'>>> {
  const statement = await findStatement(tx, statementId)
  if (statement === undefined) return err({ code: 'NOT_FOUND', what: 'statement', id: statementId })
  const project = await findProject(tx, statement.projectId)
  const resolution = await findResolution(tx, statement.resolutionId)
  if (project === undefined || resolution === undefined) throw new Error(`Statement ${statementId} rests on nothing`)
  const changedSince = (await listProjectChanges(tx, project.id)).some(
    ({ isSubstantial, recordedAt }) => isSubstantial && recordedAt >= resolution.declaredAt,
  )
  return ok({ statement, project, resolution, changedSince, signatoryChoices: await listSignatoryChoices(tx, resolution, now) })
}

/** Everybody who may sign for a member today, managing members first, with whether that member was recused (R19). */
export async function listSignatoryChoices(
  tx: ReadTx,
  resolution: Resolution,
  now: Instant,
): Promise<readonly SignatoryChoice[]> {
  const today = dateOf(now)
  const managing = new Set((await listManagingTerms(tx)).filter((term) => isInForce(term, today)).map(({ memberId }) => memberId))
  const members = await listMembers(tx)
  const people = await listPeople(tx)
  const choices = (await listRepresentations(tx))
    .filter((role) => isInForce(role, today) && (role.role === 'authorized-signatory' || !managing.has(role.memberId)))
    .flatMap(({ personId, memberId }): readonly SignatoryChoice[] => {
      const person = people.find(({ id }) => id === personId)
      const member = members.find(({ id }) => id === memberId)
      if (person === undefined || member === undefined) return []
      const recused = resolution.roll.some((line) => line.memberId === memberId && line.recused)
      const { position } = person
      return [
        {
          personId,
          name: fullName(person),
          position,
          organization: member.name,
          memberId,
          managing: managing.has(memberId),
          recused,
        },
      ]
    })
  return choices.toSorted((a, b) => Number(b.managing) - Number(a.managing))
}

/** What still forbids issuing, with members by name as a person reads them. */
export function openPoints({ statement, resolution, changedSince, signatoryChoices }: StatementFacts): readonly OpenPoint[] {
  const managing = signatoryChoices.filter((choice) => choice.managing)
  return openPointsOf({
    statement,
    outcome: resolution.outcome,
    options: resolution.rules,
    changedSince,
    signing: {
      managingMembers: [...new Set(managing.map(({ organization }) => organization))],
      recusedMembers: resolution.roll.filter(({ recused }) => recused).map(({ memberName }) => memberName),
      chosen: statement.signatories.map((signatory) => ({
        memberId: memberOf(signatory, signatoryChoices),
        capacity: signatory.capacity,
      })),
    },
  })
}

/** The member a signatory stands for, by its name on the paper; null for somebody the body chose without one. */
function memberOf(signatory: Signatory, choices: readonly SignatoryChoice[]): string | null {
  return choices.find(({ personId }) => personId === signatory.personId)?.organization ?? null
}
