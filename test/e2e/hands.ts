import { expect, type Locator, type Page } from '@playwright/test'

/** Further than this nobody tabs. */
const MOST_TABS = 120

/** Two hands on the keyboard. A mouse that is used all the same is an error on the console, and so fails the test. */
export async function handsOnKeyboard(page: Page) {
  await page.addInitScript(() => {
    window.addEventListener('mousedown', () => console.error('The mouse was used'), true)
  })
  const press = (keys: string): Promise<void> => page.keyboard.press(keys)

  async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeEnabled()
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await press(key)
    }
    await expect(target, `within ${MOST_TABS} tabs`).toBeFocused()
  }

  return {
    press,
    tabTo,
    type: (text: string): Promise<void> => page.keyboard.type(text),
    /** Goes to a field and writes into it; in a list of choices the letters choose. */
    write: async (field: Locator, text: string): Promise<void> => {
      await tabTo(field)
      await page.keyboard.type(text)
    },
    /** Goes to a button or link and presses it. */
    push: async (target: Locator): Promise<void> => {
      await tabTo(target)
      await press('Enter')
    },
  }
}
