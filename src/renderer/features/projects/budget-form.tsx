import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { type LocalDate, yearOf } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { BudgetRow } from '#shared/contract/project-calls.ts'
import { BUDGET_TITLES, type BudgetTitle } from '#shared/domain/projects/project-call.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { callWords as words } from '#shared/wording/screens/project-calls.ts'
import { BUDGET_TITLE_LABELS } from '#shared/wording/screens/projects.ts'

/** What the state allocates for one year and title. */
export function BudgetForm({ row, onDone }: { readonly row: BudgetRow | null; readonly onDone: () => void }) {
  const { today } = useClock()
  const [year, setYear] = useState<number | null>(row?.budget.year ?? yearOf(today))
  const [title, setTitle] = useState<BudgetTitle>(row?.budget.title ?? 'regional')
  const [allocation, setAllocation] = useState<Cents | null>(row?.budget.allocation ?? null)
  const [notifiedOn, setNotifiedOn] = useState<LocalDate | null>(row?.budget.notifiedOn ?? null)
  const [availableUntil, setAvailableUntil] = useState<LocalDate | null>(row?.budget.availableUntil ?? null)
  const create = useAction(service.projectCalls.createBudget)
  const change = useAction(service.projectCalls.changeBudget)
  const refusal = create.refusal ?? change.refusal
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        if (year === null || allocation === null) return
        const content = { year, title, allocation, notifiedOn, availableUntil }
        const done =
          row === null ? await create.run(content) : await change.run({ budgetId: row.budget.id, version: row.version, content })
        if (done === null) return
        showDone(words.budgetSaved)
        onDone()
      }}
    >
      <div className={styles.pair}>
        <CountField label={words.year} value={year} least={2000} most={2999} onChange={setYear} />
        <NativeSelect
          label={words.budgetTitle}
          value={title}
          data={BUDGET_TITLES.map((one) => ({ value: one, label: BUDGET_TITLE_LABELS[one] }))}
          onChange={({ currentTarget }) => setTitle(BUDGET_TITLES.find((one) => one === currentTarget.value) ?? title)}
        />
        <MoneyField label={words.allocation} value={allocation} onChange={setAllocation} required />
        <DateField label={words.notifiedOn} value={notifiedOn} onChange={setNotifiedOn} />
        <DateField label={words.availableUntil} value={availableUntil} onChange={setAvailableUntil} />
      </div>
      {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" loading={create.running || change.running} disabled={year === null || allocation === null}>
          {words.saveBudget}
        </Button>
        <Button variant="default" onClick={onDone}>
          {kitWords.cancel}
        </Button>
      </div>
    </form>
  )
}
