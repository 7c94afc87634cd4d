import { useSuspenseQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useChangeEvents } from '#renderer/client/change-events.ts'
import { ask } from '#renderer/client/service.ts'
import { useFullScreen } from '#renderer/ui/page/full-screen.ts'
import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import { frameWords } from '#shared/wording/screens/frame.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { CommandPalette } from '../palette/command-palette.tsx'
import { FileNotices } from './file-notices.tsx'
import styles from './frame.module.css'
import { Navigation } from './navigation.tsx'
import { TopBar } from './top-bar.tsx'

/** Navigation at the left, bar on top, the open page; a remark on demo data that cannot be closed. */
export function Frame() {
  const { data: alliance } = useSuspenseQuery(ask.alliance.show.queryOptions())
  const [open, setOpen] = useState(false)
  const isWholeWindow = useFullScreen((state) => state.isOn)
  useChangeEvents()
  return (
    <div className={styles.frame} data-navigation={open ? 'open' : 'closed'} data-whole={isWholeWindow}>
      <a href="#content" className={styles.skip}>
        {kitWords.skipToContent}
      </a>
      <div className={styles.navigation}>
        <Navigation allianceName={alliance.shortName} onFollow={() => setOpen(false)} />
      </div>
      <div className={styles.work}>
        <TopBar navigationOpen={open} onNavigation={() => setOpen(!open)} />
        {alliance.isDemo && (
          <aside className={styles.demo} aria-label={frameWords.demoLabel}>
            {frameWords.demo}
          </aside>
        )}
        <FileNotices />
        <main id="content" className={styles.main} tabIndex={-1}>
          <Suspense fallback={<PageSkeleton what={frameWords.product} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <CommandPalette />
    </div>
  )
}
