import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showUndo } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import type { TextModule } from '#shared/domain/meetings/agenda-template.ts'
import { templateWords as words } from '#shared/wording/screens/meeting-templates.ts'
import styles from './templates-page.module.css'

/** The alliance's own texts for the minutes: to add, change and take away. */
export function TextModuleEditor({ textModules }: { readonly textModules: readonly TextModule[] }) {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const save = useAction(service.meetings.saveTextModule)
  const remove = useAction(service.meetings.removeTextModule)
  async function takeAway(module: TextModule) {
    if ((await remove.run({ textModuleId: module.id })) === null) return
    showUndo({
      message: words.textRemoved(module.title),
      undone: words.textBack,
      undo: async () => void (await save.run({ title: module.title, text: module.text })),
    })
  }
  return (
    <Section title={words.texts}>
      <p className={styles.soft}>{textModules.length === 0 ? words.textsNone : words.textsLead}</p>
      <ul className={styles.modules}>
        {textModules.map((module) => (
          <li key={module.id}>
            <div>
              <strong>{module.title}</strong>
              <p className={styles.text}>{module.text}</p>
            </div>
            <div className={styles.acts}>
              <ActionIcon
                variant="subtle"
                size={32}
                aria-label={words.textEdit(module.title)}
                onClick={() => {
                  setTitle(module.title)
                  setText(module.text)
                }}
              >
                <IconPencil size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                size={32}
                aria-label={words.textRemove(module.title)}
                onClick={() => void takeAway(module)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <TextInput
          label={words.textTitle}
          maxLength={300}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <Textarea
          label={words.text}
          autosize
          minRows={2}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div>
          <Button
            variant="default"
            loading={save.running}
            disabled={title.trim() === '' || text.trim() === ''}
            onClick={async () => {
              if ((await save.run({ title: title.trim(), text: text.trim() })) === null) return
              setTitle('')
              setText('')
            }}
          >
            {words.textSave}
          </Button>
        </div>
      </div>
    </Section>
  )
}
