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
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { ProjectCallRow } from '#shared/contract/project-calls.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { callWords as words } from '#shared/wording/screens/project-calls.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { BudgetSection } from './budget-section.tsx'
import { ProjectNav } from './project-nav.tsx'

/** Calls, budgets, and what waits for a call. */
export function CallsPage() {
  const { data } = useSuspenseQuery(ask.projectCalls.list.queryOptions())
  return (
    <Page
      title={words.title}
      lead={words.lead}
      trail={[{ label: projectWords.title, to: pages.projects }]}
      action={<ButtonLink to={pages.newProjectCall}>{words.create}</ButtonLink>}
    >
      <ProjectNav />
      <Section title={words.calls}>
        {data.calls.length === 0 ? (
          <EmptyState title={words.noCalls} action={<ButtonLink to={pages.newProjectCall}>{words.create}</ButtonLink>}>
            {words.noCallsText}
          </EmptyState>
        ) : (
          <CallTable calls={data.calls} />
        )}
      </Section>
      <Section title={words.budgets}>
        <BudgetSection budgets={data.budgets} />
      </Section>
      <Section title={words.waiting}>
        {data.waiting.length === 0 ? (
          <p className={styles.soft}>{words.noneWaiting}</p>
        ) : (
          <ul className={styles.list}>
            {data.waiting.map(({ id, number, title, grant }) => (
              <li key={id}>
                <Link to={pages.project(id)}>{`${number} ${title}`}</Link>{' '}
                <span className={styles.soft}>{formatEuro(grant)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}

function CallTable({ calls }: { readonly calls: readonly ProjectCallRow[] }) {
  return (
    <ScrollingTable label={words.calls}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.deadline}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" data-end>
              {words.projects}
            </th>
            <th scope="col" data-end>
              {words.appliedFor}
            </th>
            <th scope="col" data-end>
              {words.budget}
            </th>
          </tr>
        </thead>
        <tbody>
          {calls.map(({ call, isOpen, applications, appliedFor }) => (
            <tr key={call.id}>
              <th scope="row">
                <Link to={pages.projectCall(call.id)}>{`${call.number} ${call.title}`}</Link>
              </th>
              <td data-nowrap>{formatDateWithWeekday(call.submissionDeadline)}</td>
              <td>
                <StateWord tone={isOpen ? 'active' : 'neutral'}>{isOpen ? words.open : words.closed}</StateWord>
              </td>
              <td data-end>{words.applications(applications)}</td>
              <td data-end>{formatEuro(appliedFor)}</td>
              <td data-end>{formatEuro(call.budget)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}
