import { IconCheck, IconMinus, IconX } from '@tabler/icons-react'
import type { VoteLook } from './tally-bar.tsx'
import styles from './vote-mark.module.css'

/** The sign that stands with a vote: its shape says the same as its color. */
export function VoteMark({ look }: { readonly look: VoteLook }) {
  return (
    <span className={styles.mark} data-look={look} aria-hidden="true">
      {look === 'yes' && <IconCheck size={12} stroke={3} />}
      {look === 'no' && <IconX size={12} stroke={3} />}
      {look === 'abstain' && <IconMinus size={12} stroke={3} />}
      {look === 'invalid' && '?'}
    </span>
  )
}
