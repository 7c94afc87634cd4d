import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { usePdfEntry } from '#renderer/client/pdf-entry.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Id } from '#shared/basics/id.ts'
import { isDraft } from '#shared/domain/action-plan/revision.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { draftWords, planWords as words } from '#shared/wording/screens/action-plan.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import { PLAN_TRAIL } from './plan-nav.tsx'
import { RevisionForm } from './revision-form.tsx'
import { RevisionText } from './revision-text.tsx'
import { SignPlan } from './sign-plan.tsx'

/** A revision: as a form while it is a draft, to read once it is adopted. */
export function RevisionPage({ revisionId }: { readonly revisionId: Id<'revision'> }) {
  const { data } = useSuspenseQuery(ask.actionPlan.showRevision.queryOptions({ input: { revisionId } }))
  const { revision, version, plan } = data
  const pdf = usePdfEntry('action-plan', revisionId)
  const word = downloadAddress('action-plan', revisionId)
  return (
    <Page
      title={revision.title}
      shortTitle={revision.revision}
      trail={PLAN_TRAIL}
      state={
        <StateWord tone={isDraft(revision) ? 'active' : 'good'}>
          {isDraft(revision) ? words.draftState : words.adoptedState}
        </StateWord>
      }
      lead={
        plan === null
          ? `${words.revision} ${revision.revision}`
          : `${words.revision} ${revision.revision}, ${words.readLead(formatDate(plan.resolvedOn))}`
      }
      menu={[
        { label: words.preview, to: pages.previewRevision(revisionId) },
        ...(isDraft(revision) ? [{ label: words.word, download: word }] : []),
        ...pdf,
        ...(data.issued === null ? [] : [{ label: signatureWords.signAct, to: pages.signRevision(revisionId) }]),
        ...(data.baseRevisionId === null ? [] : [{ label: words.compare, to: pages.compareRevision(revisionId) }]),
      ]}
      action={
        isDraft(revision) ? (
          <ButtonLink to={pages.adoptRevision(revisionId)}>{draftWords.adopt}</ButtonLink>
        ) : (
          <DownloadLink filled href={word}>
            {words.word}
          </DownloadLink>
        )
      }
    >
      {isDraft(revision) ? (
        <RevisionForm key={version} page={data} />
      ) : (
        <>
          {plan !== null && <SignPlan plan={plan} page={data} />}
          <RevisionText page={data} />
        </>
      )}
    </Page>
  )
}
