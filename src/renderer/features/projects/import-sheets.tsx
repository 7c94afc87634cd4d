import { Button } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { assessmentWords as words } from '#shared/wording/screens/assessments.ts'

const LIMITS = { most: 20, largest: 2 * 1024 * 1024 }

/** Takes in score sheets that came back as Excel files. */
export function ImportSheets({ projectId, mayRate }: { readonly projectId: Id<'project'>; readonly mayRate: boolean }) {
  const [files, setFiles] = useState<readonly File[]>([])
  const take = useAction(service.assessments.importSheets)
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault()
        if (files.length === 0) return
        const done = await take.run({ projectId, files: [...files] })
        if (done === null) return
        setFiles([])
        showDone(words.imported(done.length))
      }}
    >
      <FileDrop label={words.importFiles} description={words.importHelp} files={files} onFiles={setFiles} limits={LIMITS} />
      {take.refusal !== null && <Notice tone="bad">{refusalSentence(take.refusal)}</Notice>}
      <div>
        <Button type="submit" variant="default" loading={take.running} disabled={files.length === 0 || !mayRate}>
          {words.import}
        </Button>
      </div>
    </form>
  )
}
