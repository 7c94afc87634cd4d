import { Button, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { toId } from '#shared/basics/id.ts'
import type { MeasureBook, MeasureContent, MeasureRow } from '#shared/contract/measures.ts'
import { MEASURE_KINDS } from '#shared/domain/action-plan/measure.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { MEASURE_KIND_LABELS, planWords } from '#shared/wording/screens/action-plan.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { measureWords as words } from '#shared/wording/screens/measures.ts'
import { EventForm } from './event-form.tsx'
import { eventLine } from './measure-table.tsx'

interface MeasureFormProps {
  readonly book: MeasureBook
  /** Null for a new one. */
  readonly row: MeasureRow | null
  readonly onDone: () => void
}

/** A new measure, or changes of one; its events below. */
export function MeasureForm({ book, row, onDone }: MeasureFormProps) {
  const [values, setValues] = useState<MeasureContent>(row === null ? emptyMeasure(book) : contentOf(row))
  const add = useAction(service.actionPlan.measures.add)
  const change = useAction(service.actionPlan.measures.change)
  const remove = useAction(service.actionPlan.measures.remove)
  const set = (fields: Partial<MeasureContent>) => setValues({ ...values, ...fields })
  const refusal = add.refusal ?? change.refusal ?? remove.refusal
  return (
    <div className={styles.form}>
      <form
        className={styles.form}
        onSubmit={async (event) => {
          event.preventDefault()
          const { measure, version = 1 } = row ?? {}
          const done =
            measure === undefined ? await add.run(values) : await change.run({ measureId: measure.id, version, content: values })
          if (done === null) return
          showDone(words.added)
          onDone()
        }}
      >
        <div className={styles.pair}>
          <TextInput
            label={words.name}
            required
            value={values.title}
            onChange={({ currentTarget }) => set({ title: currentTarget.value })}
          />
          <NativeSelect
            label={words.kind}
            value={values.kind}
            data={MEASURE_KINDS.map((value) => ({ value, label: MEASURE_KIND_LABELS[value] }))}
            onChange={({ currentTarget }) =>
              set({ kind: MEASURE_KINDS.find((one) => one === currentTarget.value) ?? values.kind })
            }
          />
          <NativeSelect
            label={words.field}
            value={values.fieldOfActionId}
            data={fieldChoices(book, row)}
            onChange={({ currentTarget }) => set({ fieldOfActionId: toId(currentTarget.value) })}
          />
          <TextInput
            label={words.fundedBy}
            value={values.fundedBy}
            onChange={({ currentTarget }) => set({ fundedBy: currentTarget.value })}
          />
          <DateField label={words.startsOn} value={values.startsOn} onChange={(startsOn) => set({ startsOn })} />
          <DateField label={words.endsOn} value={values.endsOn} onChange={(endsOn) => set({ endsOn })} />
        </div>
        <ActorFields book={book} values={values} onChange={(actors) => set({ actors })} />
        {(['description', 'criteria', 'results'] as const).map((field) => (
          <Textarea
            key={field}
            label={words[field]}
            {...(field === 'criteria' ? { description: words.criteriaHelp } : {})}
            autosize
            minRows={2}
            value={values[field]}
            onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
          />
        ))}
        {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
        <div className={styles.buttons}>
          <Button type="submit" loading={add.running || change.running} disabled={values.title.trim() === ''}>
            {words.save}
          </Button>
          <Button variant="default" onClick={onDone}>
            {kitWords.cancel}
          </Button>
          {row !== null && (
            <Button
              variant="subtle"
              color="red"
              loading={remove.running}
              onClick={async () => {
                if ((await remove.run({ measureId: row.measure.id })) === null) return
                showDone(words.removed)
                onDone()
              }}
            >
              {words.remove}
            </Button>
          )}
        </div>
      </form>
      {row !== null && <EventList row={row} />}
    </div>
  )
}

/** The days of a format, each to be put right, and a form for a new one. */
function EventList({ row: { measure, events } }: { readonly row: MeasureRow }) {
  const [changed, setChanged] = useState<string | null>(null)
  const known = events.find(({ id }) => id === changed) ?? null
  return (
    <>
      {events.length > 0 && (
        <ul className={styles.list} aria-label={words.chooseEvent}>
          {events.map((event) => (
            <li key={event.id}>
              {eventLine(event)}{' '}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={words.changeEventOf(eventLine(event))}
                onClick={() => setChanged(event.id)}
              >
                {words.change}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <EventForm
        key={known === null ? events.length : `${known.id}-${known.version}`}
        measureId={measure.id}
        title={measure.title}
        known={known}
        onDone={() => setChanged(null)}
      />
    </>
  )
}

interface ActorFieldsProps {
  readonly book: MeasureBook
  readonly values: MeasureContent
  readonly onChange: (actors: MeasureContent['actors']) => void
}

function ActorFields({ book, values, onChange }: ActorFieldsProps) {
  const members = values.actors.filter(({ memberId }) => memberId !== null)
  const [others, setOthers] = useState(
    values.actors
      .filter(({ memberId }) => memberId === null)
      .map(({ name }) => name)
      .join('\n'),
  )
  const othersOf = (text: string) =>
    text
      .split('\n')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ memberId: null, name }))
  return (
    <div className={styles.pair}>
      <MultiSelect
        label={words.member}
        data={book.members.map(({ id, name }) => ({ value: id as string, label: name }))}
        value={members.map(({ memberId }) => String(memberId))}
        searchable
        onChange={(ids) =>
          onChange([
            ...ids.map((id) => ({ memberId: toId<'member'>(id), name: book.members.find((one) => one.id === id)?.name ?? '' })),
            ...othersOf(others),
          ])
        }
      />
      <Textarea
        label={words.otherActors}
        description={words.actorsHelp}
        autosize
        minRows={2}
        value={others}
        onChange={({ currentTarget }) => {
          setOthers(currentTarget.value)
          onChange([...members, ...othersOf(currentTarget.value)])
        }}
      />
    </div>
  )
}

function fieldChoices(book: MeasureBook, row: MeasureRow | null) {
  const known = row === null || book.fields.some(({ id }) => id === row.field.id) ? [] : [row.field]
  return [...book.fields, ...known].map(({ id, number, title }) => ({
    value: id as string,
    label: planWords.fieldTitle(number, title),
  }))
}

function contentOf({ measure: { id: _id, ...content } }: MeasureRow): MeasureContent {
  return { ...content, actors: [...content.actors] }
}

function emptyMeasure({ fields }: MeasureBook): MeasureContent {
  return {
    fieldOfActionId: fields[0]?.id ?? toId(''),
    kind: 'starting-point',
    title: '',
    description: '',
    criteria: '',
    results: '',
    fundedBy: '',
    startsOn: null,
    endsOn: null,
    actors: [],
  }
}
