import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeDemoWorkspace } from '#main/service/demo-workspace.ts'
import { openWorkspace } from '#main/store/open.ts'
import { insertProject, listProjects } from '#main/store/repositories/projects.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { ok } from '#shared/basics/result.ts'
import { PROJECT_ROOT } from '#test/architecture/source-tree.ts'
import { allianz } from '#test/support/command-line.ts'
import type { Measurement } from './measurement.ts'

const NOW = instant('2026-11-22T10:00:00+01:00')
/** Without a space, which would end the option. */
const SAY_PEAK = "process.on('exit',()=>process.stderr.write('peak='+process.resourceUsage().maxRSS))"

/** The whole command, start of the process included: the limit is three seconds and 250 MB for 10,000 projects. */
export const exportCommand: Measurement = {
  name: 'export-command',
  what: 'runs `allianz export project-list`, as a process of its own with its journal entry',
  unit: 'projects',
  sizes: [1_000, 10_000],
  prepare: async (size, folder) => {
    const path = await workspaceOf(size, folder)
    const out = join(folder, 'projects.xlsx')
    return async () => {
      rmSync(out, { force: true })
      const environment = { NODE_OPTIONS: `--import=data:text/javascript,${SAY_PEAK}` }
      const { code, err } = await allianz(['export', 'project-list', '--workspace', path, '--out', out], environment)
      if (code !== 0) throw new Error(err)
      return { peakKilobytes: Number(/peak=(\d+)/.exec(err)?.[1]) }
    }
  },
}

/** The demo with so many projects, all of them like those that it has. */
async function workspaceOf(size: number, folder: string): Promise<string> {
  const path = join(folder, 'projects.allianz')
  const made = await makeDemoWorkspace({ root: PROJECT_ROOT, alliance: 'erzgebirge', path, now: NOW })
  if (!made.ok) throw new Error(made.error.code)
  const store = await openWorkspace(path, { now: () => NOW, holder: 'bench' })
  if (!store.ok) throw new Error(store.error.code)
  await store.value.write({ name: 'bench', actor: 'bench', at: NOW }, async (tx) => {
    const models = await listProjects(tx)
    for (let index = models.length; index < size; index += 1) {
      const { version: _version, ...model } = models[index % models.length] ?? expectModel()
      const own = { id: toId<'project'>(`bench-${index}`), number: `FKA-ERZ/2030/P-${index}`, title: `${model.title} ${index}` }
      await insertProject(tx, { ...model, ...own })
    }
    tx.note({ subject: 'project', subjectId: 'bench', before: null, after: size, reason: null })
    return ok(null)
  })
  await store.value.close()
  return path
}

function expectModel(): never {
  throw new Error('The demo has no project')
}
