import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { useHistory } from '#renderer/client/history.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import type { MenuEntry } from '#renderer/ui/page/page-menu.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Facts } from '#renderer/ui/text/facts.tsx'
import { ChangeHistory } from '#renderer/ui/time/change-history.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { ProjectPage as ProjectPageAnswer } from '#shared/contract/projects.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { checkWords } from '#shared/wording/screens/project-checks.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { applicationFacts } from './application-facts.tsx'
import { ConnectedList } from './connected-list.tsx'
import { FinanceTable } from './finance-table.tsx'
import { ProjectFrame } from './project-frame.tsx'
import { ProjectPath } from './project-path.tsx'
import { StepActs } from './step-acts.tsx'

/** One project: its way, the application, what followed from it. */
export function ProjectPage({ projectId }: { readonly projectId: Id<'project'> }) {
  const { data } = useSuspenseQuery(ask.projects.show.queryOptions({ input: { projectId } }))
  const history = useHistory(projectId)
  const { project } = data
  return (
    <ProjectFrame project={project} state={data.stateToday} menu={menuOf(data)} action={<NextAct page={data} />}>
      <Section title={projectWords.path}>
        <ProjectPath projectId={projectId} steps={data.path} />
      </Section>
      <SideLayout
        side={
          <>
            <Section title={projectWords.connected}>
              <ConnectedList page={data} />
            </Section>
            {data.steps.length > 0 && (
              <Section title={projectWords.stepsTitle}>
                <StepActs page={data} />
              </Section>
            )}
            <Section title={projectWords.finances}>
              <FinanceTable finances={project.finances} />
            </Section>
            <Section title={historyWords.title}>
              <ChangeHistory changes={history} />
            </Section>
          </>
        }
      >
        <Section title={projectWords.application}>
          <Facts entries={applicationFacts(data)} />
        </Section>
      </SideLayout>
    </ProjectFrame>
  )
}

function menuOf({ project, isOpen, mayChangeLater, resolutions }: ProjectPageAnswer): readonly MenuEntry[] {
  return [
    ...(isOpen || project.state === 'incomplete' ? [{ label: projectWords.change, to: pages.changeProject(project.id) }] : []),
    ...(mayChangeLater ? [{ label: projectWords.changeLater, to: pages.changeProjectLater(project.id) }] : []),
    { label: checkWords.memberVersion, download: downloadAddress('member-version', project.id) },
    ...(resolutions.length > 0
      ? [{ label: projectWords.notifySponsor, download: downloadAddress('sponsor-notification', project.id) }]
      : []),
  ]
}

function NextAct({ page }: { readonly page: ProjectPageAnswer }) {
  if (page.isOpen) return <ButtonLink to={pages.startProcedure(page.project.id)}>{projectWords.startProcedure}</ButtonLink>
  const statement = page.statements.at(-1)
  if (statement !== undefined) return <ButtonLink to={pages.statement(statement.id)}>{projectWords.openStatement}</ButtonLink>
  const resolution = page.resolutions.at(-1)
  if (resolution !== undefined) return <ButtonLink to={pages.resolution(resolution.id)}>{projectWords.openResolution}</ButtonLink>
  const procedure = page.circularProcedures.at(-1)
  if (procedure !== undefined) return <ButtonLink to={pages.procedure(procedure.id)}>{projectWords.openProcedure}</ButtonLink>
  return null
}
