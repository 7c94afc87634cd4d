import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { boardWords } from '#shared/wording/screens/project-calls.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { projectColumns } from './project-columns.tsx'
import { ProjectNav } from './project-nav.tsx'
import { EVERYTHING, type ProjectView, rowsOf } from './project-view.ts'
import { ViewBar } from './view-bar.tsx'

/** Every application, with its state. */
export function ProjectList() {
  const { data } = useSuspenseQuery(ask.projects.list.queryOptions())
  const navigate = useNavigate()
  const [view, setView] = useState<ProjectView>(EVERYTHING)
  const create = useCallback(() => void navigate({ to: pages.newProject }), [navigate])
  return (
    <Page
      title={projectWords.title}
      lead={projectWords.lead}
      width="full"
      action={<ButtonLink to={pages.newProject}>{projectWords.create}</ButtonLink>}
    >
      <ProjectNav />
      <ViewBar rows={data} view={view} onView={setView} />
      <RecordTable
        label={projectWords.title}
        rows={rowsOf(data, view)}
        columns={projectColumns}
        rowKey={(row) => row.id}
        rowAddress={(row) => pages.project(row.id)}
        one={projectWords.one}
        many={projectWords.many}
        onNew={create}
        tools={<DownloadLink href={downloadAddress('project-list', 'all')}>{projectWords.exportList}</DownloadLink>}
        empty={
          data.length > 0 ? (
            <EmptyState title={boardWords.nothingInView}>{boardWords.nothingInViewHint}</EmptyState>
          ) : (
            <EmptyState
              title={projectWords.emptyTitle}
              action={<ButtonLink to={pages.newProject}>{projectWords.create}</ButtonLink>}
            >
              {projectWords.emptyText}
            </EmptyState>
          )
        }
      />
    </Page>
  )
}
