import { Button } from '@mantine/core'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { PlainLink } from '#renderer/ui/text/plain-link.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { BodyMemberRow } from '#shared/contract/bodies.ts'
import { periodWords } from '#shared/wording/member-refusals.ts'
import { bodyWords as words } from '#shared/wording/screens/bodies.ts'
import { ROLL_REASON_WORDS } from '#shared/wording/screens/member-acts.ts'
import styles from './body-roll-table.module.css'
import { EndDayForm } from './end-day-form.tsx'

interface BodyRollTableProps {
  readonly bodyId: Id<'body'>
  readonly label: string
  readonly rows: readonly BodyMemberRow[]
  readonly today: LocalDate
}

/** Members of a body with the reason why each of them has a vote, or none. */
export function BodyRollTable({ bodyId, label, rows, today }: BodyRollTableProps) {
  const [ending, setEnding] = useState<string | null>(null)
  return (
    <ScrollingTable label={label}>
      <table className={styles.roll} aria-label={label}>
        <thead>
          <tr>
            <th>{words.member}</th>
            <th>{words.reason}</th>
            <th>{words.period}</th>
            <th>{words.person}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.memberId}-${row.validFrom}`}>
              <td>
                <PlainLink to={pages.member(row.memberId)}>{row.name}</PlainLink>
              </td>
              <td>{ROLL_REASON_WORDS[row.reason]}</td>
              <td>{periodWords(row.validFrom, row.validUntil)}</td>
              <td>
                {row.personName}
                {row.seatId !== null && row.reason !== 'no-longer-member' && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={words.endSeat(row.name)}
                    onClick={() => setEnding(ending === row.seatId ? null : row.seatId)}
                  >
                    {words.saveEnd}
                  </Button>
                )}
                {row.seatId !== null && ending === row.seatId && (
                  <EndDayForm
                    label={words.lastDay}
                    day={row.validUntil ?? today}
                    send={(validUntil) =>
                      service.members.bodies.endSeat({ bodyId, seatId: row.seatId ?? ('' as never), validUntil })
                    }
                    onDone={() => setEnding(null)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}
