import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { FundingPage } from '#shared/contract/grants.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { GRANT_OUTCOMES, grantWords as words } from '#shared/wording/screens/grants.ts'
import { IndicatorSection } from './indicator-section.tsx'
import { NoticeForm } from './notice-form.tsx'
import { ProjectFrame } from './project-frame.tsx'
import { ReportSection } from './report-section.tsx'

/** What the funder decided, which reports are due, and what the project reached. */
export function FundingScreen({ projectId }: { readonly projectId: Id<'project'> }) {
  const { data } = useSuspenseQuery(ask.grants.show.queryOptions({ input: { projectId } }))
  return (
    <ProjectFrame project={data.project} state={data.stateToday}>
      <SideLayout
        side={
          <Section title={words.reports}>
            <ReportSection page={data} />
          </Section>
        }
      >
        <Section title={words.notices}>
          <NoticeTable page={data} />
          {data.mayNotify ? (
            <NoticeForm key={data.notices.length} page={data} />
          ) : (
            <p className={styles.soft}>{words.notBefore}</p>
          )}
        </Section>
        <Section title={words.indicators}>
          <IndicatorSection page={data} />
        </Section>
      </SideLayout>
    </ProjectFrame>
  )
}

function NoticeTable({ page: { notices } }: { readonly page: FundingPage }) {
  if (notices.length === 0) return <p className={styles.soft}>{words.noNotices}</p>
  return (
    <ScrollingTable label={words.notices}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.notifiedOn}</th>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.startsOn}</th>
            <th scope="col">{words.endsOn}</th>
            <th scope="col" data-end>
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {notices.map((notice) => (
            <tr key={notice.id}>
              <th scope="row">
                {formatDate(notice.notifiedOn)} {notice.kind === 'change' && <span className={styles.soft}>{words.change}</span>}
                <div className={styles.soft}>{[notice.reference, notice.remark].filter(Boolean).join(' · ')}</div>
              </th>
              <td>
                <StateWord tone={notice.outcome === 'grant-refused' ? 'bad' : 'good'}>{GRANT_OUTCOMES[notice.outcome]}</StateWord>
              </td>
              <td>{formatDate(notice.startsOn)}</td>
              <td>{formatDate(notice.endsOn)}</td>
              <td data-end>{formatEuro(notice.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}
