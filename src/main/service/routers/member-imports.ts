import type { ImportProgress } from '#shared/contract/member-imports.ts'
import type { Deps } from '../../usecases/deps.ts'
import { previewImport } from '../../usecases/members/import/preview-import.ts'
import { runImport } from '../../usecases/members/import/run-import.ts'
import { undoImport } from '../../usecases/members/import/undo-import.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { imports } = procedures.members

export function memberImportsRouter(deps: Deps) {
  return imports.router({
    preview: imports.preview.handler(async function* ({ input, errors, signal }): AsyncGenerator<ImportProgress> {
      const reading = previewImport(deps, input, signal)
      let step = await reading.next()
      for (; !step.done; step = await reading.next()) yield { rowsRead: step.value }
      yield { preview: answerOr(errors, step.value) }
    }),
    run: imports.run.handler(async ({ input, errors }) => answerOr(errors, await runImport(deps, input))),
    undo: imports.undo.handler(async ({ input, errors }) => answerOr(errors, await undoImport(deps, input))),
  })
}
