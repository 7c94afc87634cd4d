import { SegmentedControl } from '@mantine/core'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { bodyOnDay, downloadAddress, pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { earlierOf, type LocalDate } from '#shared/basics/local-date.ts'
import type { RegisterRow } from '#shared/contract/members.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { memberActWords } from '#shared/wording/screens/member-acts.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { memberColumns } from './member-columns.tsx'
import styles from './member-list.module.css'
import { StandSlider } from './stand-slider.tsx'

const VIEWS = {
  present: (row: RegisterRow) => row.state === 'active' || row.state === 'suspended' || row.state === 'ending',
  applications: (row: RegisterRow) => row.state === 'applied' || row.state === 'resolved',
  former: (row: RegisterRow) => row.state === 'ended' || row.state === 'expelled',
  all: () => true,
} as const
type View = keyof typeof VIEWS

const VIEW_WORDS: readonly { readonly value: View; readonly label: string }[] = [
  { value: 'present', label: memberActWords.showPresent },
  { value: 'applications', label: memberActWords.showApplications },
  { value: 'former', label: memberActWords.showFormer },
  { value: 'all', label: memberActWords.showAll },
]

/** Who belongs to the alliance, today or on another day (R21); beside them who applies and who left. */
export function MemberList() {
  const { today } = useClock()
  const navigate = useNavigate()
  const [on, setOn] = useState<LocalDate | null>(null)
  const [view, setView] = useState<View>('present')
  const current = useSuspenseQuery(ask.members.register.queryOptions({ input: { on: null } }))
  const asked = ask.members.register.queryOptions({ input: { on }, enabled: on !== null, placeholderData: keepPreviousData })
  const then = useQuery(asked)
  const rows = on === null ? current.data : (then.data ?? current.data)
  const voting = rows.filter((row) => VIEWS.present(row) && row.state !== 'suspended' && row.kind === 'voting').length
  const first = current.data.reduce((least, { since }) => earlierOf(least, since ?? least), today)
  return (
    <Page
      title={memberWords.title}
      lead={memberWords.lead(voting, formatDateWithWeekday(on ?? today))}
      width="full"
      action={<DownloadLink href={downloadAddress('member-list', on ?? 'all')}>{memberWords.exportList}</DownloadLink>}
      menu={[
        { label: memberActWords.newMember, to: pages.newMember },
        { label: memberActWords.importTable, to: pages.importMembers },
        { label: memberActWords.bodies, to: pages.bodies },
        { label: memberActWords.distributionList, download: downloadAddress('distribution-list', bodyOnDay('all', on)) },
        { label: memberActWords.attendanceTemplate, download: downloadAddress('attendance-template', bodyOnDay('all', on)) },
        { label: memberActWords.contactCards, download: downloadAddress('contact-cards', bodyOnDay('all', on)) },
      ]}
    >
      <div className={styles.views}>
        <SegmentedControl
          aria-label={memberActWords.show}
          data={[...VIEW_WORDS]}
          value={view}
          onChange={(chosen) => setView(chosen as View)}
        />
        <StandSlider today={today} first={first} value={on ?? today} onChange={(day) => setOn(day === today ? null : day)} />
      </div>
      <RecordTable
        label={memberWords.title}
        rows={rows.filter(VIEWS[view])}
        columns={memberColumns}
        rowKey={(row) => row.id}
        rowAddress={(row) => pages.member(row.id)}
        one={memberWords.one}
        many={memberWords.many}
        onNew={() => void navigate({ to: pages.newMember })}
        empty={<EmptyState title={memberActWords.nobodyHere}>{memberActWords.nobodyHereText}</EmptyState>}
      />
    </Page>
  )
}
