import { Button, SegmentedControl } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { MeasureBook, MeasureRow } from '#shared/contract/measures.ts'
import { planWords } from '#shared/wording/screens/action-plan.ts'
import { measureWords as words } from '#shared/wording/screens/measures.ts'
import { MeasureForm } from './measure-form.tsx'
import { MeasureTable } from './measure-table.tsx'
import { PLAN_TRAIL, PlanNav } from './plan-nav.tsx'

/** Measures by field or by the member that is responsible; new ones and changes below the list. */
export function MeasuresPage() {
  const { data } = useSuspenseQuery(ask.actionPlan.measures.list.queryOptions())
  const [view, setView] = useState('field')
  const [edited, setEdited] = useState<Id<'measure'> | 'new' | null>(null)
  const row = data.measures.find(({ measure }) => measure.id === edited)
  const groups = view === 'field' ? byField(data.measures) : byMember(data)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      trail={PLAN_TRAIL}
      width="full"
      action={<Button onClick={() => setEdited('new')}>{words.add}</Button>}
    >
      <PlanNav />
      {edited !== null && (
        <Section title={row === undefined ? words.add : words.changeOf(row.measure.title)}>
          <MeasureForm key={edited} book={data} row={row ?? null} onDone={() => setEdited(null)} />
        </Section>
      )}
      {data.measures.length === 0 ? (
        <EmptyState title={words.none} action={<Button onClick={() => setEdited('new')}>{words.add}</Button>}>
          {words.noneText}
        </EmptyState>
      ) : (
        <SegmentedControl
          aria-label={words.view}
          value={view}
          onChange={setView}
          data={[
            { value: 'field', label: words.byField },
            { value: 'member', label: words.byMember },
          ]}
          w="fit-content"
        />
      )}
      {groups.map(([title, rows]) => (
        <Section key={title} title={title}>
          <MeasureTable label={title} rows={rows} onChange={setEdited} />
        </Section>
      ))}
    </Page>
  )
}

function byField(measures: readonly MeasureRow[]): readonly (readonly [string, readonly MeasureRow[]])[] {
  return [...Map.groupBy(measures, ({ field }) => `${planWords.fieldTitle(field.number, field.title)} (${field.revision})`)]
}

/** Each member with everything it is responsible for, others last. */
function byMember({ measures, members }: MeasureBook): readonly (readonly [string, readonly MeasureRow[]])[] {
  const groups = members.map(
    ({ id, name }) => [name, measures.filter(({ measure }) => measure.actors.some(({ memberId }) => memberId === id))] as const,
  )
  const others = measures.filter(({ measure }) => measure.actors.every(({ memberId }) => memberId === null))
  return [...groups, [words.others, others] as const].filter(([, rows]) => rows.length > 0)
}
