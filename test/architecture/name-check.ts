import { AREAS, FLOORS, FOLDERS_BESIDE_AREAS } from './floors.ts'
import type { SourceFile } from './source-tree.ts'
import type { Violation } from './violation.ts'

const BANNED_WORDS: readonly string[] = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'manager',
  'handler',
  'data',
  'info',
]

/** Folders in which a file stands for an area and bears its name. */
const ONE_FILE_PER_AREA: readonly string[] = [
  'src/shared/contract',
  'src/main/service',
  'src/main/store/repositories',
  'src/main/store/tables',
]

/** Whole words in kebab-case, no barrels, no preload, no file names that say nothing. */
export function checkNames(paths: readonly string[]): readonly Violation[] {
  return paths.flatMap((path) =>
    [spelling(path), bannedWord(path), barrel(path), preload(path), areaFolder(path), areaFile(path)].flatMap(
      (found) => found ?? [],
    ),
  )
}

/** The length above which a file needs a reason at its top. */
export const LONGEST_FILE = 400

/** Files that may be longer than 400 lines, each with its reason; the same reason stands at the top of the file. */
export const LONG_FILES: Readonly<Record<string, string>> = {}

/** Files that grew too long, and exceptions that are needed no more. */
export function checkLengths(
  files: readonly SourceFile[],
  exceptions: Readonly<Record<string, string>> = LONG_FILES,
): readonly Violation[] {
  const tooLong = files.filter(({ path, text }) => lineCount(text) > LONGEST_FILE && exceptions[path] === undefined)
  const idle = Object.keys(exceptions).filter(
    (path) => !files.some((file) => file.path === path && lineCount(file.text) > LONGEST_FILE),
  )
  return [
    ...tooLong.map(({ path, text }) => ({
      where: path,
      what: `has ${lineCount(text)} lines, more than ${LONGEST_FILE}`,
      reason: 'even the best codebases have one file that grows without end',
      allowed: null,
      wayOut:
        'split it by what changes together; where that is worse, list it in LONG_FILES of test/architecture/name-check.ts with the reason',
    })),
    ...idle.map((path) => ({
      where: path,
      what: 'is listed as a long file and is none',
      reason: 'an exception that nobody needs becomes a hole',
      allowed: null,
      wayOut: 'take it off LONG_FILES in test/architecture/name-check.ts',
    })),
  ]
}

function spelling(path: string): Violation | null {
  const wrong = path
    .split('/')
    .find((part) => !/^[.]?[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+)*$/.test(part.replaceAll(/[.]([a-z0-9]+-)+/g, '.')))
  if (wrong === undefined) return null
  return {
    where: path,
    what: `${wrong} is not written in kebab-case`,
    reason: 'one spelling for all names, and none that differs only by case',
    allowed: null,
    wayOut: 'write it in small letters with hyphens between whole English words',
  }
}

function bannedWord(path: string): Violation | null {
  const word = path.split(/[/.-]/).find((part) => BANNED_WORDS.includes(part))
  if (word === undefined) return null
  return {
    where: path,
    what: `„${word}“ is in the name`,
    reason: 'a name that fits anything draws in everything',
    allowed: null,
    wayOut: 'name it after the one thing it does or is',
  }
}

function barrel(path: string): Violation | null {
  if (!/(^|\/)index\.tsx?$/.test(path)) return null
  return {
    where: path,
    what: 'is a barrel file',
    reason: 'direct imports show who needs what, and load only that',
    allowed: null,
    wayOut: 'import each thing from the file it is in',
  }
}

function preload(path: string): Violation | null {
  if (!/(^|\/)preload[^/]*(\/|$)/.test(path)) return null
  return {
    where: path,
    what: 'is a preload script',
    reason: 'the page speaks to the service by requests alone, so no bridge has to be guarded',
    allowed: null,
    wayOut: 'offer it as a procedure of the contract, or through the host object of the service',
  }
}

function areaFolder(path: string): Violation | null {
  const floor = FLOORS.find(({ folder, byArea }) => byArea === true && path.startsWith(`${folder}/`))
  const parts = floor === undefined ? [] : path.slice(floor.folder.length + 1).split('/')
  const [folder] = parts
  if (folder === undefined || parts.length < 2 || AREAS.includes(folder) || folder in FOLDERS_BESIDE_AREAS) return null
  return {
    where: path,
    what: `the folder ${folder} is no area`,
    reason: 'one folder name for one area on every floor, so that its files are found without searching',
    allowed: [...AREAS, ...Object.keys(FOLDERS_BESIDE_AREAS)],
    wayOut: 'put the file into its area; a new area is entered in test/architecture/floors.ts',
  }
}

function areaFile(path: string): Violation | null {
  const folder = ONE_FILE_PER_AREA.find((parent) => path.startsWith(`${parent}/`) && !path.slice(parent.length + 1).includes('/'))
  const stem = path.slice((folder?.length ?? 0) + 1).split('.')[0] ?? ''
  const area = AREAS.find((name) => name !== stem && singularOf(name) === singularOf(stem))
  if (folder === undefined || area === undefined) return null
  return {
    where: path,
    what: `is called ${stem}, and the area ${area}`,
    reason: 'one name for one area on every floor',
    allowed: [area],
    wayOut: `call the file ${area}`,
  }
}

function singularOf(name: string): string {
  return name.replace(/s$/, '')
}

export function lineCount(text: string): number {
  return text.trimEnd().split('\n').length
}
