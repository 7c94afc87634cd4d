import { Section } from '#renderer/ui/page/section.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import type { EvaluationPage } from '#shared/contract/evaluations.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { EVALUATION_PART_LABELS, evaluationWords as words } from '#shared/wording/screens/evaluations.ts'
import { REPORT_KINDS } from '#shared/wording/screens/grants.ts'
import plan from './plan.module.css'
import { SeriesTable } from './series-table.tsx'

/** What an evaluation rests on: figures, reports of the sponsor, the year before, and for a field its projects. */
export function EvaluationSide({ page }: { readonly page: EvaluationPage }) {
  const { series, reports, projects, before, evaluation } = page
  return (
    <>
      <Section title={words.figures}>
        {series.length === 0 ? (
          <p className={styles.soft}>{words.noFigures}</p>
        ) : (
          <SeriesTable label={words.figures} series={series} />
        )}
      </Section>
      {evaluation.projectId !== null && (
        <Section title={words.reports}>
          {reports.length === 0 && <p className={styles.soft}>{words.noReports}</p>}
          <ul className={styles.list}>
            {reports.map(({ id, kind, receivedOn, summary }) => (
              <li key={id}>
                {words.report(REPORT_KINDS[kind], receivedOn === null ? '' : formatDate(receivedOn))}
                {summary !== '' && <p className={plan.text}>{summary}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {evaluation.projectId === null && (
        <Section title={words.projects}>
          {projects.length === 0 && <p className={styles.soft}>{words.noProjects}</p>}
          {projects.map(({ title, evaluation: { id, parts } }) => (
            <div key={id} className={plan.part}>
              <h3>{title}</h3>
              <p className={plan.text}>{parts.results}</p>
              <p className={plan.text}>{parts.outlook}</p>
            </div>
          ))}
        </Section>
      )}
      {before !== null && (
        <Section title={words.before(before.year)}>
          {(['results', 'outlook'] as const).map((part) => (
            <div key={part} className={plan.part}>
              <h3>{EVALUATION_PART_LABELS[part]}</h3>
              <p className={plan.text}>{before.parts[part]}</p>
            </div>
          ))}
        </Section>
      )}
    </>
  )
}
