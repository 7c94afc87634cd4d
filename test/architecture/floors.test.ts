import { expect, test } from 'vitest'
import { expectRefusal } from './bad-example.ts'
import { BAD_IMPORTS } from './floors.cases.ts'
import { AREAS, FLOORS } from './floors.ts'
import { checkImports } from './import-check.ts'
import { PACKAGE_HOMES } from './package-homes.ts'
import { readModules, toModule } from './source-tree.ts'
import { describeViolation, expectNone } from './violation.ts'

test('every import goes down, and every package stays at home', () => {
  expectNone(checkImports(readModules(['src'])))
})

test.each(BAD_IMPORTS)('refused: $title', (example) => {
  expectRefusal(checkImports, example)
})

test.each([
  ['a neighbor on the same floor', 'src/main/documents/minutes/docx.ts', "import { letter } from '../kit/word/letter.ts'"],
  ['a lower floor', 'src/main/usecases/members/rename-member.ts', "import { ok } from '#shared/basics/result.ts'"],
  ['a test beside its file', 'src/shared/rules/majority/threshold.test.ts', "import { aMember } from '#test/support/members.ts'"],
  ['a test tool in a test', 'src/shared/rules/majority/threshold.test.ts', "import { test } from 'vitest'"],
  ['a style of a package', 'src/renderer/main.tsx', "import '@mantine/core/styles.css'"],
  ['a picture among the resources', 'src/renderer/app/frame.tsx', "import icon from '../../../resources/icon.svg'"],
])('allowed: %s', (_, path, text) => {
  expect(checkImports([toModule(path, text)]).map(describeViolation)).toEqual([])
})

test('the table itself goes down only', () => {
  const levelOf = new Map(FLOORS.map(({ name, level }) => [name, level]))
  const upward = FLOORS.flatMap(({ name, level, mayImport }) =>
    mayImport
      .filter((below) => level !== null && (levelOf.get(below) ?? Number.POSITIVE_INFINITY) >= level)
      .map((below) => `${name} → ${below}`),
  )
  expect(upward).toEqual([])
})

test('the table names floors that exist in it, and no area twice', () => {
  const names = FLOORS.map(({ name }) => name)
  const named = [...FLOORS.flatMap(({ mayImport }) => mayImport), ...PACKAGE_HOMES.flatMap(({ homes }) => homes)]
  expect(named.filter((name) => !names.includes(name))).toEqual([])
  expect(new Set(AREAS).size).toBe(AREAS.length)
})
