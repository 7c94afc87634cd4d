import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { downloadAddress } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { dateOf } from '#shared/basics/instant.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingRecordWords as words } from '#shared/wording/screens/meeting-records.ts'
import styles from './minutes-records.module.css'

/** Corrections of approved minutes, each a record of its own, and entering one more. */
export function Corrections({ page }: { readonly page: MeetingPage }) {
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const save = useAction(service.meetings.correctMinutes)
  if (page.meeting.state !== 'minutes-approved' && page.meeting.state !== 'archived') return null
  async function send() {
    if ((await save.run({ meetingId: page.meeting.id, text, reason })) === null) return
    setText('')
    setReason('')
  }
  return (
    <Section title={words.corrections}>
      <p className={styles.soft}>{words.correctionLead}</p>
      {page.corrections.map(({ id, madeAt, madeBy, text: said, reason: why }) => (
        <p key={id}>
          {words.correctionLine(formatDate(dateOf(madeAt)), madeBy, said, why)}{' '}
          <DownloadLink href={downloadAddress('correction-of-minutes', `${page.meeting.id}.${id}`)}>
            {words.correctionPaper}
          </DownloadLink>
        </p>
      ))}
      <div className={styles.form}>
        <Textarea
          label={words.correctionText}
          autosize
          minRows={2}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <TextInput
          label={words.correctionReason}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
        <div>
          <Button
            variant="default"
            disabled={text.trim() === '' || reason.trim() === ''}
            loading={save.running}
            onClick={() => void send()}
          >
            {words.correctionSave}
          </Button>
        </div>
      </div>
    </Section>
  )
}
