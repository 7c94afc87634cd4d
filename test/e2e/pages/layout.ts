import type { Page } from '@playwright/test'

/** What makes the page scroll sideways: the page by how many pixels, and the parts that stick out. Empty when all fits. */
export function overhang(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const tooWide = root.scrollWidth - root.clientWidth
    if (tooWide <= 0) return []
    const scrolls = (element: Element): boolean => {
      for (let outer = element.parentElement; outer !== null && outer !== document.body; outer = outer.parentElement)
        if (getComputedStyle(outer).overflowX !== 'visible') return true
      return false
    }
    const parts = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(element))
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent ?? '').slice(0, 40)}`)
    return [`page: ${tooWide} pixels`, ...parts.slice(0, 5)]
  })
}

/** Parts that would move for longer than anybody can see. */
export function movingParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const longest = 0.01
    const seconds = (text: string): number => Math.max(...text.split(',').map((part) => Number.parseFloat(part) || 0))
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        return seconds(transitionDuration) > longest || (animationName !== 'none' && seconds(animationDuration) > longest)
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
  })
}
