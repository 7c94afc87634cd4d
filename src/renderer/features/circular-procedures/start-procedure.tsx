import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { ask } from '#renderer/client/service.ts'
import { DraftNote } from '#renderer/ui/acts/draft-note.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Id } from '#shared/basics/id.ts'
import { MOST_ITEMS } from '#shared/contract/circular-start.ts'
import { isOpenForVote } from '#shared/domain/projects/project.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { callWords } from '#shared/wording/screens/project-calls.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { StartForm } from './start-form.tsx'
import { type ItemValues, newStartValues, projectItem, rankingItem } from './start-values.ts'

/** Starts an Umlauf on a project: one guided page, the act itself at its end. More items can be added. */
export function StartProcedure({ projectId }: { readonly projectId: Id<'project'> }) {
  const { data: alliance } = useSuspenseQuery(ask.alliance.show.queryOptions())
  const { data } = useSuspenseQuery(ask.projects.show.queryOptions({ input: { projectId } }))
  const { project } = data
  const known = { ...project, sponsorName: project.sponsor.name, grant: project.finances.grant }
  return (
    <GuidedStart
      draftKey={`circular-start:${projectId}`}
      items={[projectItem(known, alliance.name)]}
      lead={`${project.number} ${project.title}. ${procedureWords.startLead}`}
      trail={[
        { label: projectWords.title, to: pages.projects },
        { label: project.shortTitle, to: pages.project(projectId) },
      ]}
    />
  )
}

/** The same on a call: the projects that still wait for a vote, and their order once it is drawn (R24, R38). */
export function StartCallProcedure({ callId }: { readonly callId: Id<'project-call'> }) {
  const { data: alliance } = useSuspenseQuery(ask.alliance.show.queryOptions())
  const { data } = useSuspenseQuery(ask.projectCalls.show.queryOptions({ input: { callId } }))
  const { call, projects, ranking } = data
  const open = projects.filter(({ state }) => isOpenForVote(state)).slice(0, MOST_ITEMS - 1)
  const isDrawn = ranking !== null && ranking.resolution === null && !ranking.isTied
  return (
    <GuidedStart
      draftKey={`circular-start:${callId}`}
      items={[
        ...open.map((project) => projectItem(project, alliance.name)),
        ...(isDrawn ? [rankingItem(data, alliance.name)] : []),
      ]}
      lead={`${call.number} ${call.title}. ${procedureWords.startForCallLead} ${procedureWords.startLead}`}
      trail={[
        { label: callWords.title, to: pages.projectCalls },
        { label: call.number, to: pages.projectCall(callId) },
      ]}
    />
  )
}

/** The same without a project to begin with: what is voted on is chosen first. */
export function StartAnyProcedure() {
  return (
    <GuidedStart
      draftKey="circular-start"
      items={[]}
      lead={procedureWords.startLead}
      trail={[{ label: procedureWords.title, to: pages.procedures }]}
    />
  )
}

interface GuidedStartProps {
  readonly draftKey: string
  readonly items: readonly ItemValues[]
  readonly lead: string
  readonly trail: readonly { readonly label: string; readonly to: string }[]
}

function GuidedStart({ draftKey, items, lead, trail }: GuidedStartProps) {
  const { now } = useClock()
  // Known before the title stands: what is asked for later takes the whole page away until it is there.
  useSuspenseQuery(ask.projects.list.queryOptions())
  const draft = useFormDraft(draftKey, newStartValues(now, items))
  return (
    <Page title={procedureWords.startTitle} lead={lead} trail={trail} width="full">
      <DraftNote restoredFrom={draft.restoredFrom} onDiscard={draft.discard} />
      <StartForm draft={draft} backTo={trail.at(-1)?.to ?? pages.procedures} />
    </Page>
  )
}
