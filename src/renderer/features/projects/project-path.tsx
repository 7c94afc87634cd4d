import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { Chain, type ChainStep } from '#renderer/ui/time/chain.tsx'
import { assertNever } from '#shared/basics/assert-never.ts'
import type { Id } from '#shared/basics/id.ts'
import type { ProjectStep, ProjectStepLink } from '#shared/contract/projects.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { PROJECT_STEP_LABELS, projectWords } from '#shared/wording/screens/projects.ts'

interface ProjectPathProps {
  readonly projectId: Id<'project'>
  readonly steps: readonly ProjectStep[]
}

/** The way from application to evaluation; the first station without a day after the last one with a day is the next one. */
export function ProjectPath({ projectId, steps }: ProjectPathProps) {
  const last = steps.findLastIndex(({ on }) => on !== null)
  const chain = steps.map(({ step, on, link }, index): ChainStep => {
    const state = on !== null ? 'done' : index === last + 1 ? 'now' : 'ahead'
    const label = PROJECT_STEP_LABELS[step]
    return {
      label: link === null || state === 'ahead' ? label : <Link to={addressOf(projectId, link)}>{label}</Link>,
      key: step,
      note: on === null ? (state === 'now' ? projectWords.now : projectWords.notYet) : formatDateWithWeekday(on),
      state,
      stateWord: { done: projectWords.done, now: projectWords.now, ahead: projectWords.ahead }[state],
    }
  })
  return <Chain label={projectWords.path} steps={chain} />
}

function addressOf(projectId: Id<'project'>, link: ProjectStepLink): string {
  switch (link.kind) {
    case 'check':
      return pages.projectCheck(projectId)
    case 'assessment':
      return pages.projectAssessment(projectId)
    case 'funding':
      return pages.projectFunding(projectId)
    case 'project-call':
      return pages.projectCall(link.id)
    case 'circular-procedure':
      return pages.procedure(link.id)
    case 'meeting':
      return pages.meeting(link.id)
    case 'resolution':
      return pages.resolution(link.id)
    case 'statement':
      return pages.statement(link.id)
    default:
      return assertNever(link)
  }
}
