import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import type { Id } from '#shared/basics/id.ts'
import { formatList } from '#shared/wording/numbers.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { ADDRESSEE_LABELS, KIND_LABELS, statementWords } from '#shared/wording/screens/statements.ts'
import { PaperPreview } from './paper-preview.tsx'

/** Issues a statement: number, date, hash, read-only from then on. */
export function IssueStatement({ statementId }: { readonly statementId: Id<'statement'> }) {
  const { data } = useSuspenseQuery(ask.statements.show.queryOptions({ input: { statementId } }))
  const issue = useAction(service.statements.issue)
  const navigate = useNavigate()
  const { statement, project, openPoints, version } = data
  const forbids =
    statement.state === 'draft'
      ? openPoints.map(refusalSentence)
      : [refusalSentence({ code: 'ALREADY_ISSUED', number: statement.number ?? '' })]
  return (
    <Page
      title={statementWords.issue}
      lead={statementWords.issueLead(project.title)}
      trail={[
        { label: statementWords.title, to: pages.statements },
        { label: project.shortTitle, to: pages.statement(statementId) },
      ]}
      width="full"
    >
      <SideLayout sideWidth="half" side={<PaperPreview statementId={statementId} content={null} />}>
        <DecisiveAct
          happens={[
            statementWords.happensNumber,
            statementWords.happensKind(KIND_LABELS[statement.kind], ADDRESSEE_LABELS[statement.addressee]),
            ...(statement.signatories.length === 0
              ? []
              : [statementWords.happensSign(formatList(statement.signatories.map(({ name }) => name)))]),
            statementWords.happensFile,
          ]}
          stays={[statementWords.staysText, statementWords.staysCorrection, statementWords.staysSignature]}
          forbids={forbids}
          verb={statementWords.issue}
          running={issue.running}
          refusal={issue.refusal === null ? null : refusalSentence(issue.refusal)}
          backTo={pages.statement(statementId)}
          onConfirm={async () => {
            const done = await issue.run({ statementId, version })
            if (done === null) return
            showDone(statementWords.issued)
            await navigate({ to: pages.statement(statementId) })
          }}
        />
      </SideLayout>
    </Page>
  )
}
