import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { templateWords } from '#shared/wording/screens/meeting-templates.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { taskListWords } from '#shared/wording/screens/tasks.ts'
import { meetingColumns } from './meeting-columns.tsx'

const MENU = [
  { label: taskListWords.title, to: pages.meetingTasks },
  { label: templateWords.title, to: pages.meetingTemplates },
]

/** Every meeting, the latest first. */
export function MeetingList() {
  const { data } = useSuspenseQuery(ask.meetings.list.queryOptions())
  const navigate = useNavigate()
  const create = <ButtonLink to={pages.newMeeting}>{meetingWords.create}</ButtonLink>
  return (
    <Page title={meetingWords.title} lead={meetingWords.lead} action={create} menu={MENU} width="full">
      <RecordTable
        label={meetingWords.title}
        rows={data}
        columns={meetingColumns}
        rowKey={(row) => row.id}
        rowAddress={(row) => pages.meeting(row.id)}
        one={meetingWords.one}
        many={meetingWords.many}
        onNew={() => void navigate({ to: pages.newMeeting })}
        empty={<EmptyState title={meetingWords.emptyTitle}>{meetingWords.emptyText}</EmptyState>}
      />
    </Page>
  )
}
