import { importsOf } from './imports.ts'
import { lineCount } from './name-check.ts'
import { isTestFile, type SourceFile, type SourceModule, textOf } from './source-tree.ts'
import type { Violation } from './violation.ts'

const HOST_FOLDERS: readonly string[] = ['src/main/host-electron', 'src/main/host-web']
const LARGEST_HOST = 300

/** Each host is a thin shell: all its files together stay small. */
export function checkHosts(files: readonly SourceFile[]): readonly Violation[] {
  return HOST_FOLDERS.flatMap((folder) => {
    const own = files.filter(({ path }) => path.startsWith(`${folder}/`) && !isTestFile(path))
    const lines = own.reduce((sum, { text }) => sum + lineCount(text), 0)
    if (lines <= LARGEST_HOST) return []
    return {
      where: folder,
      what: `has ${lines} lines, more than ${LARGEST_HOST}`,
      reason: 'a host carries Request in and Response out; what is more is missing in the other host',
      allowed: null,
      wayOut: 'move what both hosts need into service',
    }
  })
}

/** The one type behind which hosts differ is imported by each of them. */
export function checkPlatformEdge(modules: readonly SourceModule[]): readonly Violation[] {
  const hosts = HOST_FOLDERS.filter((folder) => modules.some(({ path }) => path.startsWith(`${folder}/`)))
  if (hosts.length < 2) return []
  const importsHost = (folder: string): boolean =>
    modules.some(
      (module) =>
        module.path.startsWith(`${folder}/`) && importsOf(module).some(({ node }) => /\bHost\b/.test(textOf(module, node))),
    )
  return hosts
    .filter((folder) => !importsHost(folder))
    .map((folder) => ({
      where: folder,
      what: 'does not import the type Host',
      reason: 'what only a desktop can do is one small object behind one type, given to the service by every host',
      allowed: null,
      wayOut: 'build the host object of this host as a Host and hand it to the service',
    }))
}
