import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import styles from '#renderer/ui/table/plain-table.module.css'
import { BudgetBar } from '#renderer/ui/text/budget-bar.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import { cents } from '#shared/basics/money.ts'
import type { BudgetRow } from '#shared/contract/project-calls.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { callWords as words } from '#shared/wording/screens/project-calls.ts'
import { BUDGET_TITLE_LABELS } from '#shared/wording/screens/projects.ts'
import { BudgetForm } from './budget-form.tsx'

/** Every budget with its bar; an over-commitment is said and asked a reason for. */
export function BudgetSection({ budgets }: { readonly budgets: readonly BudgetRow[] }) {
  const [editing, setEditing] = useState<Id<'regional-budget'> | 'new' | null>(null)
  const edited = budgets.find(({ budget }) => budget.id === editing)
  return (
    <>
      {budgets.length === 0 && <p className={styles.soft}>{words.noBudgets}</p>}
      {budgets.map((row) => {
        const name = `${row.budget.year} ${BUDGET_TITLE_LABELS[row.budget.title]}`
        return (
          <div key={row.budget.id} className={styles.list}>
            <BudgetBar name={name} standing={row.standing} />
            <div>
              <Button
                variant="default"
                size="compact-md"
                aria-label={words.changeBudget(name)}
                onClick={() => setEditing(row.budget.id)}
              >
                {words.changeShort}
              </Button>
            </div>
            {row.needsReason && <OverCommitmentForm row={row} />}
            {row.accepted.map((one) => (
              <p key={one.id} className={styles.soft}>
                {words.accepted(formatEuro(one.endorsed), formatInstant(one.recordedAt), one.reason)}
              </p>
            ))}
          </div>
        )
      })}
      {editing === null ? (
        <div>
          <Button variant="default" onClick={() => setEditing('new')}>
            {words.addBudget}
          </Button>
        </div>
      ) : (
        <BudgetForm key={editing} row={edited ?? null} onDone={() => setEditing(null)} />
      )}
    </>
  )
}

function OverCommitmentForm({ row }: { readonly row: BudgetRow }) {
  const [reason, setReason] = useState('')
  const accept = useAction(service.projectCalls.acceptOverCommitment)
  return (
    <Notice tone="warn" title={words.overCommitted(row.budget.year, formatEuro(cents(-row.standing.free)))}>
      <form
        className={styles.form}
        onSubmit={async (event) => {
          event.preventDefault()
          if ((await accept.run({ budgetId: row.budget.id, reason })) !== null) showDone(words.acceptDone)
        }}
      >
        <p>{words.overCommittedHelp}</p>
        <TextInput
          label={words.reason}
          required
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {accept.refusal !== null && <p role="alert">{refusalSentence(accept.refusal)}</p>}
        <div>
          <Button type="submit" variant="default" loading={accept.running} disabled={reason.trim() === ''}>
            {words.accept}
          </Button>
        </div>
      </form>
    </Notice>
  )
}
