import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { toId } from '#shared/basics/id.ts'
import type { ResolutionPage } from '#shared/contract/resolutions.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { resolutionWords } from '#shared/wording/screens/resolutions.ts'

/** Begins the statement, or opens the one that exists. */
export function NextAct({ page }: { readonly page: ResolutionPage }) {
  const { resolution, statements, permittedStatements } = page
  const draft = useAction(service.statements.draft)
  const navigate = useNavigate()
  const existing = statements.at(-1)
  if (existing !== undefined) return <ButtonLink to={pages.statement(existing.id)}>{resolutionWords.openStatement}</ButtonLink>
  if (permittedStatements.length === 0) return null
  async function begin() {
    const done = await draft.run({ resolutionId: resolution.id })
    if (done !== null) await navigate({ to: pages.statement(done.statementId) })
  }
  if (draft.refusal?.code === 'STATEMENT_EXISTS') {
    return <ButtonLink to={pages.statement(toId(draft.refusal.statementId))}>{resolutionWords.openStatement}</ButtonLink>
  }
  return (
    <>
      <Button onClick={() => void begin()} loading={draft.running}>
        {resolutionWords.draftStatement}
      </Button>
      {draft.refusal !== null && <Notice tone="bad">{refusalSentence(draft.refusal)}</Notice>}
    </>
  )
}
