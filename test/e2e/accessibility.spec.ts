import { expect, test } from './fixtures.ts'
import { expectNoHurdles, expectReflow } from './hurdles.ts'
import { frame } from './pages/frame.ts'
import { addressesOf, SCREEN_COUNT, SCREEN_PATHS } from './screens.ts'

/** The sitting itself is run in the whole window of a computer. */
const WIDE_ONLY = '/sitzungen/$id/leiten'

test.use({ beginning: 'demo' })

test('jeder Bildschirm des Programms steht in der Liste', () => {
  expect(SCREEN_PATHS).toHaveLength(SCREEN_COUNT)
  expect(new Set(SCREEN_PATHS).size).toBeGreaterThan(20)
})

for (const [area, paths] of Map.groupBy(SCREEN_PATHS, (path) => path.split('/')[1] ?? '')) {
  test(`ohne Hürden, hell und dunkel: /${area}`, async ({ page, program }) => {
    for (const path of paths) {
      for (const address of await addressesOf(program.deps, path)) {
        await program.open(page, address)
        await expect(frame(page).title).toBeVisible()
        await expectNoHurdles(page, address)
        if (path !== WIDE_ONLY) await expectReflow(page, address)
      }
    }
  })
}
