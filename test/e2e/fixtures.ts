import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import {
  type Beginning,
  DEMO_DAY,
  type Moment,
  openTemplates,
  type ServedErzgebirge,
  START,
  serveErzgebirge,
  type Templates,
} from '#test/support/served-erzgebirge.ts'
import { type BrowserWatch, watchBrowser } from './browser-watch.ts'

export { expect }

/** The program as a coordinator has it in front of them. */
export interface Program extends ServedErzgebirge {
  /** Opens the address that the program gives out, launch key included, at a place in the application. */
  readonly open: (page: Page, address?: string) => Promise<void>
}

interface StoryOptions {
  /** What is in the workspace when the story begins. */
  readonly beginning: Beginning
  /** Day and time when the story begins; null takes the one that goes with the beginning. */
  readonly moment: Moment | null
}

interface StoryFixtures {
  readonly folder: string
  readonly program: Program
  /** Fails the test for errors in the browser; a story that expects one says so here. */
  readonly browserWatch: BrowserWatch
}

/** Each test with its own folder, workspace, port, clock and ids; the templates of the workspaces are made once per worker. */
export const test = base.extend<StoryOptions & StoryFixtures, { readonly templates: Templates }>({
  beginning: ['members', { option: true }],
  moment: [null, { option: true }],

  templates: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads what a fixture needs from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'allianz-templates-'))
      await use(await openTemplates(folder))
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: the runner reads what a fixture needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'allianz-story-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },

  program: async ({ context, templates, folder, beginning, moment }, use) => {
    // What belongs to the user and to no workspace, such as the key of the device, is the test’s own too.
    process.env.XDG_DATA_HOME = join(folder, 'user')
    const start = moment ?? (beginning === 'demo' ? DEMO_DAY : START)
    const served = await serveErzgebirge(templates, { folder, beginning, start })
    const { origin, key } = served.host
    await use({ ...served, open: async (page, address = '/') => void (await page.goto(`${origin}${address}#key=${key}`)) })
    for (const window of context.pages()) await window.close()
    await served.host.close()
    expect(served.faults, 'faults that the service reported').toEqual([])
  },

  browserWatch: [
    async ({ context }, use) => {
      const { troubles, ...watch } = watchBrowser(context)
      await use({ troubles, ...watch })
      expect(troubles(), 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
})
