import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { ask } from '#renderer/client/service.ts'
import { DraftNote } from '#renderer/ui/acts/draft-note.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Id } from '#shared/basics/id.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { StartForm } from './start-form.tsx'
import type { StartValues } from './start-values.ts'

/** Starts an Umlauf on a project: one guided page, the act itself at its end. */
export function StartProcedure({ projectId }: { readonly projectId: Id<'project'> }) {
  const { data: alliance } = useSuspenseQuery(ask.alliance.show.queryOptions())
  const { data } = useSuspenseQuery(ask.projects.show.queryOptions({ input: { projectId } }))
  const { now } = useClock()
  const { project } = data
  const initial: StartValues = {
    subject: procedureWords.subjectOf(project.shortTitle),
    proposedText: procedureWords.textOf(alliance.name, project.title, project.sponsor.name, formatEuro(project.finances.grant)),
    urgencyReason: '',
    sentAt: now,
    ways: {},
    confirmed: [],
    added: [],
    endsOn: null,
    fixedDay: false,
  }
  const draft = useFormDraft(`circular-procedure:${projectId}`, initial)
  return (
    <Page
      title={procedureWords.startTitle}
      lead={`${project.number} ${project.title}. ${procedureWords.startLead}`}
      trail={[
        { label: projectWords.title, to: pages.projects },
        { label: project.shortTitle, to: pages.project(projectId) },
      ]}
      width="full"
    >
      <DraftNote restoredFrom={draft.restoredFrom} onDiscard={draft.discard} />
      <StartForm projectId={projectId} draft={draft} />
    </Page>
  )
}
