import { Button } from '@mantine/core'
import { useState } from 'react'
import { fileAddress } from '#renderer/client/addresses.ts'
import { saveFile } from '#renderer/client/save-file.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { TemplateRow } from '#shared/contract/document-templates.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import { LARGEST_TEMPLATE } from '#shared/domain/documents/document-template.ts'
import { inQuotes } from '#shared/wording/quotes.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { templateWords } from '#shared/wording/screens/document-templates.ts'
import { templateProblemSentence } from '#shared/wording/template-problems.ts'
import styles from './templates-page.module.css'

const LIMITS = { most: 1, largest: LARGEST_TEMPLATE } as const
const NONE: readonly File[] = []

/** A template is tried as soon as it is there; only a sound one can be taken. */
export function TemplateForm({ row }: { readonly row: TemplateRow }) {
  const { kind, file: held, since, used } = row
  const [file, setFile] = useState<File | null>(null)
  const [sample, setSample] = useState<UploadedFile | null>(null)
  const [taken, setTaken] = useState(false)
  const attempt = useAction(service.documentTemplates.try)
  const save = useAction(service.documentTemplates.save)
  const back = useAction(service.documentTemplates.backToBuiltIn)
  const example = useAction(service.documentTemplates.sample)
  async function look(files: readonly File[]) {
    const chosen = files.at(-1) ?? null
    setFile(chosen)
    setSample(null)
    setTaken(false)
    attempt.clear()
    if (chosen !== null) setSample(await attempt.run({ kind, file: chosen }))
  }
  async function take() {
    if (file === null || (await save.run({ kind, file })) === null) return
    setTaken(true)
    setFile(null)
    setSample(null)
  }
  async function saveSample() {
    const made = await example.run({ kind })
    if (made !== null) await saveFile(made)
  }
  return (
    <div className={styles.form}>
      <p>{held === null || since === null ? templateWords.builtIn : templateWords.own(inQuotes(held.name), since, used)}</p>
      {held !== null && (
        <div className={styles.buttons}>
          <a href={fileAddress(held.sha256)} download={held.name}>
            {templateWords.download}
          </a>
          <Button variant="default" size="compact-md" loading={example.running} onClick={() => void saveSample()}>
            {templateWords.sample}
          </Button>
          <Button variant="default" size="compact-md" loading={back.running} onClick={() => void back.run({ kind })}>
            {templateWords.backToBuiltIn}
          </Button>
        </div>
      )}
      <FileDrop
        label={templateWords.fileFor(kind)}
        description={templateWords.fileHelp}
        files={NONE}
        onFiles={(files) => void look(files)}
        limits={LIMITS}
      />
      {attempt.running && <Notice tone="info">{templateWords.checking}</Notice>}
      {attempt.refusal !== null && <Problems refusal={attempt.refusal} />}
      {save.refusal !== null && <Problems refusal={save.refusal} />}
      {taken && <Notice tone="good">{templateWords.taken}</Notice>}
      {file !== null && sample !== null && (
        <>
          <Notice tone="good">{templateWords.sound(inQuotes(file.name))}</Notice>
          <div className={styles.buttons}>
            <Button onClick={() => void take()} loading={save.running}>
              {templateWords.take}
            </Button>
            <Button variant="default" onClick={() => void saveFile(sample)}>
              {templateWords.trySample}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** Each problem of a template on a line of its own. */
function Problems({ refusal }: { readonly refusal: Refusal }) {
  if (refusal.code !== 'TEMPLATE_BROKEN') return <Notice tone="bad">{refusalSentence(refusal)}</Notice>
  return (
    <Notice tone="bad">
      {templateWords.problems}
      <ul className={styles.problems}>
        {refusal.problems.map(templateProblemSentence).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
