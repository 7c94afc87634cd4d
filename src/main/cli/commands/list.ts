import { ok } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { listProcedureRows } from '../../usecases/circular-procedures/list-procedures.ts'
import type { Deps } from '../../usecases/deps.ts'
import { listMeetingRows } from '../../usecases/meetings/list-meetings.ts'
import { listMembersOn } from '../../usecases/members/list-members.ts'
import { listPeopleRows } from '../../usecases/members/list-people.ts'
import { listProjectRows } from '../../usecases/projects/list-projects.ts'
import { listRegister } from '../../usecases/resolutions/list-resolutions.ts'
import { listStatementRows } from '../../usecases/statements/list-statements.ts'
import type { ListKind } from '../kinds.ts'
import type { Outcome } from '../outcome.ts'
import { withWorkspace } from '../with-workspace.ts'

export interface ListOptions {
  readonly workspace: string
}

type Row = Readonly<Record<string, string | number | null>>

const LISTS: Readonly<Record<ListKind, (deps: Deps) => Promise<readonly Row[]>>> = {
  members: async (deps) => (await listMembersOn(deps, { on: null })).map(({ id, name, kind }) => ({ id, name, kind })),
  people: async (deps) => (await listPeopleRows(deps)).map(({ id, name, member }) => ({ id, name, member })),
  meetings: async (deps) => (await listMeetingRows(deps)).map(({ id, number, title, state }) => ({ id, number, title, state })),
  'circular-procedures': async (deps) =>
    (await listProcedureRows(deps)).map(({ id, number, subject, state }) => ({ id, number, title: subject, state })),
  projects: async (deps) => (await listProjectRows(deps)).map(({ id, number, title, state }) => ({ id, number, title, state })),
  statements: async (deps) =>
    (await listStatementRows(deps)).map(({ id, number, projectTitle, state }) => ({ id, number, title: projectTitle, state })),
  resolutions: async (deps) =>
    (await listRegister(deps)).map(({ id, number, subject, outcome }) => ({ id, number, title: subject, state: outcome })),
}

/** `allianz list KIND`: ids and titles of what a workspace holds. Opens it for reading only. */
export function list(kind: ListKind, { workspace }: ListOptions): Promise<Outcome> {
  return withWorkspace(workspace, async (deps) => {
    const rows = await LISTS[kind](deps)
    return ok({ exitCode: 0, json: rows, text: rows.length === 0 ? words.nothingListed : rows.map(lineOf).join('\n') })
  })
}

function lineOf(row: Row): string {
  return Object.values(row)
    .map((value) => value ?? '–')
    .join('\t')
}
