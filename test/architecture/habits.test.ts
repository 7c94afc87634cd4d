import { expect, test } from 'vitest'
import { expectRefusal } from './bad-example.ts'
import { checkHabits } from './habit-check.ts'
import { BAD_CITATIONS, BAD_HABITS, BAD_STORIES, BAD_TABLES } from './habits.cases.ts'
import { checkEveryRuleHasACase, checkRulesAreCited } from './rule-check.ts'
import { readModules, toModule } from './source-tree.ts'
import { checkStories } from './story-check.ts'
import { describeViolation, expectNone } from './violation.ts'

test('code and tests keep their habits', () => {
  expectNone(checkHabits(readModules(['src', 'test', 'bench'])))
})

test.each(BAD_HABITS)('refused: $title', (example) => {
  expectRefusal(checkHabits, example)
})

test('every file of the rules names its rule, every case the rule it shows', () => {
  expectNone(checkRulesAreCited(readModules(['src/shared/rules'])))
})

test.each(BAD_CITATIONS)('refused: $title', (example) => {
  expectRefusal(checkRulesAreCited, example)
})

test('every rule of domain.md stands in the title of a case', () => {
  expectNone(checkEveryRuleHasACase(readModules(['src/shared'])))
})

test.each(BAD_TABLES)('refused: $title', (example) => {
  expectRefusal(checkEveryRuleHasACase, example)
})

test('stories leave selectors to page modules and never sleep', () => {
  expectNone(checkStories(readModules(['test/e2e', 'test/electron'])))
})

test.each(BAD_STORIES)('refused: $title', (example) => {
  expectRefusal(checkStories, example)
})

test.each([
  ['a skip with a reason', 'src/main/documents/kit/pack.test.ts', "test('opens', (context) => context.skip(true, 'no office'))"],
  ['a named instant', 'src/shared/basics/instant.ts', "export const start = new Date('2026-11-04')"],
  ['a test that names a fraction', 'src/shared/rules/ranking/bonus.test.ts', 'expect(() => weigh(0.5)).toThrow()'],
  ['the clock of a host', 'src/main/host-web/main.ts', 'const now = () => Date.now()'],
  ['a double of Electron at its host', 'src/main/host-electron/main.test.ts', "vi.mock('electron', () => ({}))"],
  [
    'the one place that divides',
    'src/shared/rules/majority/whole-numbers.ts',
    'export const half = (n: number) => (n - (n % 2)) / 2',
  ],
])('allowed: %s', (_, path, text) => {
  expect(checkHabits([toModule(path, text)]).map(describeViolation)).toEqual([])
})
