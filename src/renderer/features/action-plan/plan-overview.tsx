import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { FieldRow, PlanRow } from '#shared/contract/action-plan.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { planWords as words } from '#shared/wording/screens/action-plan.ts'
import { evaluationWords } from '#shared/wording/screens/evaluations.ts'
import { EvaluationTable } from './evaluation-table.tsx'
import { PlanNav } from './plan-nav.tsx'

const SHOWN_EVALUATIONS = 6

/** The plan in force with its fields, what is to be evaluated, and every revision. */
export function PlanOverviewPage() {
  const { data } = useSuspenseQuery(ask.actionPlan.overview.queryOptions())
  const { plans, draft, fields, openEvaluations } = data
  const current = plans.find(({ isInForce }) => isInForce)
  return (
    <Page
      title={words.title}
      lead={current === undefined ? undefined : words.lead(current.plan.revision, formatDate(current.plan.validFrom))}
      action={
        draft === null ? (
          <ButtonLink to={pages.startRevision}>{plans.length === 0 ? words.firstPlan : words.start}</ButtonLink>
        ) : (
          <ButtonLink to={pages.revision(draft.revisionId)}>{words.toDraft}</ButtonLink>
        )
      }
    >
      <PlanNav />
      {draft !== null && (
        <Notice tone="info" action={<Link to={pages.revision(draft.revisionId)}>{words.toDraft}</Link>}>
          {words.draftOpen(draft.revision, formatDate(draft.startedOn))}
        </Notice>
      )}
      {plans.length === 0 && draft === null ? (
        <EmptyState title={words.noPlan} action={<ButtonLink to={pages.startRevision}>{words.firstPlan}</ButtonLink>}>
          {words.noPlanText}
        </EmptyState>
      ) : (
        <>
          {current !== undefined && (
            <Section title={words.fieldsOf(current.plan.revision)}>
              <FieldTable fields={fields} />
            </Section>
          )}
          <Section title={words.due}>
            {openEvaluations.length === 0 ? (
              <p className={styles.soft}>{words.allEvaluated}</p>
            ) : (
              <>
                <p>{evaluationWords.open(openEvaluations.length)}.</p>
                <EvaluationTable label={words.due} rows={openEvaluations.slice(0, SHOWN_EVALUATIONS)} />
                {openEvaluations.length > SHOWN_EVALUATIONS && (
                  <Link to={pages.evaluations}>{words.dueMore(openEvaluations.length)}</Link>
                )}
              </>
            )}
          </Section>
          <Section title={words.revisions}>
            <PlanTable plans={plans} />
          </Section>
        </>
      )}
    </Page>
  )
}

function FieldTable({ fields }: { readonly fields: readonly FieldRow[] }) {
  return (
    <ScrollingTable label={words.fields}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col" data-end>
              {words.projects}
            </th>
            <th scope="col" data-end>
              {words.running}
            </th>
            <th scope="col" data-end>
              {words.measures}
            </th>
            <th scope="col" data-end>
              {words.indicators}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, isCrossCutting, projects, running, measures, indicators }) => (
            <tr key={field.id}>
              <th scope="row">
                <Link to={pages.fieldOfAction(field.id)}>{words.fieldTitle(field.number, field.title)}</Link>
                {isCrossCutting && <span className={styles.soft}> {words.crossCutting}</span>}
              </th>
              <td data-end>{projects}</td>
              <td data-end>{running}</td>
              <td data-end>{measures}</td>
              <td data-end>{indicators}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function PlanTable({ plans }: { readonly plans: readonly PlanRow[] }) {
  return (
    <ScrollingTable label={words.revisions}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.revision}</th>
            <th scope="col">{words.resolvedOn}</th>
            <th scope="col">{words.signedOn}</th>
            <th scope="col">{words.validFrom}</th>
            <th scope="col">{words.validUntil}</th>
            <th scope="col" data-end>
              {words.fields}
            </th>
            <th scope="col" data-end>
              {words.projects}
            </th>
            <th scope="col">{words.inForce}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map(({ plan, revisionId, fields, projects, isInForce }) => (
            <tr key={plan.id}>
              <th scope="row">
                {revisionId === null ? plan.revision : <Link to={pages.revision(revisionId)}>{plan.revision}</Link>}
              </th>
              <td data-nowrap>{formatDate(plan.resolvedOn)}</td>
              <td data-nowrap>{plan.signedOn === null ? words.notSigned : formatDate(plan.signedOn)}</td>
              <td data-nowrap>{formatDate(plan.validFrom)}</td>
              <td data-nowrap>{plan.validUntil === null ? words.open : formatDate(plan.validUntil)}</td>
              <td data-end>{fields}</td>
              <td data-end>{projects}</td>
              <td>
                <StateWord tone={isInForce ? 'active' : 'neutral'}>{standingOf(plan.validUntil, isInForce)}</StateWord>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function standingOf(validUntil: string | null, isInForce: boolean): string {
  if (isInForce) return words.inForce
  return validUntil === null ? words.ahead : words.past
}
