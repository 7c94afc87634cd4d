import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { recentWorkspaces } from './recent-workspaces.ts'
import { userFolder } from './user-folder.ts'

test('die zuletzt geöffnete steht oben, keine doppelt, höchstens zehn', () => {
  const recent = recentWorkspaces(join(temporaryFolder(), 'neu'))
  expect(recent.list()).toEqual([])
  for (let number = 1; number <= 12; number += 1) recent.remember(`/daten/${number}.allianz`)
  recent.remember('/daten/5.allianz')
  expect(recent.list()).toHaveLength(10)
  expect(recent.list().slice(0, 3)).toEqual(['/daten/5.allianz', '/daten/12.allianz', '/daten/11.allianz'])
})

test.each(['', '{', '{"a":1}', 'null'])('eine unlesbare Liste (%j) ist eine leere, und lässt sich neu beginnen', (text) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'recent.json'), text)
  const recent = recentWorkspaces(folder)
  expect(recent.list()).toEqual([])
  recent.remember('/daten/1.allianz')
  expect(JSON.parse(readFileSync(join(folder, 'recent.json'), 'utf8'))).toEqual(['/daten/1.allianz'])
})

test.each([
  ['win32', { APPDATA: 'C:\\Users\\e\\AppData\\Roaming' }, /AppData.Roaming.Allianz$/],
  ['linux', { XDG_DATA_HOME: '/home/e/.share' }, /^\/home\/e\/\.share\/allianz$/],
  ['linux', {}, /\/\.local\/share\/allianz$/],
  ['darwin', {}, /\/Library\/Application Support\/Allianz$/],
] as const)('der Ordner des Benutzers liegt, wo es auf %s üblich ist', (platform, environment, expected) => {
  expect(userFolder(environment, platform)).toMatch(expected)
})
