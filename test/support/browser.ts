import { chromium } from '@playwright/test'
import { installDebianPackages, mayInstallDebianPackages } from './debian.ts'
import { findProgram, type Machine, thisMachine, type UsualPlaces, windowsProgramFolders } from './installed-program.ts'

/** The Chromium that the end-to-end tests drive. */
export interface Browser {
  readonly executable: string
  readonly origin: 'named' | 'installed' | 'playwright'
}

/** No traffic of the browser's own, and no sandbox where root makes it impossible. */
export const BROWSER_FLAGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * Looks for a browser: the one named by ALLIANZ_BROWSER, else an installed Chrome, Chromium or Edge, else the one that
 * Playwright has downloaded before. Null where there is none.
 */
export function findBrowser(machine: Machine = thisMachine): Browser | null {
  const named = machine.environment.ALLIANZ_BROWSER
  if (named) return { executable: named, origin: 'named' }
  const installed = findProgram(browserPlaces(machine), machine)
  if (installed !== null) return { executable: installed, origin: 'installed' }
  const own = chromium.executablePath()
  return machine.isExecutable(own) ? { executable: own, origin: 'playwright' } : null
}

/** Like `findBrowser`, and on Debian as root installs the package `chromium` where none is found; says what it does. */
export function findOrInstallBrowser(say: (line: string) => void): Browser | null {
  const found = findBrowser()
  if (found !== null) return found
  if (!mayInstallDebianPackages()) {
    say('No Chrome, Chromium or Edge found. Install one, or name it in ALLIANZ_BROWSER, or run: npx playwright install chromium')
    return null
  }
  return installDebianPackages(['chromium'], say) ? findBrowser() : null
}

/** Where Chrome, Chromium and Edge usually are. */
export function browserPlaces({ platform, environment }: Pick<Machine, 'platform' | 'environment'>): UsualPlaces {
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return {
      names: [],
      paths: programs.flatMap((program) => windowsProgramFolders(environment).map((folder) => `${folder}\\${program}`)),
    }
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', `${environment.HOME ?? ''}/Applications`]
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return {
      names: [],
      paths: programs.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`)),
    }
  }
  return {
    names: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
    paths: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  }
}
