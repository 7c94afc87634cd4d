import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { SecondPlace } from '#shared/domain/workspace/backup.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { backupWords as words } from '#shared/wording/screens/backups.ts'
import styles from './backups-page.module.css'

/** Where copies go as well, and for whom they are encrypted. */
export function SecondPlaceForm({ place, disabled }: { readonly place: SecondPlace | null; readonly disabled: boolean }) {
  const [path, setPath] = useState(place?.path ?? '')
  const [recipient, setRecipient] = useState(place?.recipient ?? '')
  const [identity, setIdentity] = useState<string | null>(null)
  const save = useAction(service.workspace.setSecondPlace)
  const makeKey = useAction(() => service.workspace.makeBackupKey())
  async function onSave(): Promise<void> {
    const saved = await save.run({ path: path.trim() || null, recipient: recipient.trim() || null })
    if (saved !== null) showDone(saved.secondPlace === null ? words.secondRemoved : words.secondSaved)
  }
  async function onMakeKey(): Promise<void> {
    const pair = await makeKey.run(undefined)
    if (pair === null) return
    setIdentity(pair.identity)
    setRecipient(pair.recipient)
  }
  return (
    <Section title={words.secondTitle}>
      <p className={styles.lead}>{words.secondLead}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void onSave()
        }}
      >
        <TextInput
          label={words.secondPath}
          description={words.secondPathHint}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        <TextInput
          label={words.recipient}
          description={words.recipientHint}
          value={recipient}
          onChange={(event) => setRecipient(event.currentTarget.value)}
        />
        {identity !== null && (
          <Notice tone="warn" title={words.keyTitle}>
            <p className={styles.secret}>{identity}</p>
            <p>{words.keyText}</p>
          </Notice>
        )}
        {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
        <div className={styles.buttons}>
          <Button type="submit" variant="default" loading={save.running} disabled={disabled}>
            {words.saveSecond}
          </Button>
          <Button variant="subtle" loading={makeKey.running} onClick={() => void onMakeKey()}>
            {words.makeKey}
          </Button>
        </div>
      </form>
    </Section>
  )
}
