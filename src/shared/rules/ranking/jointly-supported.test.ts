import { expect, test } from 'vitest'
import { JOINT } from './jointly-supported.cases.ts'
import { countsAsJointlySupported, isJointlySupported, supportersOf } from './jointly-supported.ts'

test.each(JOINT)('$title', ({ project, supporters, jointlySupported }) => {
  expect(supportersOf(project)).toEqual(supporters)
  expect(isJointlySupported(project)).toBe(jointlySupported)
})

test.each(JOINT)('$title; eine begründete Festlegung geht vor (R39)', ({ project, jointlySupported }) => {
  const override = (isJoint: boolean) => ({ jointlySupported: isJoint, reason: 'So beschlossen' })
  expect(countsAsJointlySupported({ ...project, jointOverride: null })).toBe(jointlySupported)
  expect(countsAsJointlySupported({ ...project, jointOverride: override(true) })).toBe(true)
  expect(countsAsJointlySupported({ ...project, jointOverride: override(false) })).toBe(false)
})
