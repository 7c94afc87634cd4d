import type { Id } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { StatementTextModule } from '#shared/domain/statements/statement-dispatch.ts'
import {
  deleteStatementModule,
  insertStatementModule,
  listStatementModules,
} from '../../store/repositories/statement-dispatches.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

/** Texts of this alliance to write with. */
export function listModules(deps: Deps): Promise<readonly StatementTextModule[]> {
  return deps.store.read(listStatementModules)
}

export function createModule(
  deps: Deps,
  input: Omit<StatementTextModule, 'id'>,
): Promise<Result<readonly StatementTextModule[], never>> {
  return deps.store.write(
    acting(deps, 'statements.create-module'),
    async (tx): Promise<Result<readonly StatementTextModule[], never>> => {
      const module: StatementTextModule = { ...input, id: deps.newId('statement-text-module') }
      await insertStatementModule(tx, module)
      tx.note({ subject: 'statement-text-module', subjectId: module.id, before: null, after: toJson(module), reason: null })
      return ok(await listStatementModules(tx))
    },
  )
}

export function deleteModule(
  deps: Deps,
  { moduleId }: { readonly moduleId: Id<'statement-text-module'> },
): Promise<Result<readonly StatementTextModule[], never>> {
  return deps.store.write(
    acting(deps, 'statements.delete-module'),
    async (tx): Promise<Result<readonly StatementTextModule[], never>> => {
      const before = (await listStatementModules(tx)).find(({ id }) => id === moduleId)
      await deleteStatementModule(tx, moduleId)
      tx.note({
        subject: 'statement-text-module',
        subjectId: moduleId,
        before: before === undefined ? null : toJson(before),
        after: null,
        reason: null,
      })
      return ok(await listStatementModules(tx))
    },
  )
}
