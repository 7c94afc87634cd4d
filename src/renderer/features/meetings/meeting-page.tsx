import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS } from '#renderer/client/clock.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { formatDateLongWithWeekday, formatTime } from '#shared/wording/dates.ts'
import { inviteProblemSentence } from '#shared/wording/meeting-refusals.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { AgendaResult } from './agenda-result.tsx'
import { DispatchRegister } from './dispatch-register.tsx'
import { InvitationTable } from './invitation-table.tsx'
import { LateItem } from './late-item.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { meetingMenu } from './meeting-menu.ts'
import styles from './meeting-page.module.css'
import { NextAct } from './next-act.tsx'
import { noticeSentence } from './notice-sentence.ts'
import { PresenceStrips } from './presence-strips.tsx'
import { meetingTone, stateWords } from './state-tone.ts'
import { TellCancellation } from './tell-cancellation.tsx'

/** One meeting: what is on the agenda and what came of it, who was invited, who was there, and the next act. */
export function MeetingOverview({ meetingId }: { readonly meetingId: Id<'meeting'> }) {
  const { data: page } = useSuspenseQuery(
    ask.meetings.show.queryOptions({ input: { meetingId }, refetchInterval: CLOCK_REFRESH_MS }),
  )
  const { meeting, notice, invitations, seats, inviteProblems, attendances } = page
  const isPlanned = meeting.state === 'draft' || meeting.state === 'scheduled'
  return (
    <Page
      title={meeting.title}
      shortTitle={shortNumber(meeting.number)}
      trail={[{ label: meetingWords.title, to: pages.meetings }]}
      state={<StateWord tone={meetingTone(meeting.state)}>{stateWords(page)}</StateWord>}
      lead={`${meeting.number}, ${formatDateLongWithWeekday(dateOf(meeting.startsAt))}, ${formatTime(meeting.startsAt)}`}
      menu={meetingMenu(page)}
      action={<NextAct page={page} />}
      width="full"
    >
      {(isPlanned || meeting.state === 'invited') && (
        <Notice tone={notice.isLate ? 'warn' : 'info'} title={meetingWords.notice}>
          {noticeSentence(notice, !isPlanned, seats.length)}
          {meeting.lateNoticeReason !== '' && ` ${meeting.lateNoticeReason}`}
        </Notice>
      )}
      {isPlanned && inviteProblems.length > 0 && (
        <Notice tone="warn">{inviteProblems.map(inviteProblemSentence).join(' ')}</Notice>
      )}
      <SideLayout side={<MeetingFacts page={page} />}>
        <TellCancellation page={page} />
        <Section title={meetingWords.agenda}>
          <ol className={styles.agenda}>
            {page.agenda.map((line) => (
              <AgendaResult key={line.item.id} line={line} page={page} />
            ))}
          </ol>
          {(meeting.state === 'invited' || meeting.state === 'running') && <LateItem page={page} />}
        </Section>
        {attendances.length > 0 && <PresenceStrips page={page} />}
        {invitations.length > 0 && <InvitationTable page={page} />}
        {page.dispatches.length > 0 && <DispatchRegister page={page} />}
      </SideLayout>
    </Page>
  )
}
