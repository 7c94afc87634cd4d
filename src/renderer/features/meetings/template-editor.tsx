import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { MeetingTemplates } from '#shared/contract/meeting-page.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { templateWords as words } from '#shared/wording/screens/meeting-templates.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { AgendaEditor } from './agenda-editor.tsx'
import { templateItemsOf, valuesOfTemplate } from './agenda-values.ts'
import styles from './templates-page.module.css'

/** One usual agenda at a time: which body, which template, and its items. */
export function TemplateEditor({ templates: { bodies, templates } }: { readonly templates: MeetingTemplates }) {
  const [bodyId, setBodyId] = useState<string>(bodies[0]?.id ?? '')
  const own = templates.filter((template) => template.bodyId === bodyId)
  const [chosen, setChosen] = useState('')
  const template = own.find(({ name }) => name === chosen) ?? own[0]
  return (
    <Section title={words.agendas}>
      <div className={styles.choice}>
        <NativeSelect
          label={words.body}
          value={bodyId}
          data={bodies.map(({ id, name }) => ({ value: id as string, label: name }))}
          onChange={({ currentTarget }) => setBodyId(currentTarget.value)}
        />
        <NativeSelect
          label={words.template}
          value={template?.name ?? ''}
          data={own.map(({ name, isStandard }) => ({
            value: name,
            label: `${name} (${isStandard ? words.standard : words.own})`,
          }))}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      </div>
      {template !== undefined && (
        <TemplateItems key={`${template.id} ${template.isStandard}`} template={template} onSaved={setChosen} />
      )}
    </Section>
  )
}

interface TemplateItemsProps {
  readonly template: MeetingTemplates['templates'][number]
  readonly onSaved: (name: string) => void
}

function TemplateItems({ template, onSaved }: TemplateItemsProps) {
  const [agenda, setAgenda] = useState(valuesOfTemplate(template.items))
  const [name, setName] = useState(template.name)
  const [isSaved, setSaved] = useState(false)
  const save = useAction(service.meetings.saveTemplate)
  const remove = useAction(service.meetings.removeTemplate)
  const isIncomplete = name.trim() === '' || agenda.length === 0 || agenda.some(({ title }) => title.trim() === '')
  async function keep() {
    const done = await save.run({ bodyId: template.bodyId, name: name.trim(), items: templateItemsOf(agenda) })
    setSaved(done !== null)
    if (done !== null) onSaved(name.trim())
  }
  return (
    <div className={styles.editor}>
      <AgendaEditor
        agenda={agenda}
        bodies={[]}
        showMissing={isIncomplete}
        onChange={(next) => {
          setSaved(false)
          setAgenda(next)
        }}
      />
      <TextInput
        label={words.name}
        description={words.nameHelp}
        maw={420}
        maxLength={300}
        value={name}
        error={name.trim() === '' ? meetingWords.missing : null}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
      {isSaved && <Notice tone="good">{words.saved}</Notice>}
      <div className={styles.buttons}>
        <Button loading={save.running} disabled={isIncomplete} onClick={() => void keep()}>
          {words.save}
        </Button>
        {!template.isStandard && (
          <Button variant="default" loading={remove.running} onClick={() => void remove.run({ agendaTemplateId: template.id })}>
            {template.replacesStandard ? words.reset : words.remove}
          </Button>
        )}
      </div>
    </div>
  )
}
