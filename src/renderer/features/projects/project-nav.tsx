import { pages } from '#renderer/client/addresses.ts'
import { Tabs } from '#renderer/ui/page/tabs.tsx'
import { projectWords } from '#shared/wording/screens/projects.ts'

const TABS = [
  { to: pages.projects, label: projectWords.list },
  { to: pages.projectBoard, label: projectWords.board },
  { to: pages.projectCalls, label: projectWords.calls },
  { to: pages.criteria, label: projectWords.criteria },
] as const

/** The ways to look at all projects. */
export function ProjectNav() {
  return <Tabs label={projectWords.title} tabs={TABS} />
}
