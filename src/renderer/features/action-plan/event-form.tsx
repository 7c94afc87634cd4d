import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { measureWords as words } from '#shared/wording/screens/measures.ts'

/** A day on which a format takes place, or took. */
export function EventForm({ measureId, title: measure }: { readonly measureId: Id<'measure'>; readonly title: string }) {
  const [title, setTitle] = useState('')
  const [heldFrom, setFrom] = useState<LocalDate | null>(null)
  const [heldUntil, setUntil] = useState<LocalDate | null>(null)
  const [place, setPlace] = useState('')
  const [remark, setRemark] = useState('')
  const add = useAction(service.actionPlan.measures.addEvent)
  return (
    <form
      className={styles.form}
      aria-label={words.addEventOf(measure)}
      onSubmit={async (event) => {
        event.preventDefault()
        if (heldFrom === null) return
        if ((await add.run({ measureId, title, heldFrom, heldUntil, place, remark })) !== null) showDone(words.eventSaved)
      }}
    >
      <strong>{words.addEvent}</strong>
      <div className={styles.pair}>
        <DateField label={words.heldFrom} required value={heldFrom} onChange={setFrom} />
        <DateField label={words.heldUntil} description={words.heldUntilHelp} value={heldUntil} onChange={setUntil} />
        <TextInput label={words.eventTitle} value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
        <TextInput label={words.place} value={place} onChange={({ currentTarget }) => setPlace(currentTarget.value)} />
        <TextInput label={words.remark} value={remark} onChange={({ currentTarget }) => setRemark(currentTarget.value)} />
      </div>
      {add.refusal !== null && <Notice tone="bad">{refusalSentence(add.refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={add.running} disabled={heldFrom === null}>
          {words.addEvent}
        </Button>
      </div>
    </form>
  )
}
