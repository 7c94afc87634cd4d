import { expect, test } from 'vitest'
import { checkLengths, checkNames, LONGEST_FILE } from './name-check.ts'
import { listFiles, readFiles } from './source-tree.ts'
import { describeViolation, expectNone } from './violation.ts'

const CODE = ['.ts', '.tsx', '.css'] as const

test('names are whole words in kebab-case, areas are called alike on every floor, there are no barrels', () => {
  const paths = listFiles(['src', 'test', 'bench', 'resources', 'docs']).filter((path) => !path.startsWith('test/fixtures/'))
  expectNone(checkNames(paths))
})

test('no file has more than 400 lines without a reason', () => {
  expectNone(checkLengths(readFiles(['src', 'test', 'bench'], CODE)))
})

test.each([
  ['src/shared/basics/LocalDate.ts', 'not written in kebab-case'],
  ['src/shared/basics/local_date.ts', 'not written in kebab-case'],
  ['src/renderer/ui/BarList.module.css', 'not written in kebab-case'],
  ['src/shared/basics/date-utils.ts', '„utils“ is in the name'],
  ['src/main/store/helpers/open.ts', '„helpers“ is in the name'],
  ['src/main/service/error-handler.test.ts', '„handler“ is in the name'],
  ['src/shared/domain/members/index.ts', 'is a barrel file'],
  ['src/main/host-electron/preload.ts', 'is a preload script'],
  ['src/preload/main.ts', 'is a preload script'],
  ['src/main/usecases/voting/cast-vote.ts', 'the folder voting is no area'],
  ['src/renderer/features/circular/list.tsx', 'the folder circular is no area'],
  ['src/shared/domain/member/member.ts', 'the folder member is no area'],
  ['src/shared/contract/member.ts', 'is called member, and the area members'],
  ['src/main/store/repositories/action-plans.ts', 'is called action-plans, and the area action-plan'],
])('refused: %s', (path, says) => {
  expect(checkNames([path]).map(describeViolation).join()).toContain(says)
})

test.each([
  'src/shared/rules/majority/threshold.cases.ts',
  'src/renderer/features/overview/overview-page.module.css',
  'src/main/usecases/deps.ts',
  'src/main/store/migrations/0010-journal.ts',
  'src/main/store/schema-snapshot.sql',
  'docs/decisions/0001-one-service-two-hosts.md',
  'test/e2e/pages/members-page.ts',
])('allowed: %s', (path) => {
  expect(checkNames([path]).map(describeViolation)).toEqual([])
})

test('a file above the limit fails unless it is listed, and a listed one must be above the limit', () => {
  const long = { path: 'src/a.ts', text: 'x\n'.repeat(LONGEST_FILE + 1) }
  const short = { path: 'src/b.ts', text: 'x\n'.repeat(LONGEST_FILE) }
  expect(checkLengths([long, short], {}).map(describeViolation).join()).toContain('src/a.ts: has 401 lines')
  expect(checkLengths([long, short], { 'src/a.ts': 'a table' })).toEqual([])
  expect(checkLengths([short], { 'src/b.ts': 'a table' }).map(describeViolation).join()).toContain(
    'is listed as a long file and is none',
  )
})
