import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFirstFocus } from '#renderer/ui/fields/use-first-focus.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Refusal } from '#shared/contract/refusals.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import styles from './contact-form.module.css'

interface ActFormProps {
  readonly verb: string
  readonly running: boolean
  readonly refusal: Refusal | null
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** A small form in its place: fields, the refusal where it happened, one act and the way out. */
export function ActForm({ verb, running, refusal, onSubmit, onCancel, children }: ActFormProps) {
  const form = useFirstFocus()
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" loading={running}>
          {verb}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {kitWords.cancel}
        </Button>
      </div>
    </form>
  )
}
