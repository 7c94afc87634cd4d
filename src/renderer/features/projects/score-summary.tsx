import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { AssessmentPage } from '#shared/contract/assessments.ts'
import type { CriteriaCatalogue } from '#shared/domain/projects/assessment.ts'
import { formatMean } from '#shared/wording/ranking.ts'
import { assessmentWords as words } from '#shared/wording/screens/assessments.ts'

interface ScoreSummaryProps {
  readonly page: AssessmentPage
  readonly catalogue: CriteriaCatalogue
}

/** The score in one sentence, and mean and spread on each criterion. */
export function ScoreSummary({ page: { score, spread }, catalogue }: ScoreSummaryProps) {
  if (score === null) return <p className={styles.soft}>{words.noScore}</p>
  const { share, raters, meetsMinimum, failedCriteria } = score
  const failed = catalogue.criteria.filter(({ id }) => failedCriteria.includes(id)).map(({ title }) => title)
  return (
    <>
      <p>
        <StateWord tone={meetsMinimum ? 'good' : 'bad'}>{meetsMinimum ? words.passes : words.fails}</StateWord>{' '}
        {words.scoreSentence(share.numerator, share.denominator, raters, catalogue.minimumPercent)}
        {failed.length > 0 && ` ${words.failedCriteria(failed.join(', '))}`}
      </p>
      <ScrollingTable label={words.perCriterion}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.perCriterion}</caption>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              <th scope="col" data-end>
                {words.weight}
              </th>
              <th scope="col" data-end>
                {words.scale}
              </th>
              <th scope="col" data-end>
                {words.mean}
              </th>
              <th scope="col" data-end>
                {words.spread}
              </th>
            </tr>
          </thead>
          <tbody>
            {catalogue.criteria.map(({ id, title, weight, scaleMax, minimum }) => {
              const one = spread.find(({ criterion }) => criterion === id)
              return (
                <tr key={id}>
                  <th scope="row">
                    {title} {minimum !== null && <span className={styles.soft}>({words.minimum(minimum)})</span>}
                  </th>
                  <td data-end>{weight}</td>
                  <td data-end>{`0–${scaleMax}`}</td>
                  <td data-end>{one === undefined ? '–' : formatMean(one.sum, one.raters)}</td>
                  <td data-end>{one === undefined ? '–' : words.spreadOf(one.least, one.most)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollingTable>
    </>
  )
}
