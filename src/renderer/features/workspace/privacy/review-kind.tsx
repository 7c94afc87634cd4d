import { Button, Checkbox, TextInput } from '@mantine/core'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { isErasable, type RetentionRuleKind } from '#shared/domain/workspace/retention.ts'
import type { DueRetention } from '#shared/rules/retention/find-due.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { dueReason, RETENTION_KIND_TEXTS, RETENTION_KIND_WORDS } from '#shared/wording/retention.ts'
import { privacyWords as words } from '#shared/wording/screens/privacy.ts'
import styles from './privacy-page.module.css'
import { keyOf } from './review-choices.ts'

interface ReviewKindProps {
  readonly kind: RetentionRuleKind
  readonly months: number | null
  readonly due: readonly DueRetention[]
  readonly kept: ReadonlySet<string>
  readonly reason: string
  readonly until: LocalDate | null
  readonly onKeep: (keys: readonly string[], keep: boolean) => void
  readonly onReason: (reason: string) => void
  readonly onUntil: (until: LocalDate | null) => void
}

/** What is due of one kind: a mark at what is erased, one reason and one day for what stays. */
export function ReviewKind(props: ReviewKindProps) {
  const { kind, months, due, kept, reason, until, onKeep, onReason, onUntil } = props
  const erasable = isErasable(kind)
  const { erases, keeps } = RETENTION_KIND_TEXTS[kind]
  const keys = due.map(({ subject }) => keyOf(subject))
  const somethingStays = !erasable || keys.some((key) => kept.has(key))
  return (
    <Section
      title={RETENTION_KIND_WORDS[kind]}
      aside={
        erasable && (
          <div className={styles.buttons}>
            <Button variant="default" size="compact-sm" onClick={() => onKeep(keys, false)}>
              {words.eraseAll}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => onKeep(keys, true)}>
              {words.keepAll}
            </Button>
          </div>
        )
      }
    >
      <p className={styles.soft}>{erasable ? `${words.erases(erases)} ${words.keeps(keeps)}` : erases}</p>
      <ScrollingTable label={RETENTION_KIND_WORDS[kind]}>
        <table className={styles.table}>
          <thead>
            <tr>
              {erasable && (
                <th scope="col" className={styles.mark}>
                  {words.erase}
                </th>
              )}
              <th scope="col">{words.subject}</th>
              <th scope="col">{words.dueSince}</th>
              <th scope="col">{words.because}</th>
            </tr>
          </thead>
          <tbody>
            {due.map((each) => (
              <tr key={keyOf(each.subject)}>
                {erasable && (
                  <td>
                    <Checkbox
                      aria-label={words.eraseIt(each.subject.title)}
                      checked={!kept.has(keyOf(each.subject))}
                      onChange={(event) => onKeep([keyOf(each.subject)], !event.currentTarget.checked)}
                    />
                  </td>
                )}
                <td>{each.subject.title}</td>
                <td>{formatDate(each.dueOn)}</td>
                <td>{dueReason(each, months)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollingTable>
      {somethingStays && (
        <div className={styles.form}>
          <TextInput
            label={erasable ? words.keepReason : words.keepReasonArchive}
            required
            maxLength={300}
            value={reason}
            onChange={(event) => onReason(event.currentTarget.value)}
          />
          <DateField label={words.keepUntil} value={until} onChange={onUntil} required />
        </div>
      )}
    </Section>
  )
}
