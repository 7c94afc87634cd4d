import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { chartWords as words } from '#shared/wording/screens/charts.ts'
import styles from './chart-figure.module.css'
import { ChartFigure } from './chart-figure.tsx'
import { PLAN_TRAIL, PlanNav } from './plan-nav.tsx'

/** Every chart of the Handlungskonzept, each with its table and to be saved as a picture. */
export function ChartsPage() {
  const { data } = useSuspenseQuery(ask.actionPlan.charts.list.queryOptions())
  const sections = (['fields', 'region', 'results'] as const).filter((part) => data[part].length > 0)
  return (
    <Page title={words.title} lead={words.lead} trail={PLAN_TRAIL} width="full">
      <PlanNav />
      {sections.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {sections.map((part) => (
        <Section key={part} title={words[part]}>
          <div className={styles.grid}>
            {data[part].map((named) => (
              <ChartFigure key={JSON.stringify(named.name)} named={named} />
            ))}
          </div>
        </Section>
      ))}
    </Page>
  )
}
