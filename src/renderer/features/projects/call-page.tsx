import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { useHistory } from '#renderer/client/history.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { type FactEntry, Facts } from '#renderer/ui/text/facts.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import { ChangeHistory } from '#renderer/ui/time/change-history.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { ProjectCallPage } from '#shared/contract/project-calls.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { callWords as words } from '#shared/wording/screens/project-calls.ts'
import { BUDGET_TITLE_LABELS, PROJECT_STATES, projectWords } from '#shared/wording/screens/projects.ts'
import { BatchSection } from './batch-section.tsx'
import { RankingSection } from './ranking-section.tsx'
import { stateTone } from './state-tone.ts'

/** One call: its applications, their order, and the statements in one go. */
export function CallPage({ callId }: { readonly callId: Id<'project-call'> }) {
  const { data } = useSuspenseQuery(ask.projectCalls.show.queryOptions({ input: { callId } }))
  const history = useHistory(callId)
  const { call, isOpen } = data
  return (
    <Page
      title={`${call.number} ${call.title}`}
      shortTitle={call.number}
      trail={[
        { label: projectWords.title, to: pages.projects },
        { label: words.title, to: pages.projectCalls },
      ]}
      state={<StateWord tone={isOpen ? 'active' : 'neutral'}>{isOpen ? words.open : words.closed}</StateWord>}
      lead={`${words.deadline} ${formatDateWithWeekday(call.submissionDeadline)}`}
      menu={[
        { label: procedureWords.startForCall, to: pages.startCallProcedure(callId) },
        { label: words.change, to: pages.changeProjectCall(callId) },
      ]}
      action={
        data.ranking === null ? undefined : (
          <DownloadLink href={downloadAddress('ranking-list', callId)}>{words.exportRanking}</DownloadLink>
        )
      }
    >
      <SideLayout
        side={
          <>
            <Facts layout="stacked" entries={factsOf(data)} />
            <Section title={words.batch}>
              <BatchSection page={data} />
            </Section>
            <Section title={historyWords.title}>
              <ChangeHistory changes={history} />
            </Section>
          </>
        }
      >
        <Section title={words.projects}>
          <ApplicationTable page={data} />
        </Section>
        <Section title={words.ranking}>
          <RankingSection key={`${data.ranking?.id} ${data.ranking?.version}`} page={data} />
        </Section>
      </SideLayout>
    </Page>
  )
}

function ApplicationTable({ page }: { readonly page: ProjectCallPage }) {
  if (page.projects.length === 0) return <p className={styles.soft}>{words.noProjects}</p>
  return (
    <ScrollingTable label={words.projects}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.sponsor}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" data-end>
              {words.grant}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.projects.map(({ id, shortTitle, sponsorName, state, grant }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={pages.project(id)}>{shortTitle}</Link>
              </th>
              <td>{sponsorName}</td>
              <td>
                <StateWord tone={stateTone(state)}>{PROJECT_STATES[state]}</StateWord>
              </td>
              <td data-end>{formatEuro(grant)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function factsOf({ call }: ProjectCallPage): readonly FactEntry[] {
  return [
    ...(call.focus === '' ? [] : [{ label: words.focus, value: call.focus }]),
    { label: words.budget, value: formatEuro(call.budget) },
    { label: words.budgetTitle, value: `${call.budgetYear} ${BUDGET_TITLE_LABELS[call.budgetTitle]}` },
    { label: words.publishedOn, value: formatDateWithWeekday(call.publishedOn) },
    ...(call.presentedOn === null ? [] : [{ label: words.presentedOn, value: formatDateWithWeekday(call.presentedOn) }]),
    ...(call.latestEnd === null ? [] : [{ label: words.latestEnd, value: formatDateWithWeekday(call.latestEnd) }]),
    ...(call.channel === '' ? [] : [{ label: words.channel, value: call.channel }]),
  ]
}
