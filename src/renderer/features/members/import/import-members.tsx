import { Button, SegmentedControl } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { showUndo } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import { IMPORT_KINDS, type ImportField, type ImportKind } from '#shared/domain/members/member-import.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { IMPORT_KIND_WORDS, importWords as words } from '#shared/wording/screens/member-imports.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { ColumnMapping } from './column-mapping.tsx'
import styles from './import-members.module.css'
import { PreviewTable } from './preview-table.tsx'
import { usePreview } from './use-preview.ts'

const ONE_FILE = { most: 1, largest: LARGEST_FILE } as const
const KINDS = IMPORT_KINDS.map((value) => ({ value, label: IMPORT_KIND_WORDS[value] }))

/** Members or people from a table: map the columns, look at every row, import what is right, take it back at once. */
export function ImportMembers() {
  const navigate = useNavigate()
  const [kind, setKind] = useState<ImportKind>('members')
  const [files, setFiles] = useState<readonly File[]>([])
  const [excluded, setExcluded] = useState<ReadonlySet<number>>(new Set())
  const { preview, rowsRead, refusal, read, stop } = usePreview()
  const act = useAction(service.members.imports.run)
  const [file] = files

  function ask(nextKind: ImportKind, next: File | undefined, mapping: readonly (ImportField | null)[] | null) {
    setExcluded(new Set())
    act.clear()
    if (next === undefined) stop()
    else void read(nextKind, next, mapping)
  }
  const taken = preview?.rows.filter(({ row }) => !excluded.has(row)) ?? []
  const count = (state: string) => taken.filter((row) => row.state === state).length
  const counts = { new: count('new'), changed: count('changed') }
  const errors = count('error')

  async function run() {
    if (file === undefined || preview === null) return
    const mapping = [...preview.mapping]
    const done = await act.run({ kind, file, mapping, excluded: [...excluded], confirmed: counts })
    if (done === null) return ask(kind, file, mapping)
    await navigate({ to: pages.members })
    const { importId, fileName } = done
    if (importId === null) return
    showUndo({
      message: words.done(fileName, done.new, done.changed),
      undone: words.undone(fileName),
      undo: () => service.members.imports.undo({ importId }),
    })
  }
  return (
    <Page title={words.title} lead={words.lead} trail={[{ label: memberWords.title, to: pages.members }]} width="full">
      <div className={styles.source}>
        <SegmentedControl
          aria-label={words.kind}
          data={KINDS}
          value={kind}
          onChange={(value) => {
            setKind(value as ImportKind)
            ask(value as ImportKind, file, null)
          }}
        />
        <FileDrop
          label={words.file}
          description={words.fileHelp}
          files={files}
          limits={ONE_FILE}
          onFiles={(chosen) => {
            setFiles(chosen)
            ask(kind, chosen[0], null)
          }}
        />
      </div>
      {rowsRead !== null && (
        <div className={styles.reading}>
          <span role="status">{words.reading(rowsRead)}</span>
          <Button variant="default" size="compact-md" onClick={stop}>
            {words.stop}
          </Button>
        </div>
      )}
      {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
      {act.refusal !== null && <Notice tone="bad">{refusalSentence(act.refusal)}</Notice>}
      {preview !== null && (
        <>
          <Section title={words.columns}>
            <ColumnMapping kind={kind} preview={preview} onMapping={(mapping) => ask(kind, file, mapping)} />
          </Section>
          <Section title={words.preview}>
            <PreviewTable preview={preview} excluded={excluded} onExcluded={setExcluded} />
          </Section>
          <div className={styles.act}>
            {errors > 0 && <Notice tone="warn">{words.errorsLeft(errors)}</Notice>}
            {errors === 0 && counts.new + counts.changed === 0 && <Notice tone="info">{words.nothingToDo}</Notice>}
            <p>{words.summary(counts.new, counts.changed, excluded.size)}</p>
            <Button loading={act.running} disabled={errors > 0 || counts.new + counts.changed === 0} onClick={() => void run()}>
              {words.verb(counts.new + counts.changed)}
            </Button>
          </div>
        </>
      )}
    </Page>
  )
}
