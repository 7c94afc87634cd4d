import type * as Electron from 'electron'
import { desktopWords } from '#shared/wording/desktop.ts'

/** The parts of Electron that this host touches. They are handed in, so that a test can stand at exactly these seams. */
export type ElectronParts = Pick<typeof Electron, 'app' | 'BrowserWindow' | 'dialog' | 'Menu' | 'protocol' | 'session' | 'shell'>

export const SCHEME = 'app'

/** The one address of the application; its page cannot tell it from a web server. */
export const ORIGIN = `${SCHEME}://allianz`

/** Opens the window on the application: a web page in a sandbox, with no bridge to this process. */
export function openWindow({ BrowserWindow }: Pick<ElectronParts, 'BrowserWindow'>): Electron.BrowserWindow {
  const window = new BrowserWindow({
    title: desktopWords.appName,
    width: 1280,
    height: 800,
    show: false,
    // Electron's spell checker would fetch its dictionaries from the internet.
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${ORIGIN}/`)
  return window
}
