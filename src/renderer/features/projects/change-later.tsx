import { TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { ProjectForm } from './project-form.tsx'
import { valuesOf } from './project-values.ts'

/** A change after the endorsement; a substantial one sends the project back to the vote (R37). */
export function ChangeLater({ projectId }: { readonly projectId: Id<'project'> }) {
  const { data: choices } = useSuspenseQuery(ask.projects.choices.queryOptions())
  const { data } = useSuspenseQuery(ask.projects.show.queryOptions({ input: { projectId } }))
  const [values, setValues] = useState(() => valuesOf(data.project))
  const [reason, setReason] = useState('')
  const change = useAction(service.projects.changeLater)
  const navigate = useNavigate()
  return (
    <Page
      title={projectWords.changeLater}
      trail={[
        { label: projectWords.title, to: pages.projects },
        { label: data.project.shortTitle, to: pages.project(projectId) },
      ]}
    >
      <Notice tone="info">{projectWords.changeLaterLead}</Notice>
      <TextInput
        label={projectWords.changeReason}
        required
        maw={860}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <ProjectForm
        choices={choices}
        values={values}
        onChange={(fields) => setValues((current) => ({ ...current, ...fields }))}
        sending={change.running}
        refusal={change.refusal}
        verb={projectWords.saveLater}
        backTo={pages.project(projectId)}
        onSend={async (application) => {
          const done = await change.run({ projectId, version: data.version, application, reason })
          if (done === null) return
          const isSubstantial = done.changes.at(-1)?.isSubstantial === true
          showDone(isSubstantial ? projectWords.substantialSaved : projectWords.laterSaved)
          await navigate({ to: pages.project(projectId) })
        }}
      />
    </Page>
  )
}
