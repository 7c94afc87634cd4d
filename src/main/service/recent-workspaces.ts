import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The workspaces that were opened last, newest first. A convenience: when the list is lost, nothing else is. */
export interface RecentWorkspaces {
  readonly list: () => readonly string[]
  readonly remember: (path: string) => void
}

const LONGEST_LIST = 10

/** Keeps the list in a folder of the user. */
export function recentWorkspaces(folder: string): RecentWorkspaces {
  const file = join(folder, 'recent.json')
  const list = (): readonly string[] => pathsIn(file)
  return {
    list,
    remember(path) {
      const paths = [path, ...list().filter((other) => other !== path)].slice(0, LONGEST_LIST)
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${file}.new`, JSON.stringify(paths))
      renameSync(`${file}.new`, file)
    },
  }
}

function pathsIn(file: string): readonly string[] {
  try {
    const paths: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : []
  } catch {
    return []
  }
}
