import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { MomentField } from '#renderer/ui/fields/moment-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Instant } from '#shared/basics/instant.ts'
import type { ImportedAnswer } from '#shared/contract/circular-procedures.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'
import { ImportReport } from './import-report.tsx'
import styles from './post.module.css'

const LIMITS = { most: 1000, largest: LARGEST_FILE } as const

/** Takes in answer files and messages, and says of each what became of it. */
export function ImportSection() {
  const { now } = useClock()
  const [files, setFiles] = useState<readonly File[]>([])
  const [isStated, setStated] = useState(false)
  const [statedAt, setStatedAt] = useState<Instant | null>(now)
  const [report, setReport] = useState<readonly ImportedAnswer[] | null>(null)
  const take = useAction(service.circularProcedures.importAnswers)
  async function send() {
    const taken = await take.run({ files: [...files], statedAt: isStated ? statedAt : null })
    if (taken === null) return
    setReport(taken)
    setFiles([])
  }
  return (
    <Section title={words.import}>
      <div className={styles.wide}>
        <p>{words.importText}</p>
        <FileDrop label={words.importFiles} description={words.importTime} files={files} onFiles={setFiles} limits={LIMITS} />
        <Switch label={words.stated} checked={isStated} onChange={({ currentTarget }) => setStated(currentTarget.checked)} />
        {isStated && (
          <MomentField dateLabel={words.statedDay} timeLabel={words.statedTime} value={statedAt} onChange={setStatedAt} />
        )}
        {take.refusal !== null && <Notice tone="bad">{refusalSentence(take.refusal)}</Notice>}
        <div>
          <Button onClick={() => void send()} loading={take.running} disabled={files.length === 0}>
            {words.importVerb}
          </Button>
        </div>
        <div role="status">{report !== null && <ImportReport report={report} />}</div>
      </div>
    </Section>
  )
}
