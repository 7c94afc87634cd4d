import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { type Cents, sumOf } from '#shared/basics/money.ts'
import type { ProjectFinances } from '#shared/domain/projects/project.ts'
import { checkFinances } from '#shared/rules/funding/check-finances.ts'
import { financeFieldOf, financeFindingSentence } from '#shared/wording/finance-findings.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { formatPercent } from '#shared/wording/numbers.ts'
import { FINANCE_LABELS, projectWords } from '#shared/wording/screens/projects.ts'
import styles from './finance-fields.module.css'
import { financesOf, type ProjectValues } from './project-values.ts'

interface FinanceFieldsProps {
  readonly values: ProjectValues
  readonly onChange: (finances: ProjectValues['finances']) => void
  readonly showMissing: boolean
}

/** Cost at the left, funding at the right, both sums live; findings of R41 stand at their field. */
export function FinanceFields({ values, onChange, showMissing }: FinanceFieldsProps) {
  const { finances } = values
  const known = financesOf(values)
  const check = checkFinances(known)
  const isComplete = finances.totalCost !== null && Object.values(finances).every((amount) => amount !== null)
  function field(name: keyof ProjectFinances) {
    const findings = check.findings.filter((finding) => financeFieldOf(finding) === name)
    const shown = isComplete || showMissing ? findings.map(financeFindingSentence).join(' ') : ''
    return (
      <MoneyField
        label={FINANCE_LABELS[name]}
        value={finances[name]}
        onChange={(amount) => onChange({ ...finances, [name]: amount })}
        error={shown === '' ? null : shown}
        required
      />
    )
  }
  return (
    <div className={styles.finances}>
      <div className={styles.total}>{field('totalCost')}</div>
      <fieldset className={styles.side}>
        <legend>{projectWords.cost}</legend>
        {field('staffCost')}
        {field('materialCost')}
        <Sum amount={sumOf([known.staffCost, known.materialCost])} total={known.totalCost} />
      </fieldset>
      <fieldset className={styles.side}>
        <legend>{projectWords.funding}</legend>
        {field('grant')}
        <p className={styles.share}>
          {check.grantShare === null || check.findings.some(({ code }) => code === 'GRANT_ABOVE_QUOTA')
            ? projectWords.shareRule
            : `${projectWords.share(formatPercent(check.grantShare.numerator, check.grantShare.denominator))}, ${projectWords.shareRule}`}
        </p>
        {field('ownContribution')}
        {field('thirdPartyFunds')}
        <Sum amount={sumOf([known.grant, known.ownContribution, known.thirdPartyFunds])} total={known.totalCost} />
      </fieldset>
      <div className={styles.verdict}>
        {isComplete && check.findings.length === 0 && <Notice tone="good">{projectWords.financesFit}</Notice>}
      </div>
    </div>
  )
}

function Sum({ amount, total }: { readonly amount: Cents; readonly total: Cents }) {
  const fits = total > 0 && amount === total
  return (
    <p className={styles.sum} data-fits={fits || undefined}>
      <span>{projectWords.sum}</span>
      <output>
        {formatEuro(amount)}
        {fits && <span className={styles.fits}> {projectWords.sumFits}</span>}
      </output>
    </p>
  )
}
