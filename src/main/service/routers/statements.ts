import type { Deps } from '../../usecases/deps.ts'
import { changeStatement } from '../../usecases/statements/change-statement.ts'
import { draftStatement } from '../../usecases/statements/draft-statement.ts'
import { issueAllStatements } from '../../usecases/statements/issue-all.ts'
import { issueStatement } from '../../usecases/statements/issue-statement.ts'
import { listStatementRows } from '../../usecases/statements/list-statements.ts'
import { previewStatement } from '../../usecases/statements/preview-statement.ts'
import { recordStatementDispatch } from '../../usecases/statements/record-dispatch.ts'
import { revokeStatement } from '../../usecases/statements/revoke-statement.ts'
import { showStatement } from '../../usecases/statements/show-statement.ts'
import { createModule, deleteModule, listModules } from '../../usecases/statements/text-modules.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { statements } = procedures

export function statementsRouter(deps: Deps) {
  return statements.router({
    list: statements.list.handler(() => listStatementRows(deps)),
    show: statements.show.handler(async ({ input, errors }) => answerOr(errors, await showStatement(deps, input))),
    draft: statements.draft.handler(async ({ input, errors }) => answerOr(errors, await draftStatement(deps, input))),
    change: statements.change.handler(async ({ input, errors }) => answerOr(errors, await changeStatement(deps, input))),
    preview: statements.preview.handler(async ({ input, errors }) => answerOr(errors, await previewStatement(deps, input))),
    issue: statements.issue.handler(async ({ input, errors }) => answerOr(errors, await issueStatement(deps, input))),
    recordDispatch: statements.recordDispatch.handler(async ({ input, errors }) =>
      answerOr(errors, await recordStatementDispatch(deps, input)),
    ),
    revoke: statements.revoke.handler(async ({ input, errors }) => answerOr(errors, await revokeStatement(deps, input))),
    issueAll: statements.issueAll.handler(({ input, signal }) => issueAllStatements(deps, { ...input, signal })),
    listModules: statements.listModules.handler(() => listModules(deps)),
    createModule: statements.createModule.handler(async ({ input, errors }) => answerOr(errors, await createModule(deps, input))),
    deleteModule: statements.deleteModule.handler(async ({ input, errors }) => answerOr(errors, await deleteModule(deps, input))),
  })
}
