import type { ProjectFinances } from '#shared/domain/projects/project.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { formatPercent } from '#shared/wording/numbers.ts'
import { FINANCE_LABELS, projectWords } from '#shared/wording/screens/projects.ts'
import styles from './finance-table.module.css'

const LINES = [
  { field: 'staffCost', kind: 'part' },
  { field: 'materialCost', kind: 'part' },
  { field: 'totalCost', kind: 'sum' },
  { field: 'grant', kind: 'part' },
  { field: 'ownContribution', kind: 'part' },
  { field: 'thirdPartyFunds', kind: 'part' },
] as const

/** Cost and funding to the cent. */
export function FinanceTable({ finances }: { readonly finances: ProjectFinances }) {
  return (
    <table className={styles.finances}>
      <tbody>
        {LINES.map(({ field, kind }) => (
          <tr key={field} data-kind={kind}>
            <th scope="row">{FINANCE_LABELS[field]}</th>
            <td>{formatEuro(finances[field])}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{projectWords.quota}</th>
          <td>{formatPercent(finances.grant, finances.totalCost)}</td>
        </tr>
      </tbody>
    </table>
  )
}
