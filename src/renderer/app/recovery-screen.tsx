import { Button } from '@mantine/core'
import { useState } from 'react'
import { Section } from '#renderer/ui/page/section.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Recovered, RecoveryChoice, RecoveryPlan } from '#shared/contract/recovery.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { frameWords } from '#shared/wording/screens/frame.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { recoveryWords as words } from '#shared/wording/screens/recovery.ts'
import { service } from '../client/service.ts'
import { useAction } from '../client/use-action.ts'
import styles from './recovery-screen.module.css'

/** Instead of the application: what is left of a damaged workspace, and which backup could take its place. */
export function RecoveryScreen({ plan }: { readonly plan: RecoveryPlan }) {
  const [done, setDone] = useState<Recovered | null>(null)
  const recover = useAction(service.recovery.recover)
  const { salvage, choices } = plan
  return (
    <main className={styles.screen}>
      <div className={styles.text}>
        <span className={styles.product}>{frameWords.product}</span>
        <h1>{words.title}</h1>
        {done !== null ? (
          <Notice tone="good" action={<Button onClick={() => location.reload()}>{words.goOn}</Button>}>
            {words.recovered(done.keptAs, done.salvagedAs)}
          </Notice>
        ) : (
          <>
            <p>{words.lead(plan.fileName, plan.damage)}</p>
            <Section title={words.left}>
              <p>
                {words.leftRows(salvage.rows)} {salvage.rows > 0 && words.leftTables(salvage.damagedTables)}
              </p>
            </Section>
            <Section title={words.choices}>
              {recover.refusal !== null && <Notice tone="bad">{refusalSentence(recover.refusal)}</Notice>}
              {choices.length === 0 && <EmptyState title={words.noChoices}>{words.noChoicesText}</EmptyState>}
              {choices.length > 0 && (
                <ul className={styles.list}>
                  {words.happens.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
              {choices.map((choice, index) => (
                <Choice
                  key={choice.backup.name}
                  choice={choice}
                  journalIsWhole={salvage.journalIsWhole}
                  isFirst={index === 0}
                  running={recover.running}
                  onChoose={async () => setDone(await recover.run({ backup: choice.backup.name }))}
                />
              ))}
            </Section>
          </>
        )}
      </div>
    </main>
  )
}

interface ChoiceProps {
  readonly choice: RecoveryChoice
  readonly journalIsWhole: boolean
  readonly isFirst: boolean
  readonly running: boolean
  readonly onChoose: () => void
}

function Choice({ choice: { backup, until, missing, missingCount }, journalIsWhole, isFirst, running, onChoose }: ChoiceProps) {
  return (
    <section className={styles.choice} aria-label={words.choice(backup)}>
      <h3>{words.choice(backup)}</h3>
      <p>{words.until(until)}</p>
      <p>{missingCount === 0 ? words.nothingMissing : words.missing(missingCount)}</p>
      {missingCount > 0 && (
        <ul className={styles.list}>
          {missing.map(({ sequence, at, actor, act }) => (
            <li key={sequence}>
              {formatInstant(at)}, {actor}: {historyWords.one(act)}
            </li>
          ))}
          {missingCount > missing.length && <li>{words.more(missingCount - missing.length)}</li>}
        </ul>
      )}
      {!journalIsWhole && <p>{words.mayMissMore}</p>}
      <Button variant={isFirst ? 'filled' : 'default'} loading={running} onClick={onChoose}>
        {words.recover}
      </Button>
    </section>
  )
}
