import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { StatementPage } from '#shared/contract/statements.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { STATEMENT_STATES, statementWords } from '#shared/wording/screens/statements.ts'
import { OpenPoints } from './open-points.tsx'
import { PaperPreview } from './paper-preview.tsx'
import styles from './statement-editor.module.css'
import { StatementFields } from './statement-fields.tsx'
import { useStatementDraft } from './use-statement-draft.ts'

/** Left the structured reasons, right the page as it will be printed. Saves by itself. */
export function StatementEditor({ page }: { readonly page: StatementPage }) {
  const { statement, project, resolution, openPoints } = page
  const draft = useStatementDraft(page)
  const navigate = useNavigate()
  return (
    <Page
      title={statementWords.draftTitle(project.shortTitle)}
      shortTitle={project.shortTitle}
      trail={[{ label: statementWords.title, to: pages.statements }]}
      state={<StateWord tone="neutral">{STATEMENT_STATES[statement.state]}</StateWord>}
      lead={
        <>
          {statementWords.restsOn(resolution.number, formatDate(resolution.resolvedOn))}{' '}
          <span role="status">{draft.saved ? statementWords.savedDraft : statementWords.savingDraft}</span>
        </>
      }
      width="full"
      menu={[
        { label: statementWords.downloadDraft, download: downloadAddress('statement', statement.id) },
        { label: statementWords.openResolution, to: pages.resolution(resolution.id) },
        { label: statementWords.openProject, to: pages.project(project.id) },
      ]}
      action={
        <Button
          onClick={async () => {
            await draft.flush()
            await navigate({ to: pages.issueStatement(statement.id) })
          }}
        >
          {statementWords.issue}
        </Button>
      }
    >
      {draft.refusal !== null && <Notice tone="bad">{refusalSentence(draft.refusal)}</Notice>}
      <SideLayout
        sideWidth="half"
        side={
          <div className={styles.preview}>
            <Section title={statementWords.preview}>
              <PaperPreview statementId={statement.id} content={draft.content} />
              <p className={styles.note}>{statementWords.previewNote}</p>
            </Section>
          </div>
        }
      >
        <OpenPoints points={openPoints} />
        <StatementFields page={page} content={draft.content} change={draft.change} />
      </SideLayout>
    </Page>
  )
}
