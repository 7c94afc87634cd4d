import { expect, test } from 'vitest'
import { GLOSSARY } from '#shared/wording/glossary.ts'
import { AREAS } from './floors.ts'
import { checkAreaNames, checkDomainNames, checkTableNames, FORM_WORDS, SHORT_FORMS, unknownWords } from './glossary-check.ts'
import { readSnapshot, tablesOf } from './schema-text.ts'
import { isTestFile, readModules, toModule } from './source-tree.ts'
import { describeViolation, expectNone } from './violation.ts'

test('types of the domain are named with terms of the glossary', () => {
  expectNone(checkDomainNames(readModules(['src/shared/domain']).filter(({ path }) => !isTestFile(path))))
})

test('tables are named with terms of the glossary', () => {
  expectNone(checkTableNames(tablesOf(readSnapshot() ?? '').map(({ name }) => name)))
})

test('areas are named with terms of the glossary', () => {
  expectNone(checkAreaNames(AREAS))
})

test.each([
  ['Endorsement', ['endorsement']],
  ['Decision', ['decision']],
  ['VoteEvent', []],
  ['CircularProcedureState', []],
  ['circular_roll_member', []],
  ['rules-of-procedure', []],
  ['FieldsOfAction', []],
  ['Ballots', []],
  ['Authorities', ['authorities']],
])('%s has the unknown words %j', (name, words) => {
  expect(unknownWords(name)).toEqual(words)
})

test('a type with a word of its own is refused, and told the way out', () => {
  const messages = checkDomainNames([toModule('src/shared/domain/projects/x.ts', '\nexport interface ProjectLeader {}')]).map(
    describeViolation,
  )
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain('x.ts:2: the type ProjectLeader has words that are not in the glossary: leader')
})

test('a table with a word of its own is refused', () => {
  expect(checkTableNames(['decision_vote']).map(describeViolation).join()).toContain('the table decision_vote')
  expect(checkAreaNames(['decisions']).map(describeViolation).join()).toContain('the area decisions')
})

test('words of form are no terms', () => {
  expect(FORM_WORDS.filter((word) => word in GLOSSARY || word in SHORT_FORMS)).toEqual([])
})
