import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { fileAddress } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { ProjectPage } from '#shared/contract/projects.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import { ATTACHMENT_KINDS, type AttachmentKind } from '#shared/domain/projects/completeness.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { ATTACHMENT_LABELS, checkWords } from '#shared/wording/screens/project-checks.ts'

/** The files of an application, and a place to drop more. */
export function AttachmentSection({ page }: { readonly page: ProjectPage }) {
  const { today } = useClock()
  const [kind, setKind] = useState<AttachmentKind>('description')
  const [forMembers, setForMembers] = useState(false)
  const [receivedOn, setReceivedOn] = useState<LocalDate | null>(today)
  const [files, setFiles] = useState<readonly File[]>([])
  const attach = useAction(service.projects.attach)
  return (
    <>
      {page.attachments.length === 0 ? (
        <p className={styles.soft}>{checkWords.noFiles}</p>
      ) : (
        <ul className={styles.list}>
          {page.attachments.map((attachment) => (
            <li key={attachment.id}>
              <a href={fileAddress(attachment.sha256)} download={attachment.name}>
                {attachment.name}
              </a>{' '}
              <span className={styles.soft}>
                {ATTACHMENT_LABELS[attachment.kind]}, {formatDate(attachment.receivedOn)},{' '}
                {attachment.forMembers ? checkWords.visible : checkWords.internal}
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        onSubmit={async (event) => {
          event.preventDefault()
          if (receivedOn === null || files.length === 0) return
          const done = await attach.run({ projectId: page.project.id, kind, forMembers, receivedOn, files: [...files] })
          if (done === null) return
          setFiles([])
          showDone(checkWords.attached)
        }}
      >
        <div className={styles.pair}>
          <NativeSelect
            label={checkWords.kind}
            value={kind}
            data={ATTACHMENT_KINDS.map((one) => ({ value: one, label: ATTACHMENT_LABELS[one] }))}
            onChange={({ currentTarget }) => {
              const chosen = ATTACHMENT_KINDS.find((one) => one === currentTarget.value) ?? kind
              setKind(chosen)
              if (chosen === 'application') setForMembers(false)
            }}
          />
          <DateField label={checkWords.receivedOn} value={receivedOn} onChange={setReceivedOn} required />
        </div>
        <Checkbox
          label={checkWords.forMembers}
          description={kind === 'application' ? checkWords.notForMembers : undefined}
          disabled={kind === 'application'}
          checked={forMembers}
          onChange={({ currentTarget }) => setForMembers(currentTarget.checked)}
        />
        <FileDrop
          label={checkWords.chooseFiles}
          description={checkWords.filesHelp}
          files={files}
          onFiles={setFiles}
          limits={{ most: 20, largest: LARGEST_FILE }}
        />
        {attach.refusal !== null && <Notice tone="bad">{refusalSentence(attach.refusal)}</Notice>}
        <div>
          <Button type="submit" variant="default" loading={attach.running} disabled={files.length === 0}>
            {checkWords.attach}
          </Button>
        </div>
      </form>
    </>
  )
}
