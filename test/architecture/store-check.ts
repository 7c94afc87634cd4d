import { importsOf, targetOf } from './imports.ts'
import { SNAPSHOT_PATH, type Table, tablesOf } from './schema-text.ts'
import { isNode, isTestFile, placeOf, type SourceModule, type SyntaxNode, textOf } from './source-tree.ts'
import type { Violation } from './violation.ts'

const MIGRATION = /^src\/main\/store\/migrations\/(\d{4})-[a-z0-9-]+\.ts$/

/** Columns that hold a code by their name, and therefore a list of the codes they admit. */
const CODE_COLUMN = /(^|_)(state|kind|role|way|choice|outcome|capacity|majority|procedure|addressee|activity)$/

const DESTRUCTIVE = /\b(drop\s+table|drop\s+column|rename\s+to|rename\s+column|delete\s+from)\b/i

/** Every table: STRICT, singular, each reference with its `on delete`, each code with its `check`. */
export function checkTables(sql: string, where: string): readonly Violation[] {
  return tablesOf(sql).flatMap((table) => {
    const faults = [
      ...(/\bstrict\b/i.test(table.options) ? [] : ['is not strict']),
      ...table.lines
        .filter((line) => /\breferences\b/i.test(line) && !/\bon delete\b/i.test(line))
        .map((line) => `has no „on delete“ in: ${line}`),
      ...table.lines.filter((line) => isUncheckedCode(line, table)).map((line) => `admits every text as a code: ${line}`),
    ]
    return faults.map((fault) => ({
      where,
      what: `the table ${table.name} ${fault}`,
      reason: 'what the database admits will one day be in it',
      allowed: null,
      wayOut: 'strict tables, foreign keys with „on delete“, codes with „check (… in (…))“',
    }))
  })
}

/** Migrations: numbered in tens, one function, nothing of today’s code, only adding; each with a test; and the snapshot beside. */
export function checkMigrations(modules: readonly SourceModule[], paths: readonly string[]): readonly Violation[] {
  const migrations = modules.filter(({ path }) => MIGRATION.test(path) && !isTestFile(path))
  const snapshot = migrations.length === 0 || paths.includes(SNAPSHOT_PATH) ? [] : [fault(SNAPSHOT_PATH, 'does not exist')]
  return [...snapshot, ...migrations.flatMap((module) => migrationFaults(module, paths).map((what) => fault(module.path, what)))]
}

/** Repositories: exported functions take the handle first, and its type says whether they may write. */
export function checkRepositories(modules: readonly SourceModule[]): readonly Violation[] {
  const repositories = modules.filter(({ path }) => path.startsWith('src/main/store/repositories/') && !isTestFile(path))
  return repositories.flatMap((module) =>
    exportedFunctions(module)
      .filter((declared) => !/:\s*(ReadTx|WriteTx)\b/.test(textOf(module, (declared.params as readonly unknown[])[0])))
      .map((declared) => ({
        where: placeOf(module, declared),
        what: `${textOf(module, declared.id)} does not take a ReadTx or WriteTx first`,
        reason: 'a use case sees from the type which calls may change something, and nothing runs outside of a transaction',
        allowed: ['tx: ReadTx', 'tx: WriteTx'],
        wayOut: 'take the handle first; what needs none belongs into domain',
      })),
  )
}

function isUncheckedCode(line: string, table: Table): boolean {
  const column = line.match(/^["`]?(\w+)["`]?\s+text\b/i)?.[1]
  if (column === undefined || !CODE_COLUMN.test(column) || /\b(check|references)\b/i.test(line)) return false
  return !table.lines.some(
    (other) => /^(constraint\s+\w+\s+)?(check|foreign key)\b/i.test(other) && new RegExp(`\\b${column}\\b`).test(other),
  )
}

function migrationFaults(module: SourceModule, paths: readonly string[]): readonly string[] {
  const number = Number(module.path.match(MIGRATION)?.[1])
  const namesakes = paths.filter(
    (path) => !isTestFile(path) && MIGRATION.test(path) && Number(path.match(MIGRATION)?.[1]) === number,
  )
  const ofToday = importsOf(module).flatMap(({ specifier }) =>
    specifier !== null && targetOf(module.path, specifier) !== null ? [specifier] : [],
  )
  const destructive = sqlOf(module).match(DESTRUCTIVE)?.[0]
  return [
    ...(number % 10 === 0 ? [] : [`has the number ${number}, which is no ten`]),
    ...(namesakes.length === 1 ? [] : [`shares its number with ${namesakes.length - 1} other`]),
    ...(exportedFunctions(module).length === 1 ? [] : ['exports not exactly one function']),
    ...(paths.includes(module.path.replace(/\.ts$/, '.test.ts')) ? [] : ['has no test of its own']),
    ...(destructive === undefined ? [] : [`says „${destructive}“`]),
    ...ofToday.map((specifier) => `imports ${specifier}`),
  ]
}

/** The SQL of a migration without that of triggers, whose messages and conditions may name what they forbid. */
function sqlOf({ text }: SourceModule): string {
  return text.replaceAll(/create\s+trigger[\s\S]*?\bend;/gi, '')
}

function exportedFunctions(module: SourceModule): readonly SyntaxNode[] {
  return (module.program.body as readonly SyntaxNode[]).flatMap(({ type, declaration }) =>
    type === 'ExportNamedDeclaration' && isNode(declaration) && declaration.type === 'FunctionDeclaration' ? [declaration] : [],
  )
}

function fault(where: string, what: string): Violation {
  return {
    where,
    what,
    reason: 'a migration must mean the same in five years, lose nothing, and be proven once with rows in it',
    allowed: null,
    wayOut:
      'number in tens, one function, SQL as text, only adding; a test that builds the version before; the snapshot written anew',
  }
}
