import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { privacyWords as words } from '#shared/wording/screens/privacy.ts'
import styles from './privacy-page.module.css'

interface TextForm<Content> {
  readonly content: Content
  readonly fields: readonly {
    readonly key: keyof Content
    readonly label: string
    readonly help?: string
    readonly required?: boolean
    readonly rows?: number
  }[]
  readonly send: (content: Content) => Promise<unknown>
  readonly disabled: boolean
  /** Beside the button that saves. */
  readonly children: ReactNode
}

/** A form of a few texts that are saved together. */
export function TextForm<Content extends Readonly<Record<keyof Content, string>>>(props: TextForm<Content>) {
  const { content, fields, send, disabled, children } = props
  const [draft, setDraft] = useState(content)
  const [tried, setTried] = useState(false)
  const save = useAction(send)
  const isMissing = (key: keyof Content) => draft[key].trim() === ''
  async function submit() {
    setTried(true)
    if (fields.some(({ key, required }) => required === true && isMissing(key))) return
    if ((await save.run(draft)) !== null) showDone(words.saved)
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {fields.map(({ key, label, help, required = false, rows = 2 }) => (
        <Textarea
          key={String(key)}
          label={label}
          description={help}
          required={required}
          autosize
          minRows={rows}
          maxLength={4_000}
          value={draft[key]}
          error={tried && required && isMissing(key) ? words.fillField : null}
          onChange={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" loading={save.running} disabled={disabled}>
          {words.save}
        </Button>
        {children}
      </div>
    </form>
  )
}
