import { Button, MultiSelect, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import table from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { toId } from '#shared/basics/id.ts'
import type { RevisionPage, RevisionTextInput } from '#shared/contract/action-plan.ts'
import { adoptProblemSentence } from '#shared/wording/plan-refusals.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { planWords, draftWords as words } from '#shared/wording/screens/action-plan.ts'
import { ChapterForm } from './chapter-form.tsx'
import { FieldForm } from './field-form.tsx'
import { LinesField } from './lines-field.tsx'
import styles from './plan.module.css'

/** Everything a draft says, part by part; saved as a whole. */
export function RevisionForm({ page }: { readonly page: RevisionPage }) {
  const { revision, version } = page
  const [name, setName] = useState(revision.revision)
  const [title, setTitle] = useState(revision.title)
  const [text, setText] = useState(revision.text as RevisionTextInput)
  const save = useAction(service.actionPlan.save)
  const discard = useAction(service.actionPlan.discard)
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const set = (fields: Partial<RevisionTextInput>) => setText({ ...text, ...fields })
  const isChanged = name !== revision.revision || title !== revision.title || text !== revision.text
  return (
    <form
      className={`${table.form} ${styles.wide}`}
      onSubmit={async (event) => {
        event.preventDefault()
        const done = await save.run({ revisionId: revision.id, version, revision: name, title, text })
        if (done !== null) showDone(words.saved)
      }}
    >
      {page.problems.length > 0 && (
        <Notice tone="warn" title={words.stillOpen}>
          <ul>
            {page.problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{adoptProblemSentence(problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={table.pair}>
        <TextInput
          label={planWords.revision}
          required
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          label={planWords.name}
          required
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </div>
      <Textarea
        label={planWords.foreword}
        autosize
        minRows={3}
        value={text.foreword}
        onChange={({ currentTarget }) => set({ foreword: currentTarget.value })}
      />
      <Textarea
        label={planWords.guidingGoal}
        autosize
        value={text.guidingGoal}
        onChange={({ currentTarget }) => set({ guidingGoal: currentTarget.value })}
      />
      <LinesField label={planWords.subgoals} lines={text.subgoals} onChange={(subgoals) => set({ subgoals })} />
      <LinesField
        label={planWords.challenges}
        lines={text.challenges.map(({ title: challenge }) => challenge)}
        onChange={(lines) =>
          set({
            challenges: lines.map((line) => text.challenges.find((one) => one.title === line) ?? { title: line, text: '' }),
          })
        }
      />
      <Section title={planWords.chapters}>
        <ChapterForm chapters={text.chapters} resolutions={page.resolutions} onChange={(chapters) => set({ chapters })} />
      </Section>
      <Section title={planWords.fields}>
        <FieldForm page={page} text={text} onChange={set} />
      </Section>
      <MultiSelect
        label={planWords.references}
        data={page.strategies.map(({ id, title: strategy, year }) => ({ value: id as string, label: `${strategy} (${year})` }))}
        value={text.strategyIds.map(String)}
        onChange={(ids) => set({ strategyIds: ids.map((id) => toId<'strategy'>(id)) })}
      />
      <LinesField label={planWords.sources} lines={text.sources} onChange={(sources) => set({ sources })} />
      <LinesField label={planWords.attachments} lines={text.attachments} onChange={(attachments) => set({ attachments })} />
      {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
      {isAsking && (
        <Notice
          tone="warn"
          action={
            <Button
              variant="default"
              loading={discard.running}
              onClick={async () => {
                if ((await discard.run({ revisionId: revision.id })) === null) return
                showDone(words.discarded)
                await navigate({ to: pages.actionPlan })
              }}
            >
              {words.discardNow}
            </Button>
          }
        >
          {words.discardSure(revision.revision)}
        </Notice>
      )}
      <div className={styles.sticky}>
        <Button type="submit" loading={save.running} disabled={!isChanged}>
          {words.save}
        </Button>
        {isChanged && <span className={table.soft}>{words.unsaved}</span>}
        <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
          {words.discard}
        </Button>
      </div>
    </form>
  )
}
