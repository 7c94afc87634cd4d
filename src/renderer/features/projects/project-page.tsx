import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { useHistory } from '#renderer/client/history.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { MenuEntry } from '#renderer/ui/page/page-menu.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Facts } from '#renderer/ui/text/facts.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import { ChangeHistory } from '#renderer/ui/time/change-history.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { ProjectPage as ProjectPageAnswer } from '#shared/contract/projects.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { PROJECT_STATES, projectWords } from '#shared/wording/screens/projects.ts'
import { applicationFacts } from './application-facts.tsx'
import { ConnectedList } from './connected-list.tsx'
import { FinanceTable } from './finance-table.tsx'
import { ProjectPath } from './project-path.tsx'
import { stateTone } from './state-tone.ts'

/** One project: its way, the application, what followed from it. */
export function ProjectPage({ projectId }: { readonly projectId: Id<'project'> }) {
  const { data } = useSuspenseQuery(ask.projects.show.queryOptions({ input: { projectId } }))
  const history = useHistory(projectId)
  const { project } = data
  const isOpen = project.state === 'submitted' || project.state === 'deferred'
  const menu: readonly MenuEntry[] = isOpen ? [{ label: projectWords.change, to: pages.changeProject(projectId) }] : []
  return (
    <Page
      title={project.title}
      shortTitle={project.shortTitle}
      trail={[{ label: projectWords.title, to: pages.projects }]}
      state={<StateWord tone={stateTone(project.state)}>{PROJECT_STATES[project.state]}</StateWord>}
      lead={project.number}
      menu={menu}
      action={<NextAct page={data} isOpen={isOpen} />}
    >
      <Section title={projectWords.path}>
        <ProjectPath steps={data.path} />
      </Section>
      <SideLayout
        side={
          <>
            <Section title={projectWords.connected}>
              <ConnectedList page={data} />
            </Section>
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
    </Page>
  )
}

function NextAct({ page, isOpen }: { readonly page: ProjectPageAnswer; readonly isOpen: boolean }) {
  if (isOpen) return <ButtonLink to={pages.startProcedure(page.project.id)}>{projectWords.startProcedure}</ButtonLink>
  const statement = page.statements.at(-1)
  if (statement !== undefined) return <ButtonLink to={pages.statement(statement.id)}>{projectWords.openStatement}</ButtonLink>
  const resolution = page.resolutions.at(-1)
  if (resolution !== undefined) return <ButtonLink to={pages.resolution(resolution.id)}>{projectWords.openResolution}</ButtonLink>
  const procedure = page.circularProcedures.at(-1)
  if (procedure !== undefined) return <ButtonLink to={pages.procedure(procedure.id)}>{projectWords.openProcedure}</ButtonLink>
  return null
}
