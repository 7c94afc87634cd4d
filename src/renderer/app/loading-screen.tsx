import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import { frameWords } from '#shared/wording/screens/frame.ts'
import styles from './loading-screen.module.css'

/** Before the frame itself is known. */
export function LoadingScreen() {
  return (
    <main className={styles.screen}>
      <LoadingPage />
    </main>
  )
}

/** Inside the frame, which has the one main part already. */
export function LoadingPage() {
  return <PageSkeleton what={frameWords.product} />
}
