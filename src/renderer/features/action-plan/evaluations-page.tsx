import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { evaluationWords as words } from '#shared/wording/screens/evaluations.ts'
import { EvaluationTable } from './evaluation-table.tsx'
import { PLAN_TRAIL, PlanNav } from './plan-nav.tsx'

/** Evaluations of projects and fields of action, year by year. */
export function EvaluationsPage() {
  const { data } = useSuspenseQuery(ask.actionPlan.evaluations.list.queryOptions())
  return (
    <Page title={words.title} lead={words.lead} trail={PLAN_TRAIL}>
      <PlanNav />
      {data.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {[...Map.groupBy(data, ({ year }) => year)].map(([year, rows]) => (
        <Section
          key={year}
          title={String(year)}
          aside={<DownloadLink href={downloadAddress('yearly-report', String(year))}>{words.yearlyReport(year)}</DownloadLink>}
        >
          <EvaluationTable label={`${words.title} ${year}`} rows={rows} />
        </Section>
      ))}
    </Page>
  )
}
