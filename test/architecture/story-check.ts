import { callsOf, placeOf, type SourceModule } from './source-tree.ts'
import type { Violation } from './violation.ts'

/** Page modules own the selectors, and a story waits for what the user sees. */
export function checkStories(modules: readonly SourceModule[]): readonly Violation[] {
  return modules.flatMap((module) => {
    if (!/^test\/(e2e|electron)\//.test(module.path)) return []
    const calls = callsOf(module)
    const selectors = module.path.includes('/pages/')
      ? []
      : calls.filter(({ name }) => /\.(locator|getBy[A-Z]\w*|[$]{1,2}|frameLocator)$/.test(name))
    const sleeps = calls.filter(({ name }) => /(\.waitForTimeout|^setTimeout|^sleep|timers\.setTimeout)$/.test(name))
    return [
      ...selectors.map(({ node, name }) => ({
        where: placeOf(module, node),
        what: `selects by ${name.split('.').at(-1)} outside of pages/`,
        reason: 'when a screen changes, one page module changes and the stories stay',
        allowed: null,
        wayOut: 'give the page module in pages/ a method named after what the user does or sees',
      })),
      ...sleeps.map(({ node }) => ({
        where: placeOf(module, node),
        what: 'sleeps',
        reason: 'a sleep is too short on a slow machine and too long on every other',
        allowed: null,
        wayOut: 'wait with expect(…) for what the user sees',
      })),
    ]
  })
}
