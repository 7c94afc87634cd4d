import { Button } from '@mantine/core'
import { service } from '#renderer/client/service.ts'
import { useProgress } from '#renderer/client/use-progress.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { findingSentence, tallySentence } from '#shared/wording/findings.ts'
import { backupWords as words } from '#shared/wording/screens/backups.ts'
import styles from './backups-page.module.css'
import { ProgressLine } from './progress-line.tsx'

/** The full check on demand: how far it is, a way to stop, and what it found. */
export function FullCheck() {
  const { event, running, run, stop } = useProgress(service.workspace.check)
  const report = event?.step === 'finished' ? event.report : null
  return (
    <Section
      title={words.checkTitle}
      aside={
        <Button variant="default" onClick={running ? stop : () => void run({ full: true })}>
          {running ? words.stop : words.fullCheck}
        </Button>
      }
    >
      <p className={styles.lead}>{words.checkLead}</p>
      {event !== null && event.step !== 'finished' && (
        <ProgressLine what={words.steps[event.step]} done={event.done} of={event.of} />
      )}
      {report !== null && report.findings.length === 0 && (
        <Notice tone="good" title={words.checkHolds}>
          {tallySentence(report.tally)}
        </Notice>
      )}
      {report !== null && report.findings.length > 0 && (
        <Notice tone="bad" title={words.checkFails(report.findings.length)}>
          <ul className={styles.findings}>
            {report.findings.map((finding) => (
              <li key={JSON.stringify(finding)}>{findingSentence(finding)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Section>
  )
}
