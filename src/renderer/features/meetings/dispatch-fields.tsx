import { NativeSelect } from '@mantine/core'
import { downloadAddress } from '#renderer/client/addresses.ts'
import { MomentField } from '#renderer/ui/fields/moment-field.tsx'
import type { Instant } from '#shared/basics/instant.ts'
import type { Seat } from '#shared/contract/meeting-page.ts'
import type { DispatchPlan } from '#shared/contract/meeting-shapes.ts'
import type { DocumentKind } from '#shared/domain/documents/issued-document.ts'
import { meetingRecordWords } from '#shared/wording/screens/meeting-records.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import styles from './invite-members.module.css'

export type Way = DispatchPlan['way']

/** A sending while it is typed: when, by which way, and who gets it otherwise. */
export interface DispatchValues {
  readonly sentAt: Instant | null
  readonly way: Way
  readonly others: Readonly<Record<string, Way>>
}

export const WAYS = [
  { value: 'email', label: meetingWords.byEmail },
  { value: 'letter', label: meetingWords.byLetter },
]

interface DispatchFieldsProps {
  readonly seats: readonly Seat[]
  readonly values: DispatchValues
  readonly onChange: (values: DispatchValues) => void
}

/** When it was sent and how, and for whom otherwise. */
export function DispatchFields({ seats, values, onChange }: DispatchFieldsProps) {
  const { sentAt, way, others } = values
  return (
    <>
      <div className={styles.sending}>
        <MomentField
          dateLabel={meetingWords.sentOn}
          timeLabel={meetingWords.sentAt}
          value={sentAt}
          onChange={(at) => onChange({ ...values, sentAt: at })}
        />
        <NativeSelect
          label={meetingWords.way}
          value={way}
          data={WAYS}
          onChange={({ currentTarget }) => onChange({ ...values, way: currentTarget.value as Way })}
        />
      </div>
      <details>
        <summary className={styles.summary}>{meetingWords.otherWays}</summary>
        <ul className={styles.members}>
          {seats.map(({ memberId, name }) => (
            <li key={memberId}>
              <span>{name}</span>
              <NativeSelect
                aria-label={meetingWords.otherWay(name)}
                value={others[memberId] ?? way}
                data={WAYS}
                onChange={({ currentTarget }) =>
                  onChange({ ...values, others: { ...others, [memberId]: currentTarget.value as Way } })
                }
              />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

interface MemberFilesProps {
  readonly meetingId: string
  readonly seats: readonly Seat[]
  readonly title: string
  /** The letter to each member; null where all get the same paper. */
  readonly letter: DocumentKind | null
  readonly mail: DocumentKind
}

/** Letter and draft for each member, to be downloaded before they are sent. */
export function MemberFiles({ meetingId, seats, title, letter, mail }: MemberFilesProps) {
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.members}>
        {seats.map(({ memberId, name }) => (
          <li key={memberId}>
            <span>{name}</span>
            <span className={styles.papers}>
              {letter !== null && (
                <a
                  href={downloadAddress(letter, `${meetingId}.${memberId}`)}
                  download
                  aria-label={meetingRecordWords.letterFor(name)}
                >
                  {meetingRecordWords.letter}
                </a>
              )}
              <a href={downloadAddress(mail, `${meetingId}.${memberId}`)} download aria-label={meetingRecordWords.mailFor(name)}>
                {meetingRecordWords.mail}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The plan as it is sent; null while the time is missing. */
export function planOf({ sentAt, way, others }: DispatchValues, seats: readonly Seat[]): DispatchPlan | null {
  if (sentAt === null) return null
  const different = seats.flatMap(({ memberId }) => {
    const own = others[memberId]
    return own === undefined || own === way ? [] : [{ memberId, sentAt, way: own }]
  })
  return { sentAt, way, others: different }
}
