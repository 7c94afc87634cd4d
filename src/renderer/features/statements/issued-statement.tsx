import { Link } from '@tanstack/react-router'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { useHistory } from '#renderer/client/history.ts'
import { usePdfEntry } from '#renderer/client/pdf-entry.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { type FactEntry, Facts } from '#renderer/ui/text/facts.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import { ChangeHistory } from '#renderer/ui/time/change-history.tsx'
import type { StatementPage } from '#shared/contract/statements.ts'
import { formatDateWithWeekday, formatInstant } from '#shared/wording/dates.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import { ADDRESSEE_LABELS, KIND_LABELS, STATEMENT_STATES, statementWords } from '#shared/wording/screens/statements.ts'
import { DispatchForm } from './dispatch-form.tsx'
import { EndForm } from './end-form.tsx'
import styles from './issued-statement.module.css'
import { PaperPreview } from './paper-preview.tsx'
import { stateTone } from './state-tone.ts'

/** An issued statement: the paper, its number, date and hash. Nothing can be changed. */
export function IssuedStatement({ page }: { readonly page: StatementPage }) {
  const { statement, project } = page
  const history = useHistory(statement.id)
  const pdf = usePdfEntry('statement', statement.id)
  const isOver = statement.state === 'superseded' || statement.state === 'revoked'
  return (
    <Page
      title={statementWords.issuedTitle(statement.number ?? '')}
      shortTitle={shortNumber(statement.number ?? project.shortTitle)}
      trail={[{ label: statementWords.title, to: pages.statements }]}
      state={<StateWord tone={stateTone(statement.state)}>{STATEMENT_STATES[statement.state]}</StateWord>}
      lead={statementWords.issueLead(project.title)}
      menu={[
        { label: signatureWords.signAct, to: pages.signStatement(statement.id) },
        ...(statement.kind === 'not-endorsed'
          ? []
          : [{ label: statementWords.downloadAttachment, download: downloadAddress('funder-attachment', statement.id) }]),
        ...pdf,
      ]}
      action={
        <DownloadLink filled href={downloadAddress('statement', statement.id)}>
          {statementWords.download}
        </DownloadLink>
      }
    >
      {isOver ? (
        <Notice tone="warn">
          {statement.state === 'revoked'
            ? statementWords.isRevoked(statement.endReason)
            : statementWords.isSuperseded(page.supersededBy?.number ?? statement.endReason)}
          {page.supersededBy !== null && (
            <>
              {' '}
              <Link to={pages.statement(page.supersededBy.id)}>{page.supersededBy.number}</Link>
            </>
          )}
        </Notice>
      ) : (
        <Notice tone="info">{statementWords.readOnly}</Notice>
      )}
      <SideLayout
        side={
          <>
            <Facts layout="stacked" entries={factsOf(page)} />
            {!isOver && (
              <>
                <Section title={statementWords.dispatch}>
                  <DispatchForm key={page.dispatches.length} page={page} />
                </Section>
                <Section title={statementWords.correct}>
                  <EndForm page={page} />
                </Section>
              </>
            )}
            <Section title={historyWords.title}>
              <ChangeHistory changes={history} />
            </Section>
          </>
        }
      >
        <PaperPreview statementId={statement.id} content={null} />
      </SideLayout>
    </Page>
  )
}

function factsOf(page: StatementPage): readonly FactEntry[] {
  const { statement, project, resolution } = page
  const { issued } = statement
  return [
    { label: statementWords.kind, value: KIND_LABELS[statement.kind] },
    { label: statementWords.addressee, value: ADDRESSEE_LABELS[statement.addressee] },
    {
      label: statementWords.project,
      value: <Link to={pages.project(project.id)}>{`${project.number} ${project.shortTitle}`}</Link>,
    },
    { label: statementWords.resolution, value: <Link to={pages.resolution(resolution.id)}>{resolution.number}</Link> },
    ...(page.supersedes === null
      ? []
      : [
          {
            label: statementWords.supersedes,
            value: <Link to={pages.statement(page.supersedes.id)}>{page.supersedes.number}</Link>,
          },
        ]),
    ...(statement.signedOn === null
      ? []
      : [{ label: statementWords.signedOn, value: formatDateWithWeekday(statement.signedOn) }]),
    ...(issued === null
      ? []
      : [
          { label: statementWords.issuedAt, value: formatInstant(issued.issuedAt) },
          { label: statementWords.fileName, value: issued.fileName },
          { label: statementWords.sha256, value: <span className={styles.hash}>{issued.sha256}</span> },
        ]),
  ]
}
