import type { Page, Route } from '@playwright/test'
import { frameWords } from '#shared/wording/screens/frame.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { button, link, title } from './controls.ts'

/** Navigation, search and state of saving around every screen. */
export function frame(page: Page) {
  const navigation = page.getByRole('navigation', { name: frameWords.navigation })
  return {
    navigation,
    title: title(page),
    breadcrumb: page.getByRole('navigation', { name: frameWords.breadcrumb }),
    savingState: navigation.getByRole('status'),
    searchButton: page.getByRole('button', { name: frameWords.search }),
    searchField: page.getByRole('textbox', { name: frameWords.searchLong }),
    found: (text: string) => page.getByRole('dialog').getByRole('button').filter({ hasText: text }),
    openNavigation: button(page, frameWords.openNavigation),
    themeButton: button(page, frameWords.theme),
    themes: page.getByRole('menuitemradio'),
    keysButton: button(page, frameWords.keys),
    keys: page.getByRole('dialog', { name: frameWords.keys }),
    moreActions: button(page, kitWords.moreActions),
    menuItem: (name: string) => page.getByRole('menuitem', { name, exact: true }),
    notice: (text: string) => page.getByRole('alert').filter({ hasText: text }),
    undo: button(page, kitWords.undo),
    goTo: (area: string) => link(navigation, area).click(),
  }
}

/** Runs on the page itself: notes there when its title stood and is gone. */
function noteLostTitle(): void {
  let stood = false
  const look = (): void => {
    const stands = document.querySelector('h1')?.checkVisibility() ?? false
    if (stood && !stands) document.documentElement.dataset.titleLost = 'yes'
    stood ||= stands
    requestAnimationFrame(look)
  }
  look()
}

/** Watches the title of the page from its next opening; `lost` is there once it stood and went away. */
export async function watchTitle(page: Page) {
  await page.addInitScript(noteLostTitle)
  return {
    lost: page.locator('html[data-title-lost]'),
    /** Lets a question go only when the page was drawn and looked at without its answer. */
    afterDrawing: async (route: Route) => {
      await page.evaluate(
        () =>
          new Promise<void>((seen) =>
            requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => seen()))),
          ),
      )
      await route.continue()
    },
  }
}
