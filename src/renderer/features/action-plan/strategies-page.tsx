import { Button, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useClock } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import table from '#renderer/ui/table/plain-table.module.css'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { yearOf } from '#shared/basics/local-date.ts'
import type { Strategy } from '#shared/domain/action-plan/strategy.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { strategyWords as words } from '#shared/wording/screens/strategies.ts'
import { LinesField } from './lines-field.tsx'
import styles from './plan.module.css'
import { PLAN_TRAIL, PlanNav } from './plan-nav.tsx'

type Known = Strategy & { readonly version: number }

/** Strategies of others with their goals; fields of action refer to them. */
export function StrategiesPage() {
  const { data } = useSuspenseQuery(ask.actionPlan.listStrategies.queryOptions())
  const [edited, setEdited] = useState<string | null>(null)
  return (
    <Page title={words.title} lead={words.lead} trail={PLAN_TRAIL}>
      <PlanNav />
      {data.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {data.map((strategy) =>
        strategy.id === edited ? (
          <Section key={strategy.id} title={strategy.title}>
            <StrategyForm key={strategy.version} strategy={strategy} onDone={() => setEdited(null)} />
          </Section>
        ) : (
          <Section
            key={strategy.id}
            title={strategy.title}
            aside={
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={words.changeOf(strategy.title)}
                onClick={() => setEdited(strategy.id)}
              >
                {words.change}
              </Button>
            }
          >
            <p className={table.soft}>{words.from(strategy.publisher, strategy.year)}</p>
            <ul className={styles.lines}>
              {strategy.goals.map(({ key, title }) => (
                <li key={key}>{title}</li>
              ))}
            </ul>
          </Section>
        ),
      )}
      <Section title={words.add}>
        <StrategyForm key={data.length} strategy={null} onDone={() => setEdited(null)} />
      </Section>
    </Page>
  )
}

function StrategyForm({ strategy, onDone }: { readonly strategy: Known | null; readonly onDone: () => void }) {
  const { today } = useClock()
  const [title, setTitle] = useState(strategy?.title ?? '')
  const [publisher, setPublisher] = useState(strategy?.publisher ?? '')
  const [year, setYear] = useState<number | null>(strategy?.year ?? yearOf(today))
  const [lines, setLines] = useState<readonly string[]>(strategy?.goals.map((goal) => goal.title) ?? [])
  const add = useAction(service.actionPlan.addStrategy)
  const change = useAction(service.actionPlan.changeStrategy)
  return (
    <form
      className={table.form}
      onSubmit={async (event) => {
        event.preventDefault()
        if (year === null) return
        const content = { title, publisher, year, goals: goalsOf(lines, strategy) }
        const done =
          strategy === null
            ? await add.run(content)
            : await change.run({ strategyId: strategy.id, version: strategy.version, content })
        if (done === null) return
        showDone(words.saved)
        onDone()
      }}
    >
      <div className={table.pair}>
        <TextInput label={words.name} required value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
        <TextInput
          label={words.publisher}
          value={publisher}
          onChange={({ currentTarget }) => setPublisher(currentTarget.value)}
        />
        <CountField label={words.year} value={year} least={1990} most={2999} onChange={setYear} />
      </div>
      <LinesField label={words.goals} lines={lines} onChange={setLines} />
      {change.refusal !== null && <Notice tone="bad">{refusalSentence(change.refusal)}</Notice>}
      <div className={table.buttons}>
        <Button type="submit" variant="default" loading={add.running || change.running} disabled={title.trim() === ''}>
          {words.save}
        </Button>
        {strategy !== null && (
          <Button variant="subtle" onClick={onDone}>
            {kitWords.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

/** A line that stood there before keeps its key, one in the same place too, so that references hold. */
function goalsOf(lines: readonly string[], strategy: Known | null): { key: string; title: string }[] {
  const known = strategy?.goals ?? []
  const isSameCount = known.length === lines.length
  const taken = new Set(known.map(({ key }) => key))
  return lines.map((title, index) => {
    const same = known.find((goal) => goal.title === title) ?? (isSameCount ? known[index] : undefined)
    if (same !== undefined) return { key: same.key, title }
    let number = index + 1
    while (taken.has(`goal-${number}`)) number += 1
    taken.add(`goal-${number}`)
    return { key: `goal-${number}`, title }
  })
}
