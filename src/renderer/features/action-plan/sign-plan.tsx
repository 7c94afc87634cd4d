import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { fileAddress, pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Facts } from '#renderer/ui/text/facts.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { RevisionPage } from '#shared/contract/action-plan.ts'
import type { ActionPlan } from '#shared/domain/action-plan/action-plan.ts'
import { formatDate, formatDateWithWeekday, formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { adoptWords, planWords as words } from '#shared/wording/screens/action-plan.ts'

interface SignPlanProps {
  readonly plan: ActionPlan
  readonly page: RevisionPage
}

/** When a plan was resolved and by which resolution, when it was signed and issued, from when to when it holds. */
export function SignPlan({ plan, page: { revision, resolution, issued } }: SignPlanProps) {
  const { today } = useClock()
  const [signedOn, setSignedOn] = useState<LocalDate | null>(today)
  const sign = useAction(service.actionPlan.sign)
  const issue = useAction(service.actionPlan.issue)
  return (
    <>
      <Facts
        entries={[
          { label: words.resolvedOn, value: formatDateWithWeekday(plan.resolvedOn) },
          ...(resolution === null
            ? []
            : [{ label: adoptWords.resolution, value: <Link to={pages.resolution(resolution.id)}>{resolution.number}</Link> }]),
          { label: words.signedOn, value: plan.signedOn === null ? words.notSigned : formatDateWithWeekday(plan.signedOn) },
          { label: words.validFrom, value: formatDate(plan.validFrom) },
          { label: words.validUntil, value: plan.validUntil === null ? words.open : formatDate(plan.validUntil) },
          ...(issued === null
            ? []
            : [
                {
                  label: adoptWords.issuedFile,
                  value: (
                    <a href={fileAddress(issued.sha256)} download={issued.fileName}>
                      {adoptWords.issuedLine(issued.fileName, formatInstant(issued.madeAt))}
                    </a>
                  ),
                },
              ]),
        ]}
      />
      {issued === null && (
        <div className={styles.form}>
          <p className={styles.soft}>{adoptWords.issueHelp}</p>
          {issue.refusal !== null && <Notice tone="bad">{refusalSentence(issue.refusal)}</Notice>}
          <div className={styles.buttons}>
            <Button
              variant="default"
              loading={issue.running}
              onClick={async () => {
                if ((await issue.run({ revisionId: revision.id })) !== null) showDone(adoptWords.issued)
              }}
            >
              {adoptWords.issue}
            </Button>
          </div>
        </div>
      )}
      {plan.signedOn === null && (
        <form
          className={styles.form}
          onSubmit={async (event) => {
            event.preventDefault()
            if (signedOn === null) return
            if ((await sign.run({ actionPlanId: plan.id, signedOn })) !== null) showDone(adoptWords.signed)
          }}
        >
          <DateField label={words.signedOn} description={adoptWords.signHelp} value={signedOn} required onChange={setSignedOn} />
          {sign.refusal !== null && <Notice tone="bad">{refusalSentence(sign.refusal)}</Notice>}
          <div className={styles.buttons}>
            <Button type="submit" variant="default" loading={sign.running} disabled={signedOn === null}>
              {adoptWords.sign}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}
