import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a program may be installed on one machine: names to look for in the search path, then full paths. */
export interface UsualPlaces {
  readonly names: readonly string[]
  readonly paths: readonly string[]
}

/** The machine as far as the search for programs looks at it. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isExecutable: (path: string) => boolean
}

export const thisMachine: Machine = { platform: process.platform, environment: process.env, isExecutable }

/** Full path of the first program found, search path before usual places; null where there is none. */
export function findProgram(places: UsualPlaces, machine: Machine): string | null {
  const folders = (machine.environment.PATH ?? machine.environment.Path ?? '').split(delimiter).filter((folder) => folder !== '')
  const ending = machine.platform === 'win32' ? '.exe' : ''
  const inSearchPath = places.names.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
  return [...inSearchPath, ...places.paths].find((path) => machine.isExecutable(path)) ?? null
}

/** The folders in which Windows keeps programs: for all users, for all users in 32 bit, for this user. */
export function windowsProgramFolders(environment: Machine['environment']): readonly string[] {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
