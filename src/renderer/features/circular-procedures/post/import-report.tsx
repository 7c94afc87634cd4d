import { Notice } from '#renderer/ui/text/notice.tsx'
import { toEpoch } from '#shared/basics/instant.ts'
import type { ImportedAnswer } from '#shared/contract/circular-procedures.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './post.module.css'

/** Clocks may differ by so much without a word. */
const CLOCK_MINUTES = 10
const DAY_MINUTES = 1440

/** What became of each file. The vote itself is not shown: until the deadline only who answered is. */
export function ImportReport({ report }: { readonly report: readonly ImportedAnswer[] }) {
  const refused = report.filter(({ refusal }) => refusal !== null).length
  return (
    <>
      <Notice tone={refused === 0 ? 'good' : 'warn'}>{words.report(report.length - refused, refused)}</Notice>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{procedureWords.member}</th>
            <th scope="col">{words.receivedAt}</th>
            <th scope="col">{words.receipt}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {report.map((answer) => (
            <tr key={`${answer.fileName} ${answer.receiptCode}`}>
              <th scope="row">{answer.fileName}</th>
              <td>{answer.memberName}</td>
              <td>
                {answer.receivedAt === null ? '' : formatInstant(answer.receivedAt)}
                {clockNote(answer)}
              </td>
              <td className={styles.code}>{answer.receiptCode}</td>
              <td>{outcomeOf(answer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The member’s clock is shown where it is ahead of the receipt, or where answering and arriving lie days apart. */
function clockNote({ receivedAt, claimedAt }: ImportedAnswer) {
  if (receivedAt === null || claimedAt === null) return null
  const minutes = (toEpoch(claimedAt) - toEpoch(receivedAt)) / 60_000
  if (minutes <= CLOCK_MINUTES && minutes >= -DAY_MINUTES) return null
  return <small className={styles.note}>{words.claimed(formatInstant(claimedAt), minutes > 0)}</small>
}

function outcomeOf({ refusal, isDuplicate, isLate, signedBy }: ImportedAnswer): string {
  if (refusal !== null) return `${words.refused}: ${refusalSentence(refusal)}`
  if (isDuplicate) return words.duplicate
  const signed = signedBy === null ? '' : ` (${words.signature}: ${words.signedBy[signedBy]})`
  return `${isLate ? words.late : words.recorded}${signed}`
}
