import type { CSSProperties } from 'react'
import styles from './tally-bar.module.css'
import { VoteMark } from './vote-mark.tsx'

export type VoteLook = 'yes' | 'no' | 'abstain' | 'invalid' | 'open' | 'recused' | 'answered'

export interface TallySegment {
  readonly look: VoteLook
  readonly label: string
  readonly count: number
}

interface TallyBarProps {
  /** What the bar shows, in one sentence: title and text for assistive technology. */
  readonly finding: string
  readonly segments: readonly TallySegment[]
  /** Where a line is drawn, in votes from the left; null where none is known beforehand. */
  readonly threshold: { readonly at: number; readonly label: string } | null
  readonly size?: 'card' | 'page'
}

/** Up to this many votes each one is its own cell, so that they can be counted with the finger. */
const MOST_CELLS = 40

/** Votes side by side, in the order given, with the line that has to be reached. */
export function TallyBar({ finding, segments, threshold, size = 'page' }: TallyBarProps) {
  const all = segments.reduce((sum, segment) => sum + segment.count, 0)
  const shown = segments.filter(({ count }) => count > 0)
  return (
    <figure className={styles.figure} data-size={size}>
      <div className={styles.frame} role="img" aria-label={finding} data-threshold={threshold !== null || undefined}>
        <div className={styles.bar}>
          {shown.map((segment) => (
            <div key={segment.look} className={styles.segment} data-look={segment.look} style={{ flexGrow: segment.count }}>
              {all <= MOST_CELLS && cellsOf(segment).map((key) => <i key={key} />)}
            </div>
          ))}
        </div>
        {threshold !== null && all > 0 && (
          <div
            className={styles.threshold}
            data-side={threshold.at / all > 0.7 ? 'end' : 'start'}
            style={{ '--at': `${(100 * threshold.at) / all}%` } as CSSProperties}
          >
            <span>{threshold.label}</span>
          </div>
        )}
      </div>
      <figcaption className={styles.labels}>
        {segments
          .filter(({ count, look }) => count > 0 || (size === 'page' && (look === 'yes' || look === 'no')))
          .map((segment) => (
            <span key={segment.look} className={styles.label}>
              <VoteMark look={segment.look} />
              <b>{segment.count}</b> {segment.label}
            </span>
          ))}
      </figcaption>
    </figure>
  )
}

/** One key per vote. */
function cellsOf({ look, count }: TallySegment): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${look} ${index + 1}`)
}
