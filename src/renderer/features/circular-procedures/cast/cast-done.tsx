import { Button, Textarea } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { Section } from '#renderer/ui/page/section.tsx'
import type { CastAnswer } from '#shared/contract/circular-procedures.ts'
import { castWords as words } from '#shared/wording/screens/circular-post.ts'
import styles from '../post/post.module.css'

/** The finished answer: to be saved, or copied into a mail. */
export function CastDone({ answer, email }: { readonly answer: CastAnswer; readonly email: string }) {
  const place = useRef<HTMLDivElement>(null)
  const address = useMemo(() => URL.createObjectURL(new Blob([answer.jws], { type: 'application/octet-stream' })), [answer.jws])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  useEffect(() => place.current?.focus(), [])
  return (
    <Section title={words.done}>
      <div className={styles.stack} ref={place} tabIndex={-1} role="status">
        <p>{words.doneText(email)}</p>
        <Button component="a" href={address} download={answer.fileName}>
          {words.save}
        </Button>
        <p>
          {words.receipt}: <strong className={styles.code}>{answer.receiptCode}</strong>. {words.receiptHelp}
        </p>
        <Textarea label={words.block} value={answer.mailBlock} readOnly autosize minRows={4} w="100%" />
      </div>
    </Section>
  )
}
