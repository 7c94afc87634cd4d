import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import type { FactEntry } from '#renderer/ui/text/facts.tsx'
import type { RegisteredMinutes, ResolutionPage } from '#shared/contract/resolutions.ts'
import { formatDate, formatDateWithWeekday, formatInstant } from '#shared/wording/dates.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { resolutionWords } from '#shared/wording/screens/resolutions.ts'
import { LATE_LABELS, MAJORITY_LABELS, SILENCE_LABELS } from '#shared/wording/screens/settings.ts'
import styles from './resolution-page.module.css'

/** When, by whom; what it concerns and what followed. */
export function factsOf({ resolution, projectNumber, statements, row, plan }: ResolutionPage): readonly FactEntry[] {
  const { circularProcedureId, projectId } = resolution
  return [
    { label: resolutionWords.resolvedOn, value: formatDateWithWeekday(resolution.resolvedOn) },
    {
      label: resolutionWords.declaredAt,
      value: `${formatInstant(resolution.declaredAt)} ${resolutionWords.declaredBy} ${resolution.declaredBy}`,
    },
    {
      label: resolutionWords.procedure,
      value:
        circularProcedureId === null ? (
          resolutionWords[resolution.procedure]
        ) : (
          <Link to={pages.procedure(circularProcedureId)}>{resolutionWords.procedureLink}</Link>
        ),
    },
    ...(row.ofAlliance ? [] : [{ label: resolutionWords.body, value: row.bodyName }]),
    ...(row.minutes === null ? [] : [{ label: resolutionWords.minutes, value: minutesWords(row.minutes) }]),
    ...(projectId === null
      ? []
      : [{ label: resolutionWords.project, value: <Link to={pages.project(projectId)}>{projectNumber}</Link> }]),
    {
      label: resolutionWords.statements,
      value:
        statements.length === 0 ? (
          resolutionWords.noStatement
        ) : (
          <ul className={styles.links}>
            {statements.map(({ id, number }) => (
              <li key={id}>
                <Link to={pages.statement(id)}>{projectWords.statement(number)}</Link>
              </li>
            ))}
          </ul>
        ),
    },
    ...(plan.length === 0
      ? []
      : [
          {
            label: resolutionWords.plan,
            value: (
              <ul className={styles.links}>
                {plan.map(({ revisionId, revision, chapter }) => (
                  <li key={`${revisionId}-${chapter}`}>
                    <Link to={pages.revision(revisionId)}>{resolutionWords.planPlace(revision, chapter)}</Link>
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    { label: resolutionWords.snapshot, value: <span className={styles.hash}>{resolution.snapshotSha256}</span> },
  ]
}

/** „unterschrieben, genehmigt am 03.12.2026“. */
function minutesWords({ approvedOn, isSigned }: RegisteredMinutes): string {
  if (approvedOn === null) return resolutionWords.minutesOpen
  return resolutionWords.minutesApproved(formatDate(approvedOn), isSigned)
}

/** The rules that were applied, as frozen. */
export function rulesOf({ resolution: { verdict, rules } }: ResolutionPage): readonly FactEntry[] {
  return [
    { label: resolutionWords.majority, value: MAJORITY_LABELS[verdict.majority] },
    {
      label: resolutionWords.recusedBasis,
      value: rules.recusedInDenominator ? resolutionWords.recusedStay : resolutionWords.recusedLeave,
    },
    { label: resolutionWords.silence, value: SILENCE_LABELS[rules.silence] },
    { label: resolutionWords.late, value: LATE_LABELS[rules.lateBallots] },
  ]
}
