import type { ReactNode } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import type { MenuEntry } from '#renderer/ui/page/page-menu.tsx'
import { Tabs } from '#renderer/ui/page/tabs.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Project, ProjectState } from '#shared/domain/projects/project.ts'
import { assessmentWords } from '#shared/wording/screens/assessments.ts'
import { checkWords } from '#shared/wording/screens/project-checks.ts'
import { PROJECT_STATES, projectWords } from '#shared/wording/screens/projects.ts'
import { stateTone } from './state-tone.ts'

interface ProjectFrameProps {
  readonly project: Project
  readonly state: ProjectState
  readonly menu?: readonly MenuEntry[]
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** Head of every page about one project: title, state, and the way to its other parts. */
export function ProjectFrame({ project, state, menu, action, children }: ProjectFrameProps) {
  const { id } = project
  const tabs = [
    { to: pages.project(id), label: projectWords.tabApplication },
    { to: pages.projectCheck(id), label: checkWords.tab },
    { to: pages.projectAssessment(id), label: assessmentWords.tab },
    { to: pages.projectFunding(id), label: projectWords.tabFunding },
  ]
  return (
    <Page
      title={project.title}
      shortTitle={project.shortTitle}
      trail={[{ label: projectWords.title, to: pages.projects }]}
      state={<StateWord tone={stateTone(state)}>{PROJECT_STATES[state]}</StateWord>}
      lead={project.number}
      {...(menu === undefined ? {} : { menu })}
      action={action}
    >
      <Tabs label={projectWords.tabs} tabs={tabs} />
      {children}
    </Page>
  )
}
