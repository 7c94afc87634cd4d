import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { CircularProcedurePage, MadeBundle } from '#shared/contract/circular-procedures.ts'
import type { Reminder } from '#shared/domain/circular-procedures/course.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'
import { BundleLink } from './bundle-link.tsx'
import styles from './post.module.css'

const STAGES = [1, 2] as const

/** Who is missing, reminders to them and to nobody else, and who was reminded when. */
export function RemindersSection({ page }: { readonly page: CircularProcedurePage }) {
  const [bundle, setBundle] = useState<MadeBundle | null>(null)
  const remind = useAction(service.circularProcedures.makeReminders)
  const nameOf = (id: string) => page.roll.find(({ memberId }) => memberId === id)?.memberName ?? ''
  const missing = page.missing.map(nameOf)
  const rounds = Map.groupBy(page.course.reminders, ({ stage, madeAt }: Reminder) => `${stage} ${madeAt}`)
  const next = page.course.reminders.length === 0 ? 1 : 2
  return (
    <Section title={words.reminders}>
      <div className={styles.stack}>
        <p>{missing.length === 0 ? words.nobodyMissing : words.remindersText(missing)}</p>
        {missing.length > 0 && (
          <Group>
            {STAGES.map((stage) => (
              <Button
                key={stage}
                variant={stage === next ? 'filled' : 'default'}
                loading={remind.running}
                onClick={async () => setBundle(await remind.run({ circularProcedureId: page.procedure.id, stage }))}
              >
                {words.remind(stage)}
              </Button>
            ))}
          </Group>
        )}
        <p>{words.remindersHelp}</p>
        {remind.refusal !== null && <Notice tone="bad">{refusalSentence(remind.refusal)}</Notice>}
        {bundle !== null && <BundleLink bundle={bundle} />}
        {rounds.size === 0 ? (
          <p>{words.remindersNone}</p>
        ) : (
          <ul className={styles.list}>
            {[...rounds].map(([key, reminders]) => {
              const [first] = reminders
              return (
                first && (
                  <li key={key}>
                    {words.reminded(
                      first.stage,
                      formatInstant(first.madeAt),
                      reminders.map(({ memberId }) => nameOf(memberId)),
                    )}
                  </li>
                )
              )
            })}
          </ul>
        )}
      </div>
    </Section>
  )
}
