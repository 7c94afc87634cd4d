import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask } from '#renderer/client/service.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { memberColumns } from './member-columns.tsx'

/** Who belongs to the alliance, today or on another day (R21). */
export function MemberList() {
  const { today } = useClock()
  const [chosen, setChosen] = useState<LocalDate | null>(null)
  const [on, setOn] = useState<LocalDate | null>(null)
  const current = useSuspenseQuery(ask.members.list.queryOptions({ input: { on: null } }))
  const past = useQuery(ask.members.list.queryOptions({ input: { on }, enabled: on !== null }))
  const rows = on === null ? current.data : (past.data ?? current.data)
  const voting = rows.filter(({ kind }) => kind === 'voting').length
  return (
    <Page
      title={memberWords.title}
      lead={memberWords.lead(voting, formatDateWithWeekday(on ?? today))}
      width="full"
      action={<DownloadLink href={downloadAddress('member-list', 'all')}>{memberWords.exportList}</DownloadLink>}
    >
      <RecordTable
        label={memberWords.title}
        rows={rows}
        columns={memberColumns}
        rowKey={(row) => row.id}
        rowAddress={(row) => pages.member(row.id)}
        one={memberWords.one}
        many={memberWords.many}
        tools={
          <DateField
            inline
            label={memberWords.on}
            value={chosen ?? today}
            onChange={(day) => {
              setChosen(day)
              setOn(day === today ? null : day)
            }}
          />
        }
        empty={<EmptyState title={memberWords.emptyTitle}>{memberWords.emptyText}</EmptyState>}
      />
    </Page>
  )
}
