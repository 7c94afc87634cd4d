import type { Page } from '@playwright/test'
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
