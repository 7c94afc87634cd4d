import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord, type Tone } from '#renderer/ui/text/state-word.tsx'
import type { EvaluationRow, EvaluationState } from '#shared/contract/evaluations.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { evaluationWords as words } from '#shared/wording/screens/evaluations.ts'

const TONES: Readonly<Record<EvaluationState, Tone>> = { missing: 'neutral', draft: 'active', finished: 'good' }

/** What is evaluated, being written or missing; a missing one is begun from here. */
export function EvaluationTable({ label, rows }: { readonly label: string; readonly rows: readonly EvaluationRow[] }) {
  const begin = useAction(service.actionPlan.evaluations.begin)
  const navigate = useNavigate()
  return (
    <>
      {begin.refusal !== null && <Notice tone="bad">{refusalSentence(begin.refusal)}</Notice>}
      <ScrollingTable label={label}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.subject}</th>
              <th scope="col" data-end>
                {words.field}
              </th>
              <th scope="col" data-end>
                {words.year}
              </th>
              <th scope="col">{words.dueOn}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">
                <span className="visually-hidden">{words.begin}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { evaluationId, projectId, fieldOfActionId, year } = row
              const title = row.projectId === null ? words.wholeField(row.fieldNumber) : row.title
              return (
                <tr key={`${projectId ?? fieldOfActionId}-${year}`}>
                  <th scope="row">{evaluationId === null ? title : <Link to={pages.evaluation(evaluationId)}>{title}</Link>}</th>
                  <td data-end>{row.fieldNumber}</td>
                  <td data-end>{year}</td>
                  <td data-nowrap>{formatDate(row.dueOn)}</td>
                  <td>
                    <StateWord tone={row.isOverdue ? 'warn' : TONES[row.state]}>
                      {row.isOverdue ? `${words.states[row.state]}, ${words.overdue}` : words.states[row.state]}
                    </StateWord>
                  </td>
                  <td data-end>
                    {evaluationId === null && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        aria-label={words.beginOf(title, year)}
                        loading={begin.running}
                        onClick={async () => {
                          const done = await begin.run({ projectId, fieldOfActionId, year })
                          if (done !== null) await navigate({ to: pages.evaluation(done.evaluationId) })
                        }}
                      >
                        {words.begin}
                      </Button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollingTable>
    </>
  )
}
