import { ActionIcon, Menu } from '@mantine/core'
import { IconTextPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import type { StatementTextModuleField } from '#shared/domain/statements/statement-dispatch.ts'
import { TEXT_MODULES } from '#shared/wording/screens/statement-reasons.ts'
import { statementWords } from '#shared/wording/screens/statements.ts'

interface TextModulesProps {
  readonly field: StatementTextModuleField
  readonly label: string
  readonly text: string
  readonly onInsert: (text: string) => void
}

/** Words that come again: built-in ones and those of this alliance; what stands in the field can be kept as a new one. */
export function TextModules({ field, label, text, onInsert }: TextModulesProps) {
  const { data } = useSuspenseQuery(ask.statements.listModules.queryOptions())
  const create = useAction(service.statements.createModule)
  const remove = useAction(service.statements.deleteModule)
  const own = data.filter((module) => module.field === field)
  const put = (added: string) => onInsert(text.trim() === '' ? added : `${text.trimEnd()}\n\n${added}`)
  return (
    <Menu position="bottom-end" width={340}>
      <Menu.Target>
        <ActionIcon variant="transparent" size={24} aria-label={statementWords.modulesFor(label)}>
          <IconTextPlus size={17} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{statementWords.modules}</Menu.Label>
        {TEXT_MODULES[field].map(({ title, text: words }) => (
          <Menu.Item key={title} onClick={() => put(words)}>
            {title}
          </Menu.Item>
        ))}
        {own.map((module) => (
          <Menu.Item key={module.id} onClick={() => put(module.text)}>
            {module.title}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          disabled={text.trim() === ''}
          onClick={async () => {
            const title = text.trim().split(/\s+/).slice(0, 6).join(' ')
            if ((await create.run({ field, title, text })) !== null) showDone(statementWords.moduleSaved)
          }}
        >
          {statementWords.keepAsModule}
        </Menu.Item>
        {own.map((module) => (
          <Menu.Item key={module.id} onClick={() => void remove.run({ moduleId: module.id })}>
            {statementWords.removeModule(module.title)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
