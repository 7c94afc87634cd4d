import { Button, Progress } from '@mantine/core'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { findingSentence, tallySentence } from '#shared/wording/findings.ts'
import { backupWords as words } from '#shared/wording/screens/backups.ts'
import styles from './backups-page.module.css'
import { useFullCheck } from './use-full-check.ts'

/** The full check on demand: how far it is, a way to stop, and what it found. */
export function FullCheck() {
  const { progress, report, run, stop } = useFullCheck()
  const isRunning = progress !== null
  return (
    <Section
      title={words.checkTitle}
      aside={
        <Button variant="default" onClick={isRunning ? stop : () => void run()}>
          {isRunning ? words.stop : words.fullCheck}
        </Button>
      }
    >
      <p className={styles.lead}>{words.checkLead}</p>
      {progress !== null && (
        <div role="status">
          <p>{words.progress(words.steps[progress.step] ?? progress.step, progress.done, progress.of)}</p>
          <Progress
            value={progress.of === 0 ? 100 : (100 * progress.done) / progress.of}
            aria-label={words.steps[progress.step] ?? progress.step}
          />
        </div>
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
