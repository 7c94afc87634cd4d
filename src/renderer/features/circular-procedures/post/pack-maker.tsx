import { Button, Progress } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { showFault } from '#renderer/client/faults.ts'
import { reloadAll } from '#renderer/client/query-client.ts'
import { refusalOf } from '#renderer/client/refusal-of.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Instant } from '#shared/basics/instant.ts'
import type { PackProgress } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'
import { BundleLink } from './bundle-link.tsx'
import styles from './post.module.css'

interface PackMakerProps {
  readonly title: string
  readonly text: string
  readonly total: number
  readonly lastMade: Instant | null
  readonly verbs: { readonly make: string; readonly again: string }
  readonly make: (signal: AbortSignal) => Promise<AsyncIterable<PackProgress>>
  readonly children?: ReactNode
}

/** Makes the packs of all members, with progress; it can be stopped, and then nothing was made. */
export function PackMaker({ title, text, total, lastMade, verbs, make, children }: PackMakerProps) {
  const [progress, setProgress] = useState<PackProgress | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const isRunning = progress !== null && progress.bundle === null
  async function run() {
    const controller = new AbortController()
    running.current = controller
    setRefusal(null)
    setProgress({ done: 0, total, bundle: null })
    try {
      for await (const event of await make(controller.signal)) setProgress(event)
      await reloadAll()
    } catch (error) {
      setProgress(null)
      const found = refusalOf(error)
      if (found !== null) setRefusal(found)
      else if (!controller.signal.aborted) showFault(error)
    }
  }
  return (
    <Section title={title}>
      <div className={styles.stack}>
        <p>{text}</p>
        {children}
        {lastMade !== null && <p>{words.packsMade(formatInstant(lastMade))}</p>}
        {isRunning ? (
          <>
            <Progress
              className={styles.progress}
              value={(100 * progress.done) / Math.max(progress.total, 1)}
              aria-label={title}
            />
            <p role="status">{words.progress(progress.done, progress.total)}</p>
            <Button variant="default" onClick={() => running.current?.abort()}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button onClick={() => void run()}>{lastMade === null ? verbs.make : verbs.again}</Button>
        )}
        {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
        {progress?.bundle != null && <BundleLink bundle={progress.bundle} />}
      </div>
    </Section>
  )
}
