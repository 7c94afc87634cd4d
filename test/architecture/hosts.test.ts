import { expect, test } from 'vitest'
import { checkHosts, checkPlatformEdge } from './host-check.ts'
import { readModules, toModule } from './source-tree.ts'
import { describeViolation, expectNone } from './violation.ts'

test('each host has at most 300 lines', () => {
  expectNone(checkHosts(readModules(['src/main'])))
})

test('hosts differ behind one type', () => {
  expectNone(checkPlatformEdge(readModules(['src/main'])))
})

test('a host that grows fails, its tests do not count', () => {
  const half = 'x\n'.repeat(151)
  const files = ['main.ts', 'menu.ts', 'menu.test.ts'].map((name) => ({ path: `src/main/host-electron/${name}`, text: half }))
  expect(checkHosts(files).map(describeViolation).join()).toContain('src/main/host-electron: has 302 lines')
})

test('a host without the type Host fails', () => {
  const electron = toModule('src/main/host-electron/main.ts', "import type { Host } from '#main/usecases/deps.ts'")
  const web = toModule('src/main/host-web/main.ts', "import { serve } from '@hono/node-server'")
  expect(checkPlatformEdge([electron, web]).map(describeViolation).join()).toContain(
    'src/main/host-web: does not import the type Host',
  )
  expect(checkPlatformEdge([electron])).toEqual([])
})
