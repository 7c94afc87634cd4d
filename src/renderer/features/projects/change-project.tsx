import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DraftNote } from '#renderer/ui/acts/draft-note.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Id } from '#shared/basics/id.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { ProjectForm } from './project-form.tsx'
import { valuesOf } from './project-values.ts'

/** Corrects an application as long as no vote on it runs. */
export function ChangeProject({ projectId }: { readonly projectId: Id<'project'> }) {
  const { data: choices } = useSuspenseQuery(ask.projects.choices.queryOptions())
  const { data } = useSuspenseQuery(ask.projects.show.queryOptions({ input: { projectId } }))
  const draft = useFormDraft(`project:${projectId}:${data.version}`, valuesOf(data.project))
  const change = useAction(service.projects.change)
  const navigate = useNavigate()
  return (
    <Page
      title={projectWords.changeTitle(data.project.number)}
      trail={[
        { label: projectWords.title, to: pages.projects },
        { label: data.project.shortTitle, to: pages.project(projectId) },
      ]}
      shortTitle={projectWords.change}
    >
      <ProjectForm
        choices={choices}
        values={draft.values}
        onChange={draft.change}
        sending={change.running}
        refusal={change.refusal}
        verb={projectWords.saveChange}
        backTo={pages.project(projectId)}
        draftNote={<DraftNote restoredFrom={draft.restoredFrom} onDiscard={draft.discard} />}
        onSend={async (application) => {
          const done = await change.run({ projectId, version: data.version, application })
          if (done === null) return
          await draft.finish()
          await navigate({ to: pages.project(projectId) })
        }}
      />
    </Page>
  )
}
