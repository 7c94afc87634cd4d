import { callsOf, isNode, isTestFile, nodesOf, placeOf, type SourceModule, type SyntaxNode, textOf } from './source-tree.ts'
import type { Violation } from './violation.ts'

/** Every file of the rules names the rule it codes, and every case of a rule names the one it shows. */
export function checkRulesAreCited(modules: readonly SourceModule[]): readonly Violation[] {
  const rules = modules.filter(({ path }) => path.startsWith('src/shared/rules/'))
  const silent = rules.filter(({ path, text }) => !isTestFile(path) && !/\b[RF]\d{2}\b/.test(text))
  return [
    ...silent.map(({ path }) => ({
      where: path,
      what: 'names no rule',
      reason: 'the norm is cited where it is coded, so that a change of the rule finds its code',
      allowed: ['R01–R45', 'F01–F10'],
      wayOut: 'name the number from domain.md in the comment of what codes it',
    })),
    ...rules.filter(({ path }) => path.includes('.cases.')).flatMap(casesWithoutRule),
  ]
}

/** R01–R45 and F01–F10, as domain.md numbers them. */
export const RULE_NUMBERS: readonly string[] = [...numbered('R', 45), ...numbered('F', 10)]

/** Every rule of domain.md is shown by at least one case whose title names it. */
export function checkEveryRuleHasACase(modules: readonly SourceModule[]): readonly Violation[] {
  const titles = modules
    .filter(({ path }) => path.includes('.cases.'))
    .flatMap((module) => titlesOf(module).map((node) => textOf(module, node)))
  const cited = new Set(titles.flatMap((title) => title.match(/\b[RF]\d{2}\b/g) ?? []))
  return RULE_NUMBERS.filter((number) => !cited.has(number)).map((number) => ({
    where: 'src/shared/**/*.cases.ts',
    what: `no case shows ${number}`,
    reason: 'a rule that no case shows is a rule that nobody outside the code can check',
    allowed: null,
    wayOut: `add a case with its worked example from domain.md to the table beside the rule, „… (${number})“ in its title`,
  }))
}

function casesWithoutRule(module: SourceModule): readonly Violation[] {
  const silent = titlesOf(module).filter((node) => !/\b[RF]\d{2}\b|§/.test(textOf(module, node)))
  return silent.map((node) => ({
    where: placeOf(module, node),
    what: `the case ${textOf(module, node)} names no rule`,
    reason: 'a managing member reads the cases as a table of what the rules mean',
    allowed: null,
    wayOut: 'end the German title with the number: „… → abgelehnt (R06)“',
  }))
}

/** The titles of cases as written: `title: '…'`, and `row('…', …)` in tables of many short cases. */
function titlesOf(module: SourceModule): readonly SyntaxNode[] {
  const properties = nodesOf(module, ['Property']).filter((node) => textOf(module, node.key) === 'title')
  const rows = callsOf(module).filter(({ name }) => name === 'row')
  return [...properties.map(({ value }) => value), ...rows.map(({ node }) => (node.arguments as readonly unknown[])[0])].filter(
    (node): node is SyntaxNode => isNode(node) && ['Literal', 'TemplateLiteral'].includes(node.type),
  )
}

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
}
