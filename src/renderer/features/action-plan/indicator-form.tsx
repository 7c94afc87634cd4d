import { Button, Checkbox, NativeSelect, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { type Id, toId } from '#shared/basics/id.ts'
import type { IndicatorBook } from '#shared/contract/indicators.ts'
import { INDICATOR_TOPICS } from '#shared/domain/action-plan/indicator.ts'
import { readFigure } from '#shared/wording/figures.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { TOPIC_LABELS } from '#shared/wording/screens/action-plan.ts'
import { indicatorWords as words } from '#shared/wording/screens/indicators.ts'

const REGION = 'region'

/** Names what is counted, and to what it belongs. */
export function IndicatorForm({ book, onAdded }: { readonly book: IndicatorBook; readonly onAdded: () => void }) {
  const [title, setTitle] = useState('')
  const [unit, setUnit] = useState('')
  const [topic, setTopic] = useState<(typeof INDICATOR_TOPICS)[number]>('economy')
  const [subject, setSubject] = useState(REGION)
  const [target, setTarget] = useState('')
  const [isCumulative, setCumulative] = useState(false)
  const add = useAction(service.actionPlan.indicators.add)
  const figure = target.trim() === '' ? null : readFigure(target)
  const isWrong = target.trim() !== '' && figure === null
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault()
        if (isWrong) return
        const done = await add.run({ title, unit, topic, isCumulative, target: figure, ...placeOf(subject) })
        if (done === null) return
        showDone(words.added)
        onAdded()
      }}
    >
      <div className={styles.pair}>
        <TextInput label={words.name} required value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
        <TextInput
          label={words.unit}
          description={words.unitHelp}
          value={unit}
          onChange={({ currentTarget }) => setUnit(currentTarget.value)}
        />
        <Select
          label={words.subject}
          data={choicesOf(book)}
          value={subject}
          allowDeselect={false}
          searchable
          onChange={(value) => setSubject(value ?? REGION)}
        />
        <NativeSelect
          label={words.topic}
          value={topic}
          data={INDICATOR_TOPICS.map((value) => ({ value, label: TOPIC_LABELS[value] }))}
          onChange={({ currentTarget }) => setTopic(INDICATOR_TOPICS.find((one) => one === currentTarget.value) ?? topic)}
        />
        <TextInput
          label={words.target}
          description={words.valueHelp}
          value={target}
          error={isWrong ? words.notAFigure : null}
          onChange={({ currentTarget }) => setTarget(currentTarget.value)}
        />
        <Checkbox
          label={words.cumulative}
          description={words.cumulativeHelp}
          checked={isCumulative}
          onChange={({ currentTarget }) => setCumulative(currentTarget.checked)}
        />
      </div>
      {add.refusal !== null && <Notice tone="bad">{refusalSentence(add.refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={add.running} disabled={title.trim() === ''}>
          {words.add}
        </Button>
      </div>
    </form>
  )
}

function choicesOf({ fields, projects, measures }: IndicatorBook) {
  const group = (kind: 'field' | 'project' | 'measure', list: readonly { readonly id: string; readonly title: string }[]) => ({
    group: words.subjects[kind],
    items: list.map(({ id, title }) => ({ value: `${kind}:${id}`, label: title })),
  })
  return [
    { group: words.subjects.region, items: [{ value: REGION, label: words.subjects.region }] },
    group('field', fields),
    group('project', projects),
    group('measure', measures),
  ].filter(({ items }) => items.length > 0)
}

function placeOf(subject: string): {
  readonly fieldOfActionId: Id<'field-of-action'> | null
  readonly projectId: Id<'project'> | null
  readonly measureId: Id<'measure'> | null
} {
  const [kind, id = ''] = subject.split(':')
  return {
    fieldOfActionId: kind === 'field' ? toId(id) : null,
    projectId: kind === 'project' ? toId(id) : null,
    measureId: kind === 'measure' ? toId(id) : null,
  }
}
