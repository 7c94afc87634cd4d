import { floorOf } from './import-check.ts'
import { callsOf, isNode, isTestFile, nodesOf, placeOf, type SourceModule, type SyntaxNode, textOf } from './source-tree.ts'
import type { Violation } from './violation.ts'

/** Floors that get time, ids and chance handed over, so that the same facts give the same result. */
const WITHOUT_CLOCK: readonly string[] = [
  'basics',
  'domain',
  'rules',
  'wording',
  'contract',
  'usecases',
  'store',
  'documents',
  'mail',
]

const WHOLE_NUMBERS = 'src/shared/rules/majority/whole-numbers.ts'

interface Finding {
  readonly node: SyntaxNode
  readonly what: string
}

interface Habit {
  readonly find: (module: SourceModule) => readonly Finding[]
  readonly reason: string
  readonly wayOut: string
}

const HABITS: readonly Habit[] = [
  {
    find: (module) => nodesOf(module, ['ExportDefaultDeclaration']).map((node) => ({ node, what: 'has a default export' })),
    reason: 'a named export has one name everywhere',
    wayOut: 'export it by its name',
  },
  {
    find: onlyPassesOn,
    reason: 'direct imports show who needs what, and load only that',
    wayOut: 'import each thing from the file it is in',
  },
  {
    find: mocks,
    reason: 'a test with a mock of our own code proves the mock',
    wayOut:
      'use the real store in memory, the fixed clock and counting ids; hand a double of a foreign thing over as an argument',
  },
  {
    find: silentSkips,
    reason: 'a test that does not run must say why, and one that runs alone hides the others',
    wayOut:
      'call context.skip(condition, reason) inside the test, or beforeEach((context) => context.skip(condition, reason)) for a group',
  },
  {
    find: clockAndChance,
    reason: 'the same facts must give the same result, today and in ten years',
    wayOut: 'take the time, the id or the chance as an argument; only the hosts and the service read the machine',
  },
  {
    find: fractions,
    reason: 'majorities and shares are decided in whole numbers',
    wayOut: `compare products instead of quotients, or use ${WHOLE_NUMBERS}`,
  },
]

/** Habits of code that the syntax tree shows. */
export function checkHabits(modules: readonly SourceModule[]): readonly Violation[] {
  return modules.flatMap((module) =>
    HABITS.flatMap(({ find, reason, wayOut }) =>
      find(module).map(({ node, what }) => ({ where: placeOf(module, node), what, reason, allowed: null, wayOut })),
    ),
  )
}

function onlyPassesOn(module: SourceModule): readonly Finding[] {
  const statements = (module.program.body as readonly SyntaxNode[]).filter(({ type }) => type !== 'ImportDeclaration')
  const passedOn = statements.filter(
    ({ type, source }) => type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && isNode(source)),
  )
  const [first] = passedOn
  return first !== undefined && passedOn.length === statements.length
    ? [{ node: first, what: 'only passes on what others export' }]
    : []
}

/** The double of Electron's module is the one exception: it is not ours, and its binary is not everywhere. */
function mocks(module: SourceModule): readonly Finding[] {
  return callsOf(module).flatMap(({ node, name }) => {
    const [first] = node.arguments as readonly unknown[]
    const ofElectron = module.path.startsWith('src/main/host-electron/') && isNode(first) && first.value === 'electron'
    return /^(vi|vitest|jest)\.(mock|doMock|unstable_mockModule)$/.test(name) && !ofElectron
      ? [{ node, what: `calls ${name}` }]
      : []
  })
}

function silentSkips(module: SourceModule): readonly Finding[] {
  if (!isTestFile(module.path)) return []
  return nodesOf(module, ['MemberExpression'])
    .filter((node) => /^(test|it|describe|suite)\.(skip|only|todo|skipIf|runIf)$/.test(textOf(module, node)))
    .map((node) => ({ node, what: `uses ${textOf(module, node)}` }))
}

function clockAndChance(module: SourceModule): readonly Finding[] {
  if (isTestFile(module.path) || !WITHOUT_CLOCK.includes(floorOf(module.path)?.name ?? '')) return []
  const calls = callsOf(module).filter(({ name }) => /^(Date\.now|Math\.random|(.*\.)?randomUUID|Date)$/.test(name))
  const dates = nodesOf(module, ['NewExpression']).filter(
    (node) => textOf(module, node.callee) === 'Date' && (node.arguments as readonly unknown[]).length === 0,
  )
  const temporal = nodesOf(module, ['MemberExpression']).filter((node) => textOf(module, node) === 'Temporal.Now')
  return [
    ...calls.map(({ node, name }) => ({ node, what: `calls ${name}` })),
    ...dates.map((node) => ({ node, what: 'asks what time it is' })),
    ...temporal.map((node) => ({ node, what: 'asks what time it is' })),
  ]
}

function fractions(module: SourceModule): readonly Finding[] {
  if (isTestFile(module.path) || !module.path.startsWith('src/shared/rules/') || module.path === WHOLE_NUMBERS) return []
  const divisions = nodesOf(module, ['BinaryExpression', 'AssignmentExpression']).filter(
    ({ operator }) => operator === '/' || operator === '/=',
  )
  const decimals = nodesOf(module, ['Literal']).filter(({ value }) => typeof value === 'number' && !Number.isInteger(value))
  const calls = callsOf(module).filter(({ name }) => /^(Number\.)?parseFloat$|\.toFixed$|^Math\.round$/.test(name))
  return [
    ...divisions.map((node) => ({ node, what: 'divides' })),
    ...decimals.map((node) => ({ node, what: `has the fraction ${textOf(module, node)}` })),
    ...calls.map(({ node, name }) => ({ node, what: `calls ${name}` })),
  ]
}
