import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureRendererBuilt } from '#main/cli/build-when-stale.ts'
import { BROWSER_FLAGS, findBrowser } from '#test/support/browser.ts'
import { DEMO_DAY, openTemplates, serveErzgebirge } from '#test/support/served-erzgebirge.ts'
import { PROJECT_ROOT } from '../architecture/source-tree.ts'
import { overviewPage } from './pages/overview-page.ts'
import { procedurePage } from './pages/procedure-page.ts'

/** The picture in the README: a running Umlauf of the demo. Run by hand when the look has changed: `node test/e2e/readme-picture.ts`. */
const PICTURE = join(PROJECT_ROOT, 'docs/images/umlauf.png')

await ensureRendererBuilt()
const folder = mkdtempSync(join(tmpdir(), 'allianz-picture-'))
const { host } = await serveErzgebirge(await openTemplates(folder), { folder, beginning: 'demo', start: DEMO_DAY })
const executable = findBrowser()?.executable
const browser = await chromium.launch({
  args: [...BROWSER_FLAGS],
  ...(executable === undefined ? {} : { executablePath: executable }),
})
const page = await browser.newPage({
  locale: 'de-DE',
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
})
await page.goto(host.url)
await overviewPage(page).runningLinks.first().click()
await procedurePage(page).showInterim.click()
await procedurePage(page).title.hover()
mkdirSync(dirname(PICTURE), { recursive: true })
await page.screenshot({ path: PICTURE })
await browser.close()
await host.close()
rmSync(folder, { recursive: true })
console.log(PICTURE)
