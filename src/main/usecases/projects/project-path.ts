import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { ProjectStep, ProjectStepLink } from '#shared/contract/projects.ts'
import type { CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Ranking, ScoreSheet } from '#shared/domain/projects/assessment.ts'
import type { GrantNotice, ProgressReport } from '#shared/domain/projects/grant-notice.ts'
import type { Project, ProjectState } from '#shared/domain/projects/project.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'
import type { StatementDispatch } from '#shared/domain/statements/statement-dispatch.ts'

export interface PathFacts {
  readonly project: Project
  readonly stateToday: ProjectState
  readonly sheets: readonly ScoreSheet[]
  readonly procedures: readonly CircularProcedure[]
  readonly resolutions: readonly Resolution[]
  /** The resolved ranking in which it stands, with the day of its resolution. */
  readonly ranking: { readonly ranking: Ranking; readonly resolvedOn: LocalDate } | null
  readonly statements: readonly Statement[]
  readonly dispatches: readonly StatementDispatch[]
  readonly notices: readonly GrantNotice[]
  readonly reports: readonly ProgressReport[]
  /** Days on which the board was moved by hand, by the state it went to. */
  readonly movedOn: ReadonlyMap<ProjectState, LocalDate>
}

/** The whole way from application to evaluation, every station with its day and where to see it. */
export function pathOf(facts: PathFacts): readonly ProjectStep[] {
  const { project, sheets, procedures, resolutions, ranking, statements, dispatches, notices, reports, movedOn } = facts
  const resolution = resolutions.at(-1)
  const statement = statements.findLast(({ state }) => state !== 'draft')
  const sent = dispatches.findLast(({ statementId }) => statementId === statement?.id)
  const notice = notices.at(-1)
  const lastSheet = sheets
    .map(({ receivedAt }) => receivedAt)
    .toSorted()
    .at(-1)
  const startedAt = procedures.at(-1)?.startedAt
  const allReports = reports.length > 0 && reports.every(({ receivedOn }) => receivedOn !== null)
  return [
    step('received', project.receivedOn, null),
    step('checked', project.completeOn ?? (isPast(facts) ? dateOf(project.createdAt) : null), { kind: 'check' }),
    step('assessed', lastSheet === undefined ? null : dateOf(lastSheet), { kind: 'assessment' }),
    step('voting', startedAt === undefined ? (resolution?.resolvedOn ?? null) : dateOf(startedAt), votingLink(facts)),
    step('resolved', resolution?.resolvedOn ?? null, linkOf('resolution', resolution?.id)),
    step('ranked', ranking?.resolvedOn ?? null, linkOf('project-call', ranking?.ranking.projectCallId)),
    step('statement-issued', statement?.signedOn ?? null, linkOf('statement', statement?.id ?? statements.at(-1)?.id)),
    step('at-funder', sent === undefined ? null : dateOf(sent.sentAt), linkOf('statement', sent?.statementId)),
    step('granted', notice?.notifiedOn ?? null, { kind: 'funding' }),
    step('running', isRunning(facts) ? (notice?.startsOn ?? project.startsOn) : null, { kind: 'funding' }),
    step(
      'report-received',
      allReports
        ? (reports
            .map(({ receivedOn }) => receivedOn)
            .filter((day) => day !== null)
            .toSorted()
            .at(-1) ?? null)
        : null,
      { kind: 'funding' },
    ),
    step('evaluated', movedOn.get('evaluated') ?? null, { kind: 'funding' }),
  ]
}

function step(name: ProjectStep['step'], on: LocalDate | null, link: ProjectStepLink | null): ProjectStep {
  return { step: name, on, link }
}

function linkOf<Kind extends 'resolution' | 'project-call' | 'statement'>(
  kind: Kind,
  id: Extract<ProjectStepLink, { kind: Kind }> extends { readonly id: infer Key } ? Key | undefined : never,
): ProjectStepLink | null {
  return id === undefined ? null : ({ kind, id } as unknown as ProjectStepLink)
}

/** A short-term Umlauf may begin on an application whose sums fit (R24, R41): it was checked when it was entered. */
function isPast({ resolutions, procedures }: PathFacts): boolean {
  return resolutions.length + procedures.length > 0
}

function isRunning({ stateToday }: PathFacts): boolean {
  return ['running', 'ended', 'proof-open', 'report-received', 'evaluated'].includes(stateToday)
}

function votingLink({ procedures, resolutions }: PathFacts): ProjectStepLink | null {
  const procedure = procedures.at(-1)
  if (procedure !== undefined) return { kind: 'circular-procedure', id: procedure.id }
  const meetingId = resolutions.at(-1)?.meetingId ?? null
  return meetingId === null ? null : { kind: 'meeting', id: meetingId }
}
