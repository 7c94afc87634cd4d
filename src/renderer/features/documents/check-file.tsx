import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { CheckedFile } from '#shared/contract/documents.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { documentWords } from '#shared/wording/screens/documents.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import { CheckResult } from './check-result.tsx'
import styles from './form.module.css'

/** The next file takes the place of the one before; its name stands above its result. */
const NONE: readonly File[] = []
const LIMITS = { most: 1, largest: LARGEST_FILE } as const

/** Any Word or Excel file is dropped here; what it is and what its signatures are worth stands below at once. */
export function CheckFile() {
  const [file, setFile] = useState<File | null>(null)
  const [checked, setChecked] = useState<CheckedFile | null>(null)
  const check = useAction(service.documents.check)
  async function look(files: readonly File[]) {
    const [chosen] = files.slice(-1)
    setChecked(null)
    check.clear()
    setFile(chosen ?? null)
    if (chosen !== undefined) setChecked(await check.run({ file: chosen }))
  }
  return (
    <Page
      title={signatureWords.checkTitle}
      lead={signatureWords.checkLead}
      trail={[{ label: documentWords.title, to: pages.documents }]}
    >
      <div className={styles.results}>
        <FileDrop
          label={signatureWords.file}
          description={signatureWords.fileHelp}
          files={NONE}
          onFiles={(files) => void look(files)}
          limits={LIMITS}
        />
        {check.running && <Notice tone="info">{signatureWords.checking(file?.name ?? '')}</Notice>}
        {check.refusal !== null && <Notice tone="bad">{refusalSentence(check.refusal)}</Notice>}
        {checked !== null && <CheckResult checked={checked} />}
        <p className={styles.limits}>{signatureWords.limits}</p>
      </div>
    </Page>
  )
}
