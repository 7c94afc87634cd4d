import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { meetingRecordWords as words } from '#shared/wording/screens/meeting-records.ts'
import { STANDARD_TEXTS } from '#shared/wording/standard-texts.ts'
import styles from './minutes-records.module.css'

interface TextModulesProps {
  /** „TOP 3“, so that each field has its own name. */
  readonly of: string
  readonly text: string
  readonly onText: (text: string) => void
}

/** Puts a text that is used again and again into the minutes, or keeps the one at hand. */
export function TextModules({ of, text, onText }: TextModulesProps) {
  const { data } = useSuspenseQuery(ask.meetings.templates.queryOptions())
  const [title, setTitle] = useState('')
  const save = useAction(service.meetings.saveTextModule)
  const modules = [...STANDARD_TEXTS, ...data.textModules]
  return (
    <details className={styles.more}>
      <summary>{words.textModules}</summary>
      <div className={styles.fields}>
        <NativeSelect
          aria-label={`${of}: ${words.textModules}`}
          value=""
          data={[{ value: '', label: '–' }, ...modules.map((module) => ({ value: module.title, label: module.title }))]}
          onChange={({ currentTarget }) => {
            const chosen = modules.find((module) => module.title === currentTarget.value)
            if (chosen !== undefined) onText(text.trim() === '' ? chosen.text : `${text.trimEnd()}\n${chosen.text}`)
          }}
        />
        <TextInput
          aria-label={`${of}: ${words.textModuleTitle}`}
          placeholder={words.textModuleTitle}
          maxLength={300}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={title.trim() === '' || text.trim() === ''}
          loading={save.running}
          onClick={async () => {
            if ((await save.run({ title, text })) !== null) setTitle('')
          }}
        >
          {words.textModuleSave}
        </Button>
      </div>
    </details>
  )
}
