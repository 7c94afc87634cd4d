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
import type { MeasureRow } from '#shared/contract/measures.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { measureWords as words } from '#shared/wording/screens/measures.ts'

interface EventFormProps {
  readonly measureId: Id<'measure'>
  /** Of the format. */
  readonly title: string
  /** The one to put right; null for a new one. */
  readonly known: MeasureRow['events'][number] | null
  readonly onDone: () => void
}

/** A day on which a format takes place, or took: a new one, or one to put right. */
export function EventForm({ measureId, title: measure, known, onDone }: EventFormProps) {
  const [title, setTitle] = useState(known?.title ?? '')
  const [heldFrom, setFrom] = useState<LocalDate | null>(known?.heldFrom ?? null)
  const [heldUntil, setUntil] = useState<LocalDate | null>(known?.heldUntil ?? null)
  const [place, setPlace] = useState(known?.place ?? '')
  const [remark, setRemark] = useState(known?.remark ?? '')
  const add = useAction(service.actionPlan.measures.addEvent)
  const change = useAction(service.actionPlan.measures.changeEvent)
  const { running, refusal } = known === null ? add : change
  const verb = known === null ? words.addEvent : words.changeEvent
  return (
    <form
      className={styles.form}
      aria-label={known === null ? words.addEventOf(measure) : words.changeEventOf(measure)}
      onSubmit={async (event) => {
        event.preventDefault()
        if (heldFrom === null) return
        const content = { measureId, title, heldFrom, heldUntil, place, remark }
        const done =
          known === null ? await add.run(content) : await change.run({ eventId: known.id, version: known.version, content })
        if (done === null) return
        showDone(words.eventSaved)
        onDone()
      }}
    >
      <strong>{verb}</strong>
      <div className={styles.pair}>
        <DateField label={words.heldFrom} required value={heldFrom} onChange={setFrom} />
        <DateField label={words.heldUntil} description={words.heldUntilHelp} value={heldUntil} onChange={setUntil} />
        <TextInput label={words.eventTitle} value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
        <TextInput label={words.place} value={place} onChange={({ currentTarget }) => setPlace(currentTarget.value)} />
        <TextInput label={words.remark} value={remark} onChange={({ currentTarget }) => setRemark(currentTarget.value)} />
      </div>
      {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={running} disabled={heldFrom === null}>
          {verb}
        </Button>
        {known !== null && (
          <Button variant="subtle" onClick={onDone}>
            {kitWords.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
