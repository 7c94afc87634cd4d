import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { Facts } from '#renderer/ui/text/facts.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { FieldPage as Field } from '#shared/contract/action-plan.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { MEASURE_KIND_LABELS, planWords as words } from '#shared/wording/screens/action-plan.ts'
import { evaluationWords } from '#shared/wording/screens/evaluations.ts'
import { indicatorWords } from '#shared/wording/screens/indicators.ts'
import { stateLabel } from '#shared/wording/screens/projects.ts'
import { EvaluationTable } from './evaluation-table.tsx'
import { FieldTextView } from './field-text-view.tsx'
import { PLAN_TRAIL } from './plan-nav.tsx'
import { SeriesTable } from './series-table.tsx'

/** One field of action: what the plan says, projects, measures, figures, evaluations. */
export function FieldPage({ fieldOfActionId }: { readonly fieldOfActionId: Id<'field-of-action'> }) {
  const { data } = useSuspenseQuery(ask.actionPlan.showField.queryOptions({ input: { fieldOfActionId } }))
  const { field, text, projects, measures, series, evaluations } = data
  return (
    <Page
      title={words.fieldTitle(field.number, field.title)}
      shortTitle={`${words.field} ${field.number}`}
      trail={PLAN_TRAIL}
      lead={`${words.revision}: ${data.plan.revision}`}
    >
      <SideLayout side={<Facts layout="stacked" entries={factsOf(data)} />}>
        {text === null ? <p className={styles.soft}>{words.notWritten}</p> : <FieldTextView text={text} />}
      </SideLayout>
      <Section title={words.projects}>
        {projects.length === 0 ? (
          <p className={styles.soft}>{words.noProjects}</p>
        ) : (
          <ul className={styles.list}>
            {projects.map(({ id, number, shortTitle, state, startsOn, endsOn }) => (
              <li key={id}>
                <Link to={pages.project(id)}>{`${number} ${shortTitle}`}</Link>{' '}
                <span className={styles.soft}>
                  {words.projectLine(stateLabel(state), `${formatDate(startsOn)} – ${formatDate(endsOn)}`)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.measures}>
        {measures.length === 0 ? <p className={styles.soft}>{words.noMeasures}</p> : <MeasureLines measures={measures} />}
      </Section>
      <Section title={words.figures}>
        {series.length === 0 ? (
          <p className={styles.soft}>{indicatorWords.noMeasurement}</p>
        ) : (
          <SeriesTable label={words.figures} series={series} />
        )}
      </Section>
      {evaluations.length > 0 && (
        <Section title={evaluationWords.title}>
          <EvaluationTable label={evaluationWords.title} rows={evaluations} />
        </Section>
      )}
    </Page>
  )
}

function MeasureLines({ measures }: { readonly measures: Field['measures'] }) {
  return (
    <ScrollingTable label={words.measures}>
      <table className={styles.table}>
        <tbody>
          {measures.map(({ measure }) => (
            <tr key={measure.id}>
              <th scope="row">
                <Link to={pages.measures}>{measure.title}</Link>
              </th>
              <td data-nowrap>{MEASURE_KIND_LABELS[measure.kind]}</td>
              <td>{measure.actors.map(({ name }) => name).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function factsOf({ strategyGoals, continues, continuedBy, plan }: Field) {
  return [
    { label: words.validFrom, value: formatDate(plan.validFrom) },
    ...continues.map(({ id, number, title, revision }) => ({
      label: words.continues(number, revision),
      value: <Link to={pages.fieldOfAction(id)}>{words.fieldTitle(number, title)}</Link>,
    })),
    ...continuedBy.map(({ id, number, title, revision }) => ({
      label: words.continuedBy(number, revision),
      value: <Link to={pages.fieldOfAction(id)}>{words.fieldTitle(number, title)}</Link>,
    })),
    ...[...Map.groupBy(strategyGoals, ({ strategy }) => strategy)].map(([strategy, goals]) => ({
      label: strategy,
      value: goals.map(({ goal }) => goal).join('; '),
    })),
  ]
}
