import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS } from '#renderer/client/clock.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { pollWords as words } from '#shared/wording/screens/opinion-polls.ts'
import { pollColumns } from './poll-columns.tsx'

/** Every Meinungsbild, apart from what is resolved. */
export function PollList() {
  const { data } = useSuspenseQuery(ask.opinionPolls.list.queryOptions({ refetchInterval: CLOCK_REFRESH_MS }))
  const start = <ButtonLink to={pages.newPoll}>{words.start}</ButtonLink>
  return (
    <Page
      title={words.title}
      lead={words.lead}
      trail={[{ label: procedureWords.title, to: pages.procedures }]}
      action={start}
      width="full"
    >
      <RecordTable
        label={words.title}
        rows={data}
        columns={pollColumns}
        rowKey={(row) => row.id}
        rowAddress={(row) => pages.poll(row.id)}
        one={words.one}
        many={words.many}
        empty={
          <EmptyState title={words.emptyTitle} action={start}>
            {words.emptyText}
          </EmptyState>
        }
      />
    </Page>
  )
}
