import { useSuspenseQuery } from '@tanstack/react-query'
import { CLOCK_REFRESH_MS } from '#renderer/client/clock.ts'
import { ask } from '#renderer/client/service.ts'
import { FirstOf } from '#renderer/ui/page/first-of.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { BudgetBar } from '#renderer/ui/text/budget-bar.tsx'
import { formatDateLongWithWeekday } from '#shared/wording/dates.ts'
import { overviewWords } from '#shared/wording/screens/overview.ts'
import { BUDGET_TITLE_LABELS } from '#shared/wording/screens/projects.ts'
import { Doors } from './doors.tsx'
import { MeetingCard } from './meeting-card.tsx'
import styles from './overview-page.module.css'
import { ProjectSteps } from './project-steps.tsx'
import { RunningCard } from './running-card.tsx'
import { SafetyCard } from './safety-card.tsx'
import { TaskList } from './task-list.tsx'

/** What is due, what runs, where the projects stand. */
export function OverviewPage() {
  const { data } = useSuspenseQuery(ask.overview.show.queryOptions({ refetchInterval: CLOCK_REFRESH_MS }))
  const isEmpty = data.tasks.length === 0 && data.running.length === 0 && data.projects.length === 0
  return (
    <Page title={overviewWords.title} lead={formatDateLongWithWeekday(data.today)} width="full">
      {isEmpty ? (
        <Doors />
      ) : (
        <div className={styles.columns}>
          <Section title={overviewWords.today}>
            <TaskList tasks={data.tasks} today={data.today} />
          </Section>
          <div className={styles.side}>
            <Section title={overviewWords.running}>
              {data.running.length === 0 && <p className={styles.none}>{overviewWords.noneRunning}</p>}
              <FirstOf items={data.running} count={6} keyOf={({ id }) => id}>
                {(row) => <RunningCard row={row} />}
              </FirstOf>
            </Section>
            {data.nextMeeting !== null && (
              <Section title={overviewWords.nextMeeting}>
                <MeetingCard meeting={data.nextMeeting} />
              </Section>
            )}
            {data.budgets.length > 0 && (
              <Section title={overviewWords.budget}>
                {data.budgets.map(({ year, title, standing }) => (
                  <BudgetBar key={`${year} ${title}`} name={`${year} ${BUDGET_TITLE_LABELS[title]}`} standing={standing} />
                ))}
              </Section>
            )}
            <Section title={overviewWords.projects}>
              <ProjectSteps projects={data.projects} />
            </Section>
            <SafetyCard />
          </div>
        </div>
      )}
    </Page>
  )
}
