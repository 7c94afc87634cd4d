import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron as electron, expect, test } from '@playwright/test'
import { makeDemoWorkspace } from '#main/service/demo-workspace.ts'
import { instant } from '#shared/basics/instant.ts'
import { PROJECT_ROOT } from '../architecture/source-tree.ts'
import { frame } from '../e2e/pages/frame.ts'
import { overviewPage } from '../e2e/pages/overview-page.ts'

/** In the real Electron, where its binary is; the same page modules as in the browser. */
test('Das Fenster zeigt die Übersicht und gibt der Seite nichts vom Rechner', async () => {
  test.skip(process.platform === 'linux' && process.getuid?.() === 0, 'Electron opens no sandboxed window for root')
  const folder = mkdtempSync(join(tmpdir(), 'allianz-window-'))
  const path = join(folder, 'erzgebirge.allianz')
  const clock = instant('2026-11-10T09:00:00+01:00')
  const made = await makeDemoWorkspace({ root: PROJECT_ROOT, alliance: 'erzgebirge', path, now: clock })
  expect(made.ok).toBe(true)

  const program = await electron.launch({
    args: [PROJECT_ROOT, path],
    env: { ...process.env, XDG_DATA_HOME: folder, ALLIANZ_CLOCK: clock } as Record<string, string>,
  })
  const page = await program.firstWindow()
  await expect(overviewPage(page).title).toBeVisible()
  expect(page.url()).toBe('app://allianz/')
  expect(await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis))).toEqual([])
  await frame(page).goTo(overviewPage(page).area)
  expect(await page.evaluate(() => fetch('https://example.org/').then(String, () => 'refused'))).toBe('refused')

  await program.close()
  rmSync(folder, { recursive: true, force: true })
})
