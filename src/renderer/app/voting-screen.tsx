import { Suspense } from 'react'
import { CastPage } from '#renderer/features/circular-procedures/cast/cast-page.tsx'
import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import { castWords } from '#shared/wording/screens/circular-post.ts'
import { frameWords } from '#shared/wording/screens/frame.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import frame from './frame/frame.module.css'
import { ThemeSwitch } from './frame/theme-switch.tsx'
import styles from './voting-screen.module.css'

/** „Stimme abgeben“ without a workspace: no navigation, because there is nowhere else to go. */
export function VotingScreen() {
  return (
    <div className={styles.screen}>
      <a href="#content" className={frame.skip}>
        {kitWords.skipToContent}
      </a>
      <header className={styles.bar} data-screen-only>
        <strong>{frameWords.product}</strong>
        <ThemeSwitch />
      </header>
      <main id="content" className={frame.main} tabIndex={-1}>
        <Suspense fallback={<PageSkeleton what={castWords.title} />}>
          <CastPage />
        </Suspense>
      </main>
    </div>
  )
}
