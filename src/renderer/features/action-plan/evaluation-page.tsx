import { Button, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { EvaluationPage as Evaluated } from '#shared/contract/evaluations.ts'
import { EVALUATION_PARTS } from '#shared/domain/action-plan/evaluation.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { EVALUATION_PART_LABELS, evaluationWords as words } from '#shared/wording/screens/evaluations.ts'
import { EvaluationSide } from './evaluation-side.tsx'
import plan from './plan.module.css'
import { PLAN_TRAIL } from './plan-nav.tsx'

/** One evaluation in its five parts, beside it the figures and reports that it rests on. */
export function EvaluationPage({ evaluationId }: { readonly evaluationId: Id<'evaluation'> }) {
  const { data } = useSuspenseQuery(ask.actionPlan.evaluations.show.queryOptions({ input: { evaluationId } }))
  const { evaluation, version, title } = data
  const finish = useAction(service.actionPlan.evaluations.finish)
  const isFinished = evaluation.finishedOn !== null
  return (
    <Page
      title={words.pageTitle(title, evaluation.year)}
      trail={[...PLAN_TRAIL, { label: words.title, to: pages.evaluations }]}
      state={
        <StateWord tone={isFinished ? 'good' : 'active'}>
          {evaluation.finishedOn === null ? words.states.draft : words.finishedOn(formatDate(evaluation.finishedOn))}
        </StateWord>
      }
      lead={data.field.number === 0 ? undefined : `${words.field} ${data.field.number}: ${data.field.title}`}
      width="full"
      action={
        <Button
          variant={isFinished ? 'default' : 'filled'}
          loading={finish.running}
          onClick={async () => {
            const done = await finish.run({ evaluationId, version, isFinished: !isFinished })
            if (done !== null) showDone(isFinished ? words.reopened : words.finished)
          }}
        >
          {isFinished ? words.reopen : words.finish}
        </Button>
      }
    >
      {finish.refusal !== null && <Notice tone="bad">{refusalSentence(finish.refusal)}</Notice>}
      <SideLayout sideWidth="half" side={<EvaluationSide page={data} />}>
        {isFinished ? <FinishedParts page={data} /> : <PartForm key={version} page={data} />}
      </SideLayout>
    </Page>
  )
}

function partsOf({ evaluation }: Evaluated) {
  return evaluation.projectId === null ? (['results', 'outlook'] as const) : EVALUATION_PARTS
}

function FinishedParts({ page }: { readonly page: Evaluated }) {
  return (
    <>
      {partsOf(page).map((part) => (
        <Section key={part} title={EVALUATION_PART_LABELS[part]}>
          <p className={plan.text}>{page.evaluation.parts[part]}</p>
        </Section>
      ))}
    </>
  )
}

function PartForm({ page }: { readonly page: Evaluated }) {
  const { evaluation, version, before } = page
  const [parts, setParts] = useState(evaluation.parts)
  const [dueOn, setDueOn] = useState<LocalDate | null>(evaluation.dueOn)
  const save = useAction(service.actionPlan.evaluations.save)
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault()
        if (dueOn === null) return
        const done = await save.run({ evaluationId: evaluation.id, version, dueOn, parts })
        if (done !== null) showDone(words.saved)
      }}
    >
      {partsOf(page).map((part) => (
        <Textarea
          key={part}
          label={EVALUATION_PART_LABELS[part]}
          description={words.partHelp[part]}
          autosize
          minRows={3}
          maxLength={20_000}
          value={parts[part]}
          onChange={({ currentTarget }) => setParts({ ...parts, [part]: currentTarget.value })}
        />
      ))}
      <DateField label={words.dueOn} value={dueOn} required onChange={setDueOn} />
      {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={save.running}>
          {words.save}
        </Button>
        {before !== null && (
          <Button
            variant="subtle"
            onClick={() =>
              setParts({
                ...parts,
                goal: parts.goal || before.parts.goal,
                targetGroup: parts.targetGroup || before.parts.targetGroup,
                currentState: parts.currentState || before.parts.currentState,
              })
            }
          >
            {words.copyBefore}
          </Button>
        )}
      </div>
    </form>
  )
}
