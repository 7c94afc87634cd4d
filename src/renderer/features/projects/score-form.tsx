import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { Rater } from '#shared/contract/assessments.ts'
import type { CriteriaCatalogue } from '#shared/domain/projects/assessment.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { SCORE_WAYS, assessmentWords as words } from '#shared/wording/screens/assessments.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'

interface ScoreFormProps {
  readonly projectId: Id<'project'>
  readonly catalogue: CriteriaCatalogue
  readonly rater: Rater
  readonly onDone: () => void
}

interface ScoreValue {
  readonly points: number | null
  readonly reason: string
}

/** The sheet of one member: points within the scale, and why. */
export function ScoreForm({ projectId, catalogue, rater, onDone }: ScoreFormProps) {
  const [values, setValues] = useState<Readonly<Record<string, ScoreValue>>>(() =>
    Object.fromEntries(
      catalogue.criteria.map(({ id }) => {
        const known = rater.sheet?.scores.find(({ criterionId }) => criterionId === id)
        return [id, { points: known?.points ?? null, reason: known?.reason ?? '' }]
      }),
    ),
  )
  const [personName, setPersonName] = useState(rater.sheet?.personName ?? '')
  const [way, setWay] = useState<'form' | 'ballot'>('form')
  const save = useAction(service.assessments.saveSheet)
  const change = (id: string, fields: Partial<ScoreValue>) =>
    setValues({ ...values, [id]: { points: null, reason: '', ...values[id], ...fields } })
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        const scores = catalogue.criteria.flatMap(({ id }) => {
          const { points, reason } = values[id] ?? { points: null, reason: '' }
          return points === null ? [] : [{ criterionId: id, points, reason }]
        })
        const done = await save.run({ projectId, memberId: rater.memberId, personName, way, scores })
        if (done === null) return
        showDone(words.saved)
        onDone()
      }}
    >
      {catalogue.criteria.map(({ id, title, help, scaleMax }) => (
        <fieldset key={id} style={{ margin: 0, padding: 0, border: 0 }}>
          <legend>
            <strong>{title}</strong> <span className={styles.soft}>{help}</span>
          </legend>
          <div className={styles.pair}>
            <CountField
              label={words.pointsOf(scaleMax)}
              value={values[id]?.points ?? null}
              least={0}
              most={scaleMax}
              onChange={(points) => change(id, { points })}
            />
            <TextInput
              label={words.reason}
              value={values[id]?.reason ?? ''}
              onChange={({ currentTarget }) => change(id, { reason: currentTarget.value })}
            />
          </div>
        </fieldset>
      ))}
      <div className={styles.pair}>
        <TextInput label={words.person} value={personName} onChange={({ currentTarget }) => setPersonName(currentTarget.value)} />
        <NativeSelect
          label={words.way}
          value={way}
          data={(['form', 'ballot'] as const).map((one) => ({ value: one, label: SCORE_WAYS[one] }))}
          onChange={({ currentTarget }) => setWay(currentTarget.value === 'ballot' ? 'ballot' : 'form')}
        />
      </div>
      {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" loading={save.running}>
          {words.saveSheet}
        </Button>
        <Button variant="default" onClick={onDone}>
          {kitWords.cancel}
        </Button>
      </div>
    </form>
  )
}
