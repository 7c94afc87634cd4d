import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { PlainLink } from '#renderer/ui/text/plain-link.tsx'
import { meetingRecordWords as words } from '#shared/wording/screens/meeting-records.ts'
import { templateWords } from '#shared/wording/screens/meeting-templates.ts'
import { type AgendaValue, templateItemsOf, valuesOfTemplate } from './agenda-values.ts'
import styles from './agenda-waiting.module.css'

interface AgendaTemplatesProps {
  /** The body that sits, or the first of several. */
  readonly bodyId: string | undefined
  readonly agenda: readonly AgendaValue[]
  readonly onChange: (agenda: readonly AgendaValue[]) => void
}

/** Usual agendas per body: to take one, and to keep the one at hand. */
export function AgendaTemplates({ bodyId: sittingId, agenda, onChange }: AgendaTemplatesProps) {
  const { data } = useSuspenseQuery(ask.meetings.templates.queryOptions())
  const [chosenId, setBodyId] = useState<string | null>(null)
  const bodyId = chosenId ?? sittingId ?? data.bodies[0]?.id ?? ''
  const [name, setName] = useState('')
  const save = useAction(service.meetings.saveTemplate)
  const remove = useAction(service.meetings.removeTemplate)
  const body = data.bodies.find(({ id }) => id === bodyId)
  const own = data.templates.filter((template) => template.bodyId === bodyId)
  return (
    <Section title={words.templates}>
      <NativeSelect
        label={words.templateBody}
        value={bodyId}
        data={data.bodies.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={({ currentTarget }) => setBodyId(currentTarget.value)}
      />
      {own.length === 0 && <p className={styles.soft}>{words.templateNone}</p>}
      <ul className={styles.list}>
        {own.map((template) => (
          <li key={template.id} className={styles.template}>
            <Button variant="default" className={styles.take} onClick={() => onChange(valuesOfTemplate(template.items))}>
              <span className={styles.title}>{template.name}</span>
              <span className={styles.soft}>{words.templateUse}</span>
            </Button>
            {!template.isStandard && (
              <ActionIcon
                variant="subtle"
                size={26}
                aria-label={`${words.templateRemove}: ${template.name}`}
                onClick={() => void remove.run({ agendaTemplateId: template.id })}
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <TextInput
        label={words.templateName}
        maxLength={300}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div>
        <Button
          variant="default"
          disabled={name.trim() === '' || body === undefined || agenda.length === 0}
          loading={save.running}
          onClick={async () => {
            if (body === undefined) return
            if ((await save.run({ bodyId: body.id, name, items: templateItemsOf(agenda) })) !== null) setName('')
          }}
        >
          {words.templateSave}
        </Button>
      </div>
      <PlainLink to={pages.meetingTemplates}>{templateWords.toTemplates}</PlainLink>
    </Section>
  )
}
