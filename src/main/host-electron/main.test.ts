import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { contractClient } from '#test/support/contract-client.ts'
import { ElectronDouble } from '#test/support/electron-double.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { aWorkspaceFile } from '#test/support/workspace-file.ts'

/** An installation in small: what `npm run build` leaves behind, as far as the entry looks at it. */
function anInstallation(): string {
  const root = temporaryFolder()
  mkdirSync(join(root, 'out/renderer'), { recursive: true })
  writeFileSync(join(root, 'package.json'), '{"version":"7.8.9"}')
  writeFileSync(join(root, 'out/renderer/index.html'), '<!doctype html><title>Allianz</title>')
  return root
}

test('der Einstieg am Double von Electron (nicht Electron selbst): Datei, Dienst, Seite, Fragen, Ende', async () => {
  const electron = new ElectronDouble()
  const workspace = await aWorkspaceFile(temporaryFolder())
  electron.app.appPath = anInstallation()
  vi.stubEnv('XDG_DATA_HOME', temporaryFolder())
  vi.stubEnv('ALLIANZ_CLOCK', 'fixed:2026-11-10T09:00:00Z')
  const { app, BrowserWindow, dialog, Menu, protocol, safeStorage, session, shell } = electron
  vi.doMock('electron', () => ({ app, BrowserWindow, dialog, Menu, protocol, safeStorage, session, shell }))
  const argv = vi.spyOn(process, 'argv', 'get').mockReturnValue(['electron', '.', workspace])

  await import('./main.ts')
  electron.app.becomeReady()
  await vi.waitFor(() => expect(electron.windows[0]?.isShown).toBe(true))
  expect(await electron.windows[0]?.page?.text()).toContain('<title>Allianz</title>')
  expect(existsSync(`${workspace}-lock`)).toBe(true)

  const fetchInWindow = async (request: Request): Promise<Response> =>
    (await electron.request(request.url, request)) ?? Response.error()
  const page = contractClient({ origin: 'app://allianz', fetch: fetchInWindow })
  expect(await page.workspace.status()).toMatchObject({ host: 'electron', appVersion: '7.8.9', fileName: 'muster.allianz' })
  expect(await page.overview.show()).toMatchObject({ now: '2026-11-10T09:00:00.000Z', today: '2026-11-10' })
  const changes = await page.workspace.changes()

  electron.windows[0]?.close()
  await vi.waitFor(() => expect(electron.app.hasQuit).toBe(true))
  expect(await changes.next()).toMatchObject({ done: true })
  expect(existsSync(`${workspace}-lock`)).toBe(false)
  argv.mockRestore()
  vi.unstubAllEnvs()
})
