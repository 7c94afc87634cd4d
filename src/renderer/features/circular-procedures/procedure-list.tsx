import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS } from '#renderer/client/clock.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { pollWords } from '#shared/wording/screens/opinion-polls.ts'
import { procedureColumns } from './procedure-columns.tsx'

/** Every Umlaufverfahren, running and ended. */
export function ProcedureList() {
  const { data } = useSuspenseQuery(ask.circularProcedures.list.queryOptions({ refetchInterval: CLOCK_REFRESH_MS }))
  return (
    <Page
      title={procedureWords.title}
      lead={procedureWords.lead}
      action={<ButtonLink to={pages.newProcedure}>{procedureWords.startNew}</ButtonLink>}
      menu={[{ label: pollWords.title, to: pages.polls }]}
      width="full"
    >
      <RecordTable
        label={procedureWords.title}
        rows={data}
        columns={procedureColumns}
        rowKey={(row) => row.id}
        rowAddress={(row) => pages.procedure(row.id)}
        one={procedureWords.one}
        many={procedureWords.many}
        empty={
          <EmptyState
            title={procedureWords.emptyTitle}
            action={<ButtonLink to={pages.newProcedure}>{procedureWords.startNew}</ButtonLink>}
          >
            {procedureWords.emptyText}
          </EmptyState>
        }
      />
    </Page>
  )
}
