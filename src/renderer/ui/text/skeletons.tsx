import { Skeleton, VisuallyHidden } from '@mantine/core'
import { kitWords } from '#shared/wording/screens/kit.ts'
import styles from './skeletons.module.css'

const ROWS = [92, 78, 84, 70, 88, 76] as const

/** The outline of a page while its data are read. */
export function PageSkeleton({ what }: { readonly what: string }) {
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <VisuallyHidden>{kitWords.loading(what)}</VisuallyHidden>
      <Skeleton height={26} width={280} />
      <div className={styles.rows}>
        {ROWS.map((width) => (
          <Skeleton key={width} height={14} width={`${width}%`} />
        ))}
      </div>
    </div>
  )
}
