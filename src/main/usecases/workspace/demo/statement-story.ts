import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { addDays } from '#shared/basics/local-date.ts'
import type { StatementPage } from '#shared/contract/statements.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { changeStatement } from '../../statements/change-statement.ts'
import { draftStatement } from '../../statements/draft-statement.ts'
import { issueStatement } from '../../statements/issue-statement.ts'
import { showStatement } from '../../statements/show-statement.ts'
import type { DemoDeps } from './demo-deps.ts'
import type { DemoTexts } from './demo-texts.ts'
import { must } from './must.ts'

/** Drafts the statement on a resolution and fills in the reasons; with conditions where there are some. */
export async function tellDraft(
  deps: DemoDeps,
  texts: DemoTexts,
  resolutionId: Id<'resolution'>,
  conditions = '',
): Promise<Id<'statement'>> {
  const { statementId } = must(await draftStatement(deps, { resolutionId }))
  const page = must(await showStatement(deps, { statementId }))
  const { kind, addressee, reasons, exceptionReason, conflictDisclosed } = page.statement
  const filled = Object.fromEntries(
    Object.entries(reasons).map(([field, text]) => [field, text === '' ? texts.reasons[field as keyof typeof reasons] : text]),
  ) as unknown as typeof reasons
  const content = {
    kind: conditions === '' ? kind : ('endorsed-with-conditions' as const),
    addressee,
    reasons: filled,
    conditions,
    exceptionReason,
    conflictDisclosed,
    signatories: [...signatoriesOf(page)],
  }
  must(await changeStatement(deps, { statementId, version: page.version, content }))
  return statementId
}

/** Issues the statement on the second working day after the declaration. */
export async function tellIssue(deps: DemoDeps, statementId: Id<'statement'>): Promise<void> {
  const { resolution } = must(await showStatement(deps, { statementId }))
  deps.turnTo(workingDayFrom(addDays(dateOf(resolution.declaredAt), 2), false).date, '13:45')
  const { version } = must(await showStatement(deps, { statementId }))
  must(await issueStatement(deps, { statementId, version }))
}

/** Where the managing member is recused, somebody of a member that voted signs in its place (R19). */
function signatoriesOf({ statement, signatoryChoices }: StatementPage): readonly Signatory[] {
  if (statement.signatories.length > 0) return statement.signatories
  const substitute = signatoryChoices.find(({ managing, recused }) => !managing && !recused)
  if (substitute === undefined) return []
  const { personId, name, position, organization } = substitute
  return [{ personId, name, position, organization, capacity: 'substitute' }]
}
