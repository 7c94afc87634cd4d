import { isNode, isTestFile, nodesOf, placeOf, type SourceModule, textOf } from './source-tree.ts'
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

function casesWithoutRule(module: SourceModule): readonly Violation[] {
  const titles = nodesOf(module, ['Property']).filter((node) => textOf(module, node.key) === 'title')
  const written = titles.filter(({ value }) => isNode(value) && ['Literal', 'TemplateLiteral'].includes(value.type))
  const silent = written.filter((node) => !/\b[RF]\d{2}\b|§/.test(textOf(module, node.value)))
  return silent.map((node) => ({
    where: placeOf(module, node),
    what: `the case ${textOf(module, node.value)} names no rule`,
    reason: 'a managing member reads the cases as a table of what the rules mean',
    allowed: null,
    wayOut: 'end the German title with the number: „… → abgelehnt (R06)“',
  }))
}
