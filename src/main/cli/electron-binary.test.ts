import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { findElectron, hasDisplay } from './electron-binary.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['win32', {}, true],
  ['darwin', {}, true],
] as const)('Anzeige auf %s mit %j: %s', (platform, environment, expected) => {
  expect(hasDisplay(environment, platform)).toBe(expected)
})

/** An installation with Electron's package: with or without its binary, built or not. */
function installation({ binary, built }: { readonly binary: boolean; readonly built: boolean }) {
  const root = temporaryFolder()
  const electronMain = join(root, 'out/main/main.js')
  mkdirSync(join(root, 'node_modules/electron/dist'), { recursive: true })
  mkdirSync(join(root, 'out/main'), { recursive: true })
  if (binary) {
    writeFileSync(join(root, 'node_modules/electron/path.txt'), 'electron\n')
    writeFileSync(join(root, 'node_modules/electron/dist/electron'), '')
  }
  if (built) writeFileSync(electronMain, '')
  return { root, electronMain, rendererDir: join(root, 'out/renderer'), verifierPage: '', appVersion: '1.2.3' }
}

test.each([
  ['vorhanden und gebaut', { binary: true, built: true }, ':0', 1000, 'electron'],
  ['ohne Anzeige', { binary: true, built: true }, '', 1000, 'noDisplay'],
  ['als root', { binary: true, built: true }, ':0', 0, 'administrator'],
  ['ohne Binärdatei', { binary: false, built: true }, ':0', 1000, 'noBinary'],
  ['nicht gebaut', { binary: true, built: false }, ':0', 1000, 'notBuilt'],
] as const)('Electron auf Linux %s', async (_title, parts, display, user, expected) => {
  vi.stubEnv('DISPLAY', display)
  vi.stubEnv('WAYLAND_DISPLAY', '')
  vi.spyOn(process, 'getuid').mockReturnValue(user)
  const found = await findElectron(installation(parts), 'linux')
  expect(found.ok ? found.value.split('/').at(-1) : found.error).toBe(expected)
})
