import { Checkbox } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DraftNote } from '#renderer/ui/acts/draft-note.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { ProjectForm } from './project-form.tsx'
import { emptyValues } from './project-values.ts'

/** A new application. What is typed survives until it is sent or thrown away. */
export function NewProject() {
  const { data: choices } = useSuspenseQuery(ask.projects.choices.queryOptions())
  const { today } = useClock()
  const draft = useFormDraft('project:new', emptyValues(today))
  const submit = useAction(service.projects.submit)
  const navigate = useNavigate()
  const [isIdea, setIdea] = useState(false)
  return (
    <Page title={projectWords.create} trail={[{ label: projectWords.title, to: pages.projects }]}>
      {choices.actionPlan === null ? (
        <Notice tone="warn">{projectWords.noActionPlan}</Notice>
      ) : (
        <ProjectForm
          choices={choices}
          values={draft.values}
          onChange={draft.change}
          sending={submit.running}
          refusal={submit.refusal}
          verb={projectWords.submit}
          backTo={pages.projects}
          draftNote={
            <>
              <DraftNote restoredFrom={draft.restoredFrom} onDiscard={draft.discard} />
              <Checkbox
                label={projectWords.asIdea}
                checked={isIdea}
                onChange={({ currentTarget }) => setIdea(currentTarget.checked)}
              />
            </>
          }
          onSend={async (application) => {
            const done = await submit.run({ ...application, stage: isIdea ? 'idea' : 'submitted' })
            if (done === null) return
            await draft.finish()
            await navigate({ to: pages.project(done.projectId) })
          }}
        />
      )}
    </Page>
  )
}
