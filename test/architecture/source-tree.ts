import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

export const PROJECT_ROOT: string = join(import.meta.dirname, '../..')

/** A file of the project by its path from the root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Node of a syntax tree as the parser gives it (ESTree with TypeScript). */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** A file of TypeScript with its syntax tree. */
export interface SourceModule extends SourceFile {
  readonly program: SyntaxNode
}

/** All files below these folders of the project; folders that do not exist yet are empty. */
export function readFiles(folders: readonly string[], endings: readonly string[]): readonly SourceFile[] {
  return listFiles(folders)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, path), 'utf8') }))
}

/** All TypeScript below these folders of the project. */
export function readModules(folders: readonly string[]): readonly SourceModule[] {
  return readFiles(folders, ['.ts', '.tsx']).map(({ path, text }) => toModule(path, text))
}

export function toModule(path: string, text: string): SourceModule {
  const { program } = parseSync(path, text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' })
  return { path, text, program: program as unknown as SyntaxNode }
}

export function listFiles(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    const root = join(PROJECT_ROOT, folder)
    if (!existsSync(root)) return []
    const paths = readdirSync(root, { recursive: true }).map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    return paths.filter((path) => statSync(join(PROJECT_ROOT, path)).isFile()).toSorted()
  })
}

/** Visits every node below and including `node`, parents first; `ancestors` has the nearest parent last. */
export function visit(
  node: SyntaxNode,
  look: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
  ancestors: readonly SyntaxNode[] = [],
): void {
  look(node, ancestors)
  const inner = [...ancestors, node]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, look, inner)
    }
  }
}

/** All nodes of these types. */
export function nodesOf(module: SourceModule, types: readonly string[]): readonly SyntaxNode[] {
  const found: SyntaxNode[] = []
  visit(module.program, (node) => {
    if (types.includes(node.type)) found.push(node)
  })
  return found
}

export interface Call {
  readonly node: SyntaxNode
  /** What is called, as written: `Math.round`. */
  readonly name: string
}

export function callsOf(module: SourceModule): readonly Call[] {
  return nodesOf(module, ['CallExpression']).map((node) => ({ node, name: textOf(module, node.callee) }))
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** `path:line` of a node, for messages that an editor can open. */
export function placeOf(file: SourceFile, node: SyntaxNode): string {
  return `${file.path}:${file.text.slice(0, node.start).split('\n').length}`
}

/** The source text of a node. */
export function textOf(file: SourceFile, node: unknown): string {
  return isNode(node) ? file.text.slice(node.start, node.end) : ''
}

/** A test or the cases of one: reads more than the file it stands beside. */
export function isTestFile(path: string): boolean {
  return /\.(test|cases)\.tsx?$/.test(path)
}
