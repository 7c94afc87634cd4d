import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import { reloadAll } from '#renderer/client/query-client.ts'
import { useProgress } from '#renderer/client/use-progress.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Instant } from '#shared/basics/instant.ts'
import type { PackProgress } from '#shared/contract/circular-procedures.ts'
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
  const { event, running, refusal, run, stop } = useProgress((_: null, { signal }) => make(signal))
  const { done, bundle } = event ?? { done: 0, bundle: null }
  return (
    <Section title={title}>
      <div className={styles.stack}>
        <p>{text}</p>
        {children}
        {lastMade !== null && <p>{words.packsMade(formatInstant(lastMade))}</p>}
        {running ? (
          <>
            <Progress className={styles.progress} value={(100 * done) / Math.max(total, 1)} aria-label={title} />
            <p role="status">{words.progress(done, total)}</p>
            <Button variant="default" onClick={stop}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button onClick={() => void run(null).then(reloadAll)}>{lastMade === null ? verbs.make : verbs.again}</Button>
        )}
        {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
        {bundle !== null && <BundleLink bundle={bundle} />}
      </div>
    </Section>
  )
}
