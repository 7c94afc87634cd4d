import { posix } from 'node:path'
import { isNode, type SourceModule, type SyntaxNode, visit } from './source-tree.ts'

/** One way in which a module names another: import, export from, `import()`, `import('…').Type` or `new URL('…', import.meta.url)`. */
export interface Import {
  readonly node: SyntaxNode
  /** Null where the specifier is computed. */
  readonly specifier: string | null
}

const SOURCE_OF: Readonly<Record<string, string>> = {
  ImportDeclaration: 'source',
  ExportAllDeclaration: 'source',
  ExportNamedDeclaration: 'source',
  ImportExpression: 'source',
  TSImportType: 'source',
  TSExternalModuleReference: 'expression',
}

/** Every import of a module, type-only ones included. */
export function importsOf(module: SourceModule): readonly Import[] {
  const found: Import[] = []
  visit(module.program, (node) => {
    const key = SOURCE_OF[node.type]
    const source = key === undefined ? addressOf(node) : node[key]
    if (isNode(source)) found.push({ node, specifier: literalOf(source) })
  })
  return found
}

/** The file inside the project that a specifier names, from the project's root; null for packages and built-ins. */
export function targetOf(importer: string, specifier: string): string | null {
  const path = specifier.replace(/[?].*$/, '')
  if (path.startsWith('#test/')) return path.slice(1)
  if (path.startsWith('#')) return `src/${path.slice(1)}`
  if (path.startsWith('.')) return posix.join(posix.dirname(importer), path)
  return null
}

/** Name of the package that a specifier belongs to: `@mantine/core/styles.css` is `@mantine/core`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

/** First argument of `new URL('./worker.ts', import.meta.url)`, which names a module for a worker. */
function addressOf(node: SyntaxNode): unknown {
  if (node.type !== 'NewExpression' || !isNode(node.callee) || node.callee.name !== 'URL') return null
  const [address, base] = node.arguments as readonly unknown[]
  const isHere = isNode(base) && isNode(base.object) && base.object.type === 'MetaProperty'
  return isHere && isNode(address) && /\.tsx?$/.test(literalOf(address) ?? '') ? address : null
}

function literalOf(node: SyntaxNode): string | null {
  if (node.type === 'TSLiteralType' && isNode(node.literal)) return literalOf(node.literal)
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null
}
