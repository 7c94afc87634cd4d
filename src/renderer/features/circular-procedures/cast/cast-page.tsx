import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { CastAnswer, OpenedPack } from '#shared/contract/circular-procedures.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { castWords as words } from '#shared/wording/screens/circular-post.ts'
import styles from '../post/post.module.css'
import { CastDone } from './cast-done.tsx'
import { CastForm } from './cast-form.tsx'

const LIMITS = { most: 1, largest: LARGEST_FILE } as const

/** „Stimme abgeben“: a member opens its pack and makes its signed answer. Nothing of a workspace is read or written. */
export function CastPage() {
  const [file, setFile] = useState<File | null>(null)
  const [opened, setOpened] = useState<OpenedPack | null>(null)
  const [answer, setAnswer] = useState<CastAnswer | null>(null)
  const open = useAction(service.circularProcedures.readPack)
  async function take(files: readonly File[]) {
    const [first] = files
    setAnswer(null)
    setOpened(null)
    setFile(first ?? null)
    open.clear()
    if (first !== undefined) setOpened(await open.run({ file: first }))
  }
  /** The same pack again, because the key of this device changed; what is typed stays. */
  async function reopen(same: File) {
    const again = await open.run({ file: same })
    if (again !== null) setOpened(again)
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <div className={styles.wide}>
        <FileDrop
          label={words.choosePack}
          description={words.choosePackHelp}
          files={file === null ? [] : [file]}
          onFiles={(files) => void take(files)}
          limits={LIMITS}
          error={open.refusal === null ? null : refusalSentence(open.refusal)}
        />
        {open.running && <Notice tone="info">{words.openPack}</Notice>}
        {file !== null && opened !== null && (
          <CastForm file={file} opened={opened} onCast={setAnswer} onRenewed={() => void reopen(file)} />
        )}
        {opened !== null && answer !== null && <CastDone answer={answer} email={opened.pack.alliance.email} />}
      </div>
    </Page>
  )
}
