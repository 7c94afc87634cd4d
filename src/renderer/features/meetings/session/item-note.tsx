import { Button, Textarea } from '@mantine/core'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { submitOnCtrlEnter } from '#renderer/ui/fields/submit-on-ctrl-enter.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import styles from './session-item.module.css'

interface ItemNoteProps {
  readonly page: MeetingPage
  readonly line: AgendaLine
  readonly isOpen: boolean
  readonly onNext: (() => void) | null
}

/** What the minutes will say. On an item without a vote, Strg+Enter notes it and goes on. */
export function ItemNote({ page, line, isOpen, onNext }: ItemNoteProps) {
  const { item } = line
  const draft = useFormDraft(`meeting-note:${item.id}`, { text: item.resultText })
  const note = useAction(service.meetings.noteItem)
  const mayWrite = ['running', 'ended', 'minutes-drafted'].includes(page.meeting.state)
  if (!mayWrite) return item.resultText === '' ? null : <p>{item.resultText}</p>
  const isEnding = isOpen && !isVotable(item)

  async function save() {
    const resultText = draft.values.text
    const done = await note.run({ meetingId: page.meeting.id, agendaItemId: item.id, resultText, noted: isEnding })
    if (done === null) return
    await draft.finish()
    if (isEnding) onNext?.()
  }
  return (
    <form
      className={styles.note}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Textarea
        label={sessionWords.note}
        autosize
        minRows={2}
        value={draft.values.text}
        onChange={({ currentTarget }) => draft.change({ text: currentTarget.value })}
      />
      {note.refusal !== null && <Notice tone="bad">{refusalSentence(note.refusal)}</Notice>}
      <div>
        <Button type="submit" variant={isEnding ? 'filled' : 'default'} loading={note.running}>
          {isEnding ? sessionWords.noteVerb : sessionWords.noteSave}
        </Button>
      </div>
    </form>
  )
}
