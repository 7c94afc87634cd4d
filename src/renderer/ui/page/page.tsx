import { type ReactNode, useEffect, useRef } from 'react'
import { NOWHERE_YET, useArrival } from './arrival.ts'
import styles from './page.module.css'
import { type MenuEntry, PageMenu } from './page-menu.tsx'
import { type Crumb, useTrail } from './trail.ts'

interface PageProps {
  readonly title: string
  /** Pages above this one, for the breadcrumb. */
  readonly trail?: readonly Crumb[]
  /** Short name in the breadcrumb where the title is long. */
  readonly shortTitle?: string
  /** The state of the thing, as a word. */
  readonly state?: ReactNode
  /** Beside the state, below the title. */
  readonly lead?: ReactNode
  /** The next sensible act: the one filled button. */
  readonly action?: ReactNode
  readonly menu?: readonly MenuEntry[]
  /** `whole` takes all there is: for a board, whose columns stand beside each other. */
  readonly width?: 'text' | 'page' | 'full' | 'whole'
  readonly children: ReactNode
}

const NO_TRAIL: readonly Crumb[] = []

/** One screen: title, state, next act, content. Takes the focus when one arrives from another screen. */
export function Page({ title, trail = NO_TRAIL, shortTitle, state, lead, action, menu, width = 'page', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const show = useTrail((trailState) => trailState.show)
  const here = shortTitle ?? title
  const key = JSON.stringify(trail)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the trail is compared by its content
  useEffect(() => {
    show(trail, here)
    document.title = `${here} – Allianz`
  }, [key, here, show])
  useEffect(() => {
    if (useArrival.getState().count > NOWHERE_YET && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
    useArrival.getState().arrive()
  }, [])
  return (
    <div className={styles.page} data-width={width}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {(state !== undefined || lead !== undefined) && (
            <div className={styles.lead}>
              {state}
              {lead !== undefined && <span>{lead}</span>}
            </div>
          )}
        </div>
        <div className={styles.actions} data-screen-only>
          {menu !== undefined && menu.length > 0 && <PageMenu entries={menu} />}
          {action}
        </div>
      </header>
      {children}
    </div>
  )
}
