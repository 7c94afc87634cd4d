import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import styles from '#renderer/ui/table/plain-table.module.css'
import type { Id } from '#shared/basics/id.ts'
import type { DiscussionNote } from '#shared/domain/projects/assessment.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { assessmentWords as words } from '#shared/wording/screens/assessments.ts'

interface DiscussionNotesProps {
  readonly projectId: Id<'project'>
  readonly notes: readonly DiscussionNote[]
}

/** What was said beyond points, with who noted it and when. */
export function DiscussionNotes({ projectId, notes }: DiscussionNotesProps) {
  const [text, setText] = useState('')
  const add = useAction(service.assessments.addNote)
  return (
    <>
      {notes.length === 0 && <p className={styles.soft}>{words.noNotes}</p>}
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id}>
            <span style={{ whiteSpace: 'pre-line' }}>{note.text}</span>
            <div className={styles.soft}>{words.noteBy(formatInstant(note.notedAt), note.notedBy)}</div>
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={async (event) => {
          event.preventDefault()
          const done = await add.run({ projectId, text })
          if (done === null) return
          setText('')
          showDone(words.noteSaved)
        }}
      >
        <Textarea
          label={words.note}
          autosize
          minRows={2}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div>
          <Button type="submit" variant="default" loading={add.running} disabled={text.trim() === ''}>
            {words.addNote}
          </Button>
        </div>
      </form>
    </>
  )
}
