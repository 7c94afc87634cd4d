import { IconPaperclip } from '@tabler/icons-react'
import { fileAddress } from '#renderer/client/addresses.ts'
import type { StoredFile } from '#shared/domain/circular-procedures/circular-procedure.ts'
import styles from './member-table.module.css'

/** Files that prove a response, each to be opened. */
export function EvidenceLinks({ files }: { readonly files: readonly StoredFile[] }) {
  return (
    <span className={styles.evidence}>
      {files.map((file) => (
        <a key={file.sha256} href={fileAddress(file.sha256)} download={file.name} title={file.name}>
          <IconPaperclip size={14} stroke={1.8} aria-hidden />
          <span>{file.name}</span>
        </a>
      ))}
    </span>
  )
}
