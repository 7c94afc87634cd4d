import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from './test/support/browser.ts'

const browser = findBrowser()

/** Every test starts its own host with its own folder and port, so tests may run side by side. */
export default defineConfig({
  projects: [
    { name: 'page', testDir: 'test/e2e', testMatch: 'page.setup.ts' },
    { name: 'web', testDir: 'test/e2e', dependencies: ['page'] },
    { name: 'electron', testDir: 'test/electron' },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  globalTimeout: 1_800_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    actionTimeout: 30_000,
    launchOptions: { args: [...BROWSER_FLAGS], ...(browser === null ? {} : { executablePath: browser.executable }) },
  },
})
