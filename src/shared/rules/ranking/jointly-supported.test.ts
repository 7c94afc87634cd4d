import { expect, test } from 'vitest'
import { JOINT } from './jointly-supported.cases.ts'
import { isJointlySupported, supportersOf } from './jointly-supported.ts'

test.each(JOINT)('$title', ({ project, supporters, jointlySupported }) => {
  expect(supportersOf(project)).toEqual(supporters)
  expect(isJointlySupported(project)).toBe(jointlySupported)
})
