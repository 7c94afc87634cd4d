import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkLock, type PackageLock } from './lock-check.ts'
import { PROJECT_ROOT } from './source-tree.ts'
import { describeViolation, expectNone } from './violation.ts'

test('the lock file holds the packages of every platform, so that npm ci works on each', () => {
  expectNone(checkLock(JSON.parse(readFileSync(join(PROJECT_ROOT, 'package-lock.json'), 'utf8')) as PackageLock))
})

test('a package of another platform that is not locked is refused', () => {
  const tool = { version: '1.0.0', optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-darwin-arm64': '1.0.0' } }
  const messages = checkLock({
    packages: { 'node_modules/tool': tool, 'node_modules/tool-linux-x64': { version: '1.0.0' } },
  }).map(describeViolation)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain('tool may need tool-darwin-arm64 1.0.0, which is not locked')
})
