import { NativeSelect } from '@mantine/core'
import { MomentField } from '#renderer/ui/fields/moment-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { StartPreview } from '#shared/contract/circular-start.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './start-form.module.css'
import { SENDING_WAYS, type SendingWay, type StartValues, wayTo } from './start-values.ts'

interface StartDispatchProps {
  readonly values: StartValues
  readonly change: (fields: Partial<StartValues>) => void
  readonly preview: StartPreview
}

/** When and how the papers went to each member (R25). */
export function StartDispatch({ values, change, preview }: StartDispatchProps) {
  const missing = preview.roll.filter((member) => wayTo(values, member) === 'none').length
  return (
    <Section title={procedureWords.stepDispatch}>
      <div className={styles.step}>
        <p className={styles.soft}>{procedureWords.dispatchHelp}</p>
        <MomentField
          dateLabel={procedureWords.sendAllAt}
          timeLabel={procedureWords.sentAt}
          value={values.sentAt}
          onChange={(sentAt) => change({ sentAt })}
        />
        <details open={missing > 0 || preview.roll.some((member) => !member.hasEmail)}>
          <summary className={styles.summary}>{summaryOf(values, preview)}</summary>
          <table className={styles.sending}>
            <tbody>
              {preview.roll.map((member) => (
                <tr key={member.memberId}>
                  <th scope="row">
                    {member.name}
                    {!member.hasEmail && <small className={styles.soft}> ({procedureWords.noEmail})</small>}
                  </th>
                  <td>
                    <NativeSelect
                      aria-label={procedureWords.dispatchOf(member.name)}
                      size="xs"
                      value={wayTo(values, member)}
                      data={[...SENDING_WAYS, { value: 'none', label: procedureWords.notDispatched }]}
                      onChange={({ currentTarget }) =>
                        change({ ways: { ...values.ways, [member.memberId]: currentTarget.value as SendingWay | 'none' } })
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
        {missing > 0 && <Notice tone="warn">{procedureWords.dispatchMissing(missing)}</Notice>}
      </div>
    </Section>
  )
}

/** „12 per E-Mail, 1 per Brief“. */
function summaryOf(values: StartValues, preview: StartPreview): string {
  const ways = Map.groupBy(preview.roll, (member) => wayTo(values, member))
  return [...ways].map(([way, members]) => procedureWords.sendingCount[way](members.length)).join(', ')
}
