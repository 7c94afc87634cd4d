import { Button } from '@mantine/core'
import { downloadAddress } from '#renderer/client/addresses.ts'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { AssessmentPage, Rater } from '#shared/contract/assessments.ts'
import type { CriteriaCatalogue } from '#shared/domain/projects/assessment.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { SCORE_WAYS, assessmentWords as words } from '#shared/wording/screens/assessments.ts'

interface RaterTableProps {
  readonly page: AssessmentPage
  readonly catalogue: CriteriaCatalogue
  readonly onRate: (memberId: Id<'member'>) => void
}

/** Every voting member: rated, still open, or recused; sheet in Excel or filled in here. */
export function RaterTable({ page, catalogue, onRate }: RaterTableProps) {
  return (
    <ScrollingTable label={words.raters}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.member}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" data-end>
              {words.points}
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.rate}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {page.raters.map((rater) => (
            <tr key={rater.memberId}>
              <th scope="row">{rater.name}</th>
              <td>{stateOf(rater)}</td>
              <td data-end>{pointsOf(rater, catalogue)}</td>
              <td>
                {!rater.recused && (
                  <div className={styles.buttons}>
                    <Button
                      variant="default"
                      size="compact-md"
                      disabled={!page.mayRate}
                      aria-label={words.rateFor(rater.name)}
                      onClick={() => onRate(rater.memberId)}
                    >
                      {words.rate}
                    </Button>
                    <DownloadLink href={downloadAddress('score-sheet', `${page.project.id}.${rater.memberId}`)}>
                      <span className="visually-hidden">{words.sheetFor(rater.name)}</span>
                      <span aria-hidden="true">{words.sheet}</span>
                    </DownloadLink>
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function stateOf({ recused, sheet, otherEdition }: Rater): string {
  if (recused) return words.recused
  if (sheet === null) return words.notYet
  return otherEdition ? words.otherEdition : words.rated(SCORE_WAYS[sheet.way], formatInstant(sheet.receivedAt))
}

/** Weighted points of one sheet of the most it could give. */
function pointsOf({ sheet, recused, otherEdition }: Rater, { criteria }: CriteriaCatalogue): string {
  if (sheet === null || recused || otherEdition) return ''
  const most = criteria.reduce((sum, { weight, scaleMax }) => sum + weight * scaleMax, 0)
  const reached = criteria.reduce(
    (sum, { id, weight }) => sum + weight * (sheet.scores.find(({ criterionId }) => criterionId === id)?.points ?? 0),
    0,
  )
  return `${reached} / ${most}`
}
