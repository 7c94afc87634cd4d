import { Button, Progress } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { showFault } from '#renderer/client/faults.ts'
import { reloadAll } from '#renderer/client/query-client.ts'
import { service } from '#renderer/client/service.ts'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { ProjectCallPage } from '#shared/contract/project-calls.ts'
import type { BatchProgress } from '#shared/contract/statements.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { callWords as words } from '#shared/wording/screens/project-calls.ts'

/** Issues every statement of a call in one go, with progress; what cannot be issued is named with its reason. */
export function BatchSection({ page }: { readonly page: ProjectCallPage }) {
  const { batch, call } = page
  const [progress, setProgress] = useState<BatchProgress | null>(null)
  const [running, setRunning] = useState(false)
  const abort = useRef<AbortController | null>(null)
  async function run() {
    const controller = new AbortController()
    abort.current = controller
    setRunning(true)
    setProgress(null)
    try {
      const events = await service.statements.issueAll({ callId: call.id }, { signal: controller.signal })
      for await (const event of events) setProgress(event)
    } catch (error) {
      if (!controller.signal.aborted) showFault(error)
    }
    setRunning(false)
    await reloadAll()
  }
  return (
    <div className={styles.form}>
      <p>{words.batchState(batch.ready, batch.open, batch.issued)}</p>
      {progress !== null && (
        <div role="status">
          <Progress
            value={progress.of === 0 ? 100 : (100 * progress.done) / progress.of}
            aria-label={words.batch}
            transitionDuration={0}
          />
          <p className={styles.soft}>
            {words.issuing(progress.done, progress.of)} {progress.current}
          </p>
          {!running && <p>{progress.finished ? words.batchDone(progress.issued) : words.batchCancelled(progress.issued)}</p>}
        </div>
      )}
      {progress !== null && progress.left.length > 0 && (
        <Notice tone="warn" title={words.batchLeft}>
          <ul>
            {progress.left.map(({ projectId, title, refusal }) => (
              <li key={projectId}>
                <Link to={pages.project(projectId)}>{title}</Link>: {refusalSentence(refusal)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void run()} loading={running} disabled={batch.ready + batch.open === 0}>
          {words.issueAll}
        </Button>
        {running && (
          <Button variant="default" onClick={() => abort.current?.abort()}>
            {words.cancel}
          </Button>
        )}
      </div>
    </div>
  )
}
