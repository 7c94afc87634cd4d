import { Button, Progress } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { showFault } from '#renderer/client/faults.ts'
import { reloadAll } from '#renderer/client/query-client.ts'
import { refusalOf } from '#renderer/client/refusal-of.ts'
import { service } from '#renderer/client/service.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { CircularProcedurePage, PackProgress } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'
import { BundleLink } from './bundle-link.tsx'
import styles from './post.module.css'

/** Makes the packs of all members, with progress; it can be stopped, and then nothing was made. */
export function PacksSection({ page }: { readonly page: CircularProcedurePage }) {
  const [progress, setProgress] = useState<PackProgress | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const isRunning = progress !== null && progress.bundle === null
  const lastMade = page.packs.at(-1)?.madeAt
  async function make() {
    const controller = new AbortController()
    running.current = controller
    setRefusal(null)
    setProgress({ done: 0, total: page.roll.length, bundle: null })
    try {
      const events = await service.circularProcedures.makePacks(
        { circularProcedureId: page.procedure.id },
        { signal: controller.signal },
      )
      for await (const event of events) setProgress(event)
      await reloadAll()
    } catch (error) {
      setProgress(null)
      const found = refusalOf(error)
      if (found !== null) setRefusal(found)
      else if (!controller.signal.aborted) showFault(error)
    }
  }
  return (
    <Section title={words.packs}>
      <div className={styles.stack}>
        <p>{words.packsText}</p>
        <Notice tone="info">{words.packsSecret}</Notice>
        {lastMade !== undefined && <p>{words.packsMade(formatInstant(lastMade))}</p>}
        {isRunning ? (
          <>
            <Progress
              className={styles.progress}
              value={(100 * progress.done) / Math.max(progress.total, 1)}
              aria-label={words.packs}
            />
            <p role="status">{words.progress(progress.done, progress.total)}</p>
            <Button variant="default" onClick={() => running.current?.abort()}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button onClick={() => void make()}>{lastMade === undefined ? words.makePacks : words.makePacksAgain}</Button>
        )}
        {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
        {progress?.bundle != null && <BundleLink bundle={progress.bundle} />}
      </div>
    </Section>
  )
}
