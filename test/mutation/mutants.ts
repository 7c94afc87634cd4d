import { parseSync } from 'vite'

/** A small change of a file that tests should notice. */
export interface Mutant {
  readonly line: number
  readonly from: string
  readonly to: string
  /** The whole file with the change in it. */
  readonly text: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

interface Edit {
  readonly node: Node
  readonly to: string
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['+'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
}

const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some', max: 'min', min: 'max', find: 'findLast' }

/** Methods whose call can be left out, so that the object itself stays. */
const LEFT_OUT: readonly string[] = ['filter', 'toReversed', 'toSorted', 'trim', 'slice']

/** Every mutant of a file of TypeScript: operators, conditions, numbers, words, left-out calls; types stay as they are. */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  const { program } = parseSync(path, text, { lang: 'ts' })
  return nodesOf(program as unknown as Node)
    .flatMap((node) => editsOf(node, text))
    .map(({ node, to }) => ({
      line: text.slice(0, node.start).split('\n').length,
      from: text.slice(node.start, node.end),
      to,
      text: text.slice(0, node.start) + to + text.slice(node.end),
    }))
}

function editsOf(node: Node, text: string): readonly Edit[] {
  const source = (part: unknown) => (isNode(part) ? text.slice(part.start, part.end) : '')
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const others = OPERATORS[String(node.operator)] ?? []
      return others.map((operator) => ({ node, to: `(${source(node.left)}) ${operator} (${source(node.right)})` }))
    }
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-' ? [{ node, to: source(node.argument) }] : []
    case 'ConditionalExpression':
    case 'IfStatement':
      return isNode(node.test) ? ['true', 'false'].map((to) => ({ node: node.test as Node, to })) : []
    case 'Literal':
      return literalEdits(node)
    case 'ArrayExpression':
      return Array.isArray(node.elements) && node.elements.length > 0 ? [{ node, to: '[]' }] : []
    case 'CallExpression': {
      const callee = node.callee as Node
      const name = source(callee.property)
      if (callee.type !== 'MemberExpression') return []
      if (LEFT_OUT.includes(name)) return [{ node, to: source(callee.object) }]
      const other = METHODS[name]
      return other === undefined ? [] : [{ node: callee.property as Node, to: other }]
    }
    default:
      return []
  }
}

function literalEdits(node: Node): readonly Edit[] {
  if (typeof node.value === 'boolean') return [{ node, to: String(!node.value) }]
  if (typeof node.value === 'number') return [{ node, to: String(node.value + 1) }]
  if (typeof node.value === 'string') return [{ node, to: node.value === '' ? "'mutated'" : "''" }]
  return []
}

/** All nodes that run: no types, no imports, no labels of cases (they would not compile, or change nothing). */
function nodesOf(node: Node): readonly Node[] {
  if (node.type === 'ImportDeclaration') return []
  if (node.type.startsWith('TS')) return isNode(node.expression) ? nodesOf(node.expression) : []
  const inner = Object.entries(node)
    .filter(([key]) => !(node.type === 'SwitchCase' && key === 'test') && !(node.type === 'Property' && key === 'key'))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
  return [node, ...inner.flatMap(nodesOf)]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
