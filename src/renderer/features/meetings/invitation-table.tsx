import { NativeSelect } from '@mantine/core'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { INVITATION_REPLIES, type InvitationReply } from '#shared/domain/meetings/meeting.ts'
import { formatDateWithWeekday, formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingRecordWords } from '#shared/wording/screens/meeting-records.ts'
import { meetingWords, REPLY_LABELS } from '#shared/wording/screens/meetings.ts'
import styles from './invitation-table.module.css'

const REPLIES = INVITATION_REPLIES.map((reply) => ({ value: reply, label: REPLY_LABELS[reply] }))

/** Who was invited when and how, when it counts as received, and who will come. */
export function InvitationTable({ page }: { readonly page: MeetingPage }) {
  const record = useAction(service.meetings.recordReply)
  const { meeting, invitations, seats } = page
  const isOpen = meeting.state === 'invited' || meeting.state === 'running'
  const countOf = (reply: InvitationReply) => invitations.filter((invitation) => invitation.reply === reply).length
  const inOrder = seats.flatMap(({ memberId }) => invitations.filter((invitation) => invitation.memberId === memberId))
  return (
    <Section
      title={meetingWords.invitations}
      aside={
        <span className={styles.soft}>
          {meetingWords.invitationsLead(countOf('accepted'), countOf('declined'), countOf('open'))}
        </span>
      }
    >
      {record.refusal !== null && <Notice tone="bad">{refusalSentence(record.refusal)}</Notice>}
      <ScrollingTable label={meetingWords.invitations}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{meetingWords.member}</th>
              <th scope="col">{meetingWords.sentOn}</th>
              <th scope="col">{meetingWords.way}</th>
              <th scope="col">{meetingWords.received}</th>
              <th scope="col">{meetingWords.reply}</th>
              <th scope="col">{meetingRecordWords.replyDeputy}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map(({ memberId, memberName, sentAt, way, receivedOn, reply, deputyName }) => (
              <tr key={memberId}>
                <th scope="row">{memberName}</th>
                <td>{formatInstant(sentAt)}</td>
                <td>{way === 'email' ? meetingWords.byEmail : meetingWords.byLetter}</td>
                <td>{formatDateWithWeekday(receivedOn)}</td>
                <td>
                  {isOpen ? (
                    <NativeSelect
                      aria-label={meetingWords.replyOf(memberName)}
                      value={reply}
                      data={REPLIES}
                      onChange={({ currentTarget }) =>
                        void record.run({
                          meetingId: meeting.id,
                          memberId,
                          reply: currentTarget.value as InvitationReply,
                          deputyName,
                        })
                      }
                    />
                  ) : (
                    REPLY_LABELS[reply]
                  )}
                </td>
                <td>
                  {isOpen && reply === 'accepted' ? (
                    <NativeSelect
                      aria-label={meetingRecordWords.replyDeputyOf(memberName)}
                      value={deputyName}
                      data={['', ...deputiesOf(page, memberId)]}
                      onChange={({ currentTarget }) =>
                        void record.run({ meetingId: meeting.id, memberId, reply, deputyName: currentTarget.value })
                      }
                    />
                  ) : (
                    deputyName
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollingTable>
    </Section>
  )
}

function deputiesOf({ seats }: MeetingPage, memberId: string): readonly string[] {
  const seat = seats.find((candidate) => candidate.memberId === memberId)
  return (seat?.people ?? []).filter(({ role }) => role === 'deputy').map(({ name }) => name)
}
