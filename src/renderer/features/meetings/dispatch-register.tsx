import { Section } from '#renderer/ui/page/section.tsx'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { ShortHash } from '#renderer/ui/text/short-hash.tsx'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { formatDateWithWeekday, formatInstant } from '#shared/wording/dates.ts'
import { DISPATCH_KIND_LABELS, meetingRecordWords } from '#shared/wording/screens/meeting-records.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import styles from './invitation-table.module.css'

/** Who got what, when and how, with the hash of every file. */
export function DispatchRegister({ page }: { readonly page: MeetingPage }) {
  return (
    <Section
      title={meetingRecordWords.dispatches}
      aside={<span className={styles.soft}>{meetingRecordWords.dispatchesHelp}</span>}
    >
      <ScrollingTable label={meetingRecordWords.dispatches}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{meetingWords.member}</th>
              <th scope="col">{meetingRecordWords.what}</th>
              <th scope="col">{meetingWords.sentOn}</th>
              <th scope="col">{meetingWords.way}</th>
              <th scope="col">{meetingWords.received}</th>
              <th scope="col">{meetingRecordWords.files}</th>
            </tr>
          </thead>
          <tbody>
            {page.dispatches.map(({ id, memberName, kind, sentAt, way, receivedOn, files }) => (
              <tr key={id}>
                <th scope="row">{memberName}</th>
                <td>{DISPATCH_KIND_LABELS[kind]}</td>
                <td>{formatInstant(sentAt)}</td>
                <td>{way === 'email' ? meetingWords.byEmail : meetingWords.byLetter}</td>
                <td>{formatDateWithWeekday(receivedOn)}</td>
                <td>
                  {files.length === 0
                    ? meetingRecordWords.noFiles
                    : files.map(({ name, sha256 }) => (
                        <div key={sha256}>
                          {name} <ShortHash hash={sha256} />
                        </div>
                      ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollingTable>
    </Section>
  )
}
