import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS } from '#renderer/client/clock.ts'
import { usePdfEntry } from '#renderer/client/pdf-entry.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Id } from '#shared/basics/id.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import { AgendaResult } from './agenda-result.tsx'
import { Corrections } from './corrections.tsx'
import styles from './meeting-page.module.css'
import { MinutesAct } from './minutes-act.tsx'
import { MinutesItem } from './minutes-item.tsx'
import { MinutesSignatures } from './minutes-signatures.tsx'
import { Objections } from './objections.tsx'
import { meetingTone, stateWords } from './state-tone.ts'

/** The minutes: what is known stands there already, the rest is written per item; then sent and approved. */
export function MinutesPage({ meetingId }: { readonly meetingId: Id<'meeting'> }) {
  const { data: page } = useSuspenseQuery(
    ask.meetings.show.queryOptions({ input: { meetingId }, refetchInterval: CLOCK_REFRESH_MS }),
  )
  const pdf = usePdfEntry('minutes', meetingId)
  const { meeting, agenda } = page
  const isDraft = meeting.state === 'minutes-drafted'
  return (
    <Page
      title={meetingWords.minutesTitle(meeting.number)}
      shortTitle={meetingWords.minutes}
      trail={[
        { label: meetingWords.title, to: pages.meetings },
        { label: meeting.title, to: pages.meeting(meetingId) },
      ]}
      state={<StateWord tone={meetingTone(meeting.state)}>{stateWords(page)}</StateWord>}
      {...(isDraft ? { lead: meetingWords.minutesLead } : {})}
      menu={[
        { label: meetingWords.previewMinutes, to: pages.previewMinutes(meetingId) },
        { label: meetingWords.downloadAttendance, download: downloadAddress('attendance-list', meetingId) },
        ...(meeting.minutesApprovedOn === null ? [] : [{ label: signatureWords.signAct, to: pages.signMinutes(meetingId) }]),
        ...pdf,
      ]}
      action={<DownloadLink href={downloadAddress('minutes', meetingId)}>{meetingWords.downloadMinutes}</DownloadLink>}
    >
      <Section title={meetingWords.agenda}>
        <ol className={styles.agenda}>
          {agenda.map((line) =>
            isDraft ? (
              <MinutesItem key={line.item.id} line={line} page={page} />
            ) : (
              <AgendaResult key={line.item.id} line={line} page={page} />
            ),
          )}
        </ol>
      </Section>
      <Objections page={page} />
      <MinutesAct key={meeting.state} page={page} />
      <MinutesSignatures page={page} />
      <Corrections page={page} />
    </Page>
  )
}
