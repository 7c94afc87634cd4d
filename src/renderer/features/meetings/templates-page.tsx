import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { templateWords as words } from '#shared/wording/screens/meeting-templates.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { TemplateEditor } from './template-editor.tsx'
import { TextModuleEditor } from './text-module-editor.tsx'

/** Usual agendas per body and texts for the minutes: to look at, to change, to take away. */
export function TemplatesPage() {
  const { data } = useSuspenseQuery(ask.meetings.templates.queryOptions())
  return (
    <Page title={words.title} lead={words.lead} trail={[{ label: meetingWords.title, to: pages.meetings }]} width="full">
      <TemplateEditor templates={data} />
      <TextModuleEditor textModules={data.textModules} />
    </Page>
  )
}
