import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { overhang } from './pages/layout.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What the other colors can change; everything else is the same in light and dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

/** What less width can change. */
const WIDTH_RULES = ['scrollable-region-focusable', 'target-size']

/** A window of 1280 pixels at 200 %. */
const HALF = { width: 640, height: 400 }

/** The same at 400 %, which is also a small telephone. */
export const TELEPHONE = { width: 320, height: 640 }

/** Nothing on the page keeps anybody out: WCAG 2.2 AA and good practice, in light and dark. `where` names it in the message. */
export async function expectNoHurdles(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect(await hurdlesIn((await axeOn(page)).withTags(RULES)), `${where}, light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await hurdlesIn((await axeOn(page)).withRules(COLOR_RULES)), `${where}, dark`).toEqual([])
}

/** Where space is short nothing sticks out, and everything can still be reached and hit: at 200 % and at 400 % (WCAG 1.4.10). */
export async function expectReflow(page: Page, where: string): Promise<void> {
  const wide = page.viewportSize()
  for (const window of [HALF, TELEPHONE]) {
    await page.setViewportSize(window)
    expect.soft(await overhang(page), `${where}, ${window.width} pixels`).toEqual([])
  }
  expect.soft(await hurdlesIn((await axeOn(page)).withRules(WIDTH_RULES)), `${where}, ${TELEPHONE.width} pixels`).toEqual([])
  if (wide !== null) await page.setViewportSize(wide)
}

/**
 * No page here has frames; without them the check needs no second page and takes half the time. Where its script was put into
 * the page before, it is not read again.
 */
async function axeOn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window)
  return new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) }).setLegacyMode(true)
}

async function hurdlesIn(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
