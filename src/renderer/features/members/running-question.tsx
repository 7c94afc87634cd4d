import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { RunningProcedure } from '#shared/contract/refusals.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import styles from './contact-form.module.css'

interface RunningQuestionProps {
  readonly procedures: readonly RunningProcedure[]
  readonly running: boolean
  readonly onGoOn: (reason: string) => void
  readonly onBack: () => void
}

/** R23: go on with the roll of the start and say why, or break off and begin anew. */
export function RunningQuestion({ procedures, running, onGoOn, onBack }: RunningQuestionProps) {
  const [reason, setReason] = useState('')
  return (
    <section className={styles.form} aria-label={words.runningTitle}>
      <Notice tone="warn" title={words.runningTitle}>
        {words.runningText}
        <ul>
          {procedures.map(({ id, number, subject, endsOn }) => (
            <li key={id}>
              {number}: {subject}, {formatDateWithWeekday(endsOn)}
            </li>
          ))}
        </ul>
      </Notice>
      <p>{words.goOn}</p>
      <TextInput label={words.goOnReason} value={reason} required onChange={(event) => setReason(event.currentTarget.value)} />
      <p>{words.breakOff}</p>
      <div className={styles.buttons}>
        <Button loading={running} disabled={reason.trim() === ''} onClick={() => onGoOn(reason)}>
          {words.goOnVerb}
        </Button>
        {procedures.map(({ id, number }) => (
          <ButtonLink key={id} to={pages.procedure(id)} variant="default">
            {words.openProcedure(number)}
          </ButtonLink>
        ))}
        <Button variant="default" onClick={onBack}>
          {kitWords.back}
        </Button>
      </div>
    </section>
  )
}
