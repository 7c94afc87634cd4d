import { expect, test } from 'vitest'
import { EXTENSIONS, SOUND_EXTENSION } from './may-extend.cases.ts'
import { mayExtend } from './may-extend.ts'

test.each(EXTENSIONS)('Verlängerung: $title', ({ facts, problems }) => {
  expect(mayExtend({ ...SOUND_EXTENSION, ...facts })).toEqual(problems)
})
