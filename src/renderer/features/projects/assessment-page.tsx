import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import { assessmentWords as words } from '#shared/wording/screens/assessments.ts'
import { DiscussionNotes } from './discussion-notes.tsx'
import { ImportSheets } from './import-sheets.tsx'
import { ProjectFrame } from './project-frame.tsx'
import { RaterTable } from './rater-table.tsx'
import { ScoreForm } from './score-form.tsx'
import { ScoreSummary } from './score-summary.tsx'

/** Who rated a project and how: score, spread on each criterion, sheets in and out, notes of the debate. */
export function AssessmentScreen({ projectId }: { readonly projectId: Id<'project'> }) {
  const { data } = useSuspenseQuery(ask.assessments.show.queryOptions({ input: { projectId } }))
  const [rating, setRating] = useState<Id<'member'> | null>(null)
  const { project, catalogue, raters, mayRate } = data
  const rater = raters.find(({ memberId }) => memberId === rating)
  return (
    <ProjectFrame project={project} state={project.state}>
      {catalogue === null ? (
        <EmptyState title={words.noCatalogue} action={<ButtonLink to={pages.criteria}>{words.makeCatalogue}</ButtonLink>}>
          {words.catalogueLead}
        </EmptyState>
      ) : (
        <SideLayout
          side={
            <>
              <Section title={words.importTitle}>
                <ImportSheets projectId={projectId} mayRate={mayRate} />
              </Section>
              <Section title={words.notes}>
                <DiscussionNotes projectId={projectId} notes={data.notes} />
              </Section>
            </>
          }
        >
          <p className={styles.soft}>{words.edition(catalogue.edition, catalogue.title)}</p>
          {!mayRate && <Notice tone="info">{words.notRatable}</Notice>}
          <Section title={words.score}>
            <ScoreSummary page={data} catalogue={catalogue} />
          </Section>
          <Section title={words.raters}>
            <RaterTable page={data} catalogue={catalogue} onRate={setRating} />
          </Section>
          {rater !== undefined && (
            <Section title={words.rateFor(rater.name)}>
              <ScoreForm
                key={rater.memberId}
                projectId={projectId}
                catalogue={catalogue}
                rater={rater}
                onDone={() => setRating(null)}
              />
            </Section>
          )}
        </SideLayout>
      )}
    </ProjectFrame>
  )
}
