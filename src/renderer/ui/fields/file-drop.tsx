import { ActionIcon, Button, Input } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconFile, IconPaperclip, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { assertNever } from '#shared/basics/assert-never.ts'
import { formatFileSize } from '#shared/wording/screens/file-size.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import styles from './file-drop.module.css'
import { addFiles, type FileLimits, type FileTrouble } from './file-list.ts'

interface FileDropProps {
  readonly label: string
  readonly description?: string
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
  readonly error?: string | null
  readonly required?: boolean
  readonly limits: FileLimits
}

/** Files by dragging or choosing, with name and size; a file that is too large is said at once and not taken. */
export function FileDrop({ label, description, files, onFiles, error = null, required = false, limits }: FileDropProps) {
  const open = useRef<() => void>(null)
  const [troubles, setTroubles] = useState<readonly FileTrouble[]>([])
  function add(added: readonly File[]) {
    const next = addFiles(files, added, limits)
    setTroubles(next.troubles)
    onFiles(next.files)
  }
  return (
    <Input.Wrapper label={label} description={description} error={error} required={required} labelElement="div">
      <Dropzone
        onDrop={add}
        openRef={open}
        activateOnClick={false}
        activateOnKeyboard={false}
        enablePointerEvents
        tabIndex={-1}
        className={styles.zone}
        inputProps={{ 'aria-label': label, tabIndex: -1 }}
      >
        <div className={styles.invite}>
          <Button
            variant="default"
            leftSection={<IconPaperclip size={16} aria-hidden />}
            onClick={() => open.current?.()}
            aria-label={`${label}: ${kitWords.chooseFiles}`}
          >
            {kitWords.chooseFiles}
          </Button>
          <span>
            {kitWords.dropFiles}, {kitWords.largestFile(formatFileSize(limits.largest))}
          </span>
        </div>
      </Dropzone>
      <ul className={styles.files} aria-label={label}>
        {files.map((file) => (
          <li key={`${file.name}-${file.size}-${file.lastModified}`}>
            <IconFile size={16} stroke={1.6} aria-hidden />
            <span className={styles.name}>{file.name}</span>
            <span className={styles.size}>{formatFileSize(file.size)}</span>
            <ActionIcon
              variant="subtle"
              size={26}
              aria-label={kitWords.removeFile(file.name)}
              onClick={() => onFiles(files.filter((other) => other !== file))}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div role="alert">
        {troubles.map((trouble) => (
          <p key={JSON.stringify(trouble)} className={styles.trouble}>
            {sentenceOf(trouble, limits)}
          </p>
        ))}
      </div>
    </Input.Wrapper>
  )
}

function sentenceOf(trouble: FileTrouble, { most, largest }: FileLimits): string {
  switch (trouble.kind) {
    case 'too-large':
      return kitWords.fileTooLarge(trouble.name, formatFileSize(trouble.size), formatFileSize(largest))
    case 'empty':
      return kitWords.fileEmpty(trouble.name)
    case 'too-many':
      return kitWords.tooManyFiles(most)
    default:
      return assertNever(trouble)
  }
}
