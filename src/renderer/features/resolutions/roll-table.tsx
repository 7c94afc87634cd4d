import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { VoteMark } from '#renderer/ui/votes/vote-mark.tsx'
import type { RollLine } from '#shared/domain/resolutions/resolution.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { resolutionWords } from '#shared/wording/screens/resolutions.ts'
import { CHOICE_LABELS, ROLE_LABELS, voteWords, WAY_LABELS } from '#shared/wording/screens/votes.ts'
import styles from './resolution-page.module.css'

interface RollTableProps {
  readonly roll: readonly RollLine[]
  /** Only sums are known: nobody’s vote is missing, nobody’s is told. */
  readonly isSecret: boolean
}

/** The frozen roll: each member with its vote, as on the day of the declaration. */
export function RollTable({ roll, isSecret }: RollTableProps) {
  return (
    <ScrollingTable label={resolutionWords.roll}>
      <table className={styles.roll}>
        <thead>
          <tr>
            <th scope="col">{procedureWords.member}</th>
            <th scope="col">{procedureWords.vote}</th>
            <th scope="col">{procedureWords.person}</th>
            <th scope="col">{procedureWords.received}</th>
            <th scope="col">{procedureWords.way}</th>
          </tr>
        </thead>
        <tbody>
          {roll.map((line) => (
            <tr key={line.memberId}>
              <th scope="row">{line.memberName}</th>
              <td>
                <Vote line={line} unknown={isSecret ? resolutionWords.secretVote : resolutionWords.noVote} />
              </td>
              <td className={styles.brief}>
                {line.personName}
                {line.role === 'deputy' && <span className={styles.soft}> ({ROLE_LABELS.deputy})</span>}
              </td>
              <td className={styles.brief}>{line.receivedAt === null ? '' : formatInstant(line.receivedAt)}</td>
              <td className={styles.brief}>{line.way === null ? '' : WAY_LABELS[line.way]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function Vote({ line, unknown }: { readonly line: RollLine; readonly unknown: string }) {
  const look = line.recused ? 'recused' : (line.choice ?? 'open')
  const word = line.recused ? voteWords.recused : line.choice === null ? unknown : CHOICE_LABELS[line.choice]
  return (
    <span className={styles.vote}>
      <VoteMark look={line.late ? 'open' : look} />
      <span>
        {word}
        {line.late && <span className={styles.soft}> ({resolutionWords.lateMark})</span>}
        {line.isDerived && <span className={styles.soft}> ({resolutionWords.derivedMark})</span>}
        {line.recusalReason !== null && <span className={styles.soft}>: {line.recusalReason}</span>}
      </span>
    </span>
  )
}
