import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { AgendaResult } from './agenda-result.tsx'
import styles from './minutes-item.module.css'
import { TextModules } from './text-modules.tsx'

const SAVE_AFTER_MS = 600

/** One item of the minutes: its result, and a text that saves itself. */
export function MinutesItem({ line, page }: { readonly line: AgendaLine; readonly page: MeetingPage }) {
  const { item } = line
  const [text, setText] = useState(item.resultText)
  const [isPending, setPending] = useState(false)
  const save = useAction(service.meetings.noteItem)
  const timer = useRef<number | null>(null)
  const latest = useRef(text)
  const flush = useRef(() => {})
  flush.current = () => {
    if (timer.current === null) return
    clearTimeout(timer.current)
    timer.current = null
    const note = { meetingId: page.meeting.id, agendaItemId: item.id, resultText: latest.current, noted: false }
    void save.run(note).then(() => setPending(false))
  }
  useEffect(() => () => flush.current(), [])

  function type(next: string) {
    setText(next)
    latest.current = next
    setPending(true)
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = window.setTimeout(() => flush.current(), SAVE_AFTER_MS)
  }
  return (
    <>
      <AgendaResult line={{ ...line, item: { ...item, resultText: '' } }} page={page} />
      <li className={styles.text}>
        <Textarea
          label={meetingWords.resultText}
          aria-label={`${itemNumber(item)} ${item.title}: ${meetingWords.resultText}`}
          placeholder={meetingWords.minutesItemHelp}
          autosize
          minRows={2}
          value={text}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onBlur={() => flush.current()}
        />
        <TextModules of={`TOP ${itemNumber(item)}`} text={text} onText={type} />
        <p className={styles.state} role="status">
          {isPending ? meetingWords.minutesSaving : text !== '' && save.refusal === null && meetingWords.minutesSaved}
        </p>
        {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
      </li>
    </>
  )
}
