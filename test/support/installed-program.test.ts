import { expect, test } from 'vitest'
import { findBrowser } from './browser.ts'
import type { Machine } from './installed-program.ts'
import { findOffice } from './office.ts'

function machineWith(platform: NodeJS.Platform, environment: Machine['environment'], installed: readonly string[]): Machine {
  return { platform, environment, isExecutable: (path) => installed.includes(path) }
}

test.each([
  ['the search path', 'linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium'],
  ['a usual place on Linux', 'linux', { PATH: '/bin' }, '/opt/google/chrome/chrome'],
  ['the applications of macOS', 'darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  [
    'the applications of one user of macOS',
    'darwin',
    { HOME: '/Users/a' },
    '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  ['the programs of Windows', 'win32', { ProgramFiles: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
  ['the programs of one user of Windows', 'win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\Microsoft\\Edge\\Application\\msedge.exe'],
] as const)('finds a browser in %s', (_, platform, environment, place) => {
  expect(findBrowser(machineWith(platform, environment, [place]))).toEqual({ executable: place, origin: 'installed' })
})

test('a named browser goes before an installed one', () => {
  const machine = machineWith('linux', { PATH: '/bin', ALLIANZ_BROWSER: '/my/browser' }, ['/bin/chromium'])
  expect(findBrowser(machine)).toEqual({ executable: '/my/browser', origin: 'named' })
})

test('a machine without any browser has none', () => {
  expect(findBrowser(machineWith('linux', { PATH: '/bin' }, []))).toBeNull()
})

test('an office counts only with the tools that turn its pages into pictures and text', () => {
  const programs = ['/bin/soffice', '/bin/pdftoppm', '/bin/pdftotext']
  const findWith = (installed: readonly string[]) => findOffice(machineWith('linux', { PATH: '/bin' }, installed))
  expect(findWith(programs)).toEqual({ soffice: '/bin/soffice', pdftoppm: '/bin/pdftoppm', pdftotext: '/bin/pdftotext' })
  expect(findWith(programs.slice(0, 2))).toBeNull()
})
