import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { Notice } from '../text/notice.tsx'
import { ActSentences, Sentences } from './act-sentences.tsx'
import { ButtonLink } from './button-link.tsx'
import styles from './decisive-act.module.css'

interface DecisiveActProps {
  /** What will happen, one sentence each. */
  readonly happens: readonly ReactNode[]
  /** What nobody can change afterwards, one sentence each. */
  readonly stays: readonly ReactNode[]
  /** Why it is not possible yet; empty when it is. */
  readonly forbids: readonly ReactNode[]
  /** Verb with its object, on the only filled button. */
  readonly verb: string
  readonly running: boolean
  readonly onConfirm: () => void
  readonly backTo: string
  /** The refusal of the last try. */
  readonly refusal?: string | null
}

/** An act that decides something: said in sentences, asked once. */
export function DecisiveAct({ happens, stays, forbids, verb, running, onConfirm, backTo, refusal = null }: DecisiveActProps) {
  return (
    <div className={styles.act}>
      {forbids.length > 0 && (
        <Notice tone="warn" title={kitWords.whatForbids}>
          <Sentences sentences={forbids} />
        </Notice>
      )}
      <ActSentences happens={happens} stays={stays} />
      {refusal !== null && <Notice tone="bad">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button onClick={onConfirm} loading={running} disabled={forbids.length > 0}>
          {verb}
        </Button>
        <ButtonLink to={backTo} variant="default">
          {kitWords.back}
        </ButtonLink>
      </div>
    </div>
  )
}
