import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { callFindingSentence } from '#shared/wording/project-refusals.ts'
import { checkWords } from '#shared/wording/screens/project-checks.ts'
import { AttachmentSection } from './attachment-section.tsx'
import { ChecklistForm } from './checklist-form.tsx'
import { JointForm } from './joint-form.tsx'
import { ProjectFrame } from './project-frame.tsx'
import { RequestSection } from './request-section.tsx'

/** Whether an application is complete, what was asked for, which papers are there, what members get to see. */
export function CheckPage({ projectId }: { readonly projectId: Id<'project'> }) {
  const { data } = useSuspenseQuery(ask.projects.show.queryOptions({ input: { projectId } }))
  const { project } = data
  return (
    <ProjectFrame project={project} state={data.stateToday}>
      {data.callFindings.length > 0 && (
        <Notice tone="warn">{data.callFindings.map((finding) => callFindingSentence(finding)).join(' ')}</Notice>
      )}
      <SideLayout
        side={
          <>
            <Section title={checkWords.memberVersion}>
              <p className={styles.soft}>{checkWords.memberVersionHelp}</p>
              <DownloadLink href={downloadAddress('member-version', projectId)}>{checkWords.memberVersion}</DownloadLink>
            </Section>
            <Section title={checkWords.joint}>
              <JointForm page={data} />
            </Section>
            {data.changes.length > 0 && (
              <Section title={checkWords.changes}>
                <ul className={styles.list}>
                  {data.changes.map((change) => (
                    <li key={change.id}>
                      {change.reason} ({change.isSubstantial ? checkWords.substantial : checkWords.notSubstantial})
                      <div className={styles.soft}>
                        {change.content.fields.map(({ before, after }) => `${before} → ${after}`).join('; ')}
                      </div>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        }
      >
        <Section title={checkWords.completeness}>
          {project.completeOn !== null && <Notice tone="good">{checkWords.complete(formatDate(project.completeOn))}</Notice>}
          <ChecklistForm key={data.version} page={data} />
        </Section>
        <Section title={checkWords.files}>
          <AttachmentSection page={data} />
        </Section>
        <Section title={checkWords.request}>
          <RequestSection page={data} />
        </Section>
      </SideLayout>
    </ProjectFrame>
  )
}
