import { resolve } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { desktopWords as words } from '#shared/wording/desktop.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { type Log, reportFault } from '../service/fault.ts'
import type { OpenService } from '../service/open-service.ts'
import type { RecentWorkspaces } from '../service/recent-workspaces.ts'
import { ask, chooseFile } from './dialogs.ts'
import { declareScheme, lockPages, lockSession } from './locks.ts'
import { menuOf } from './menu.ts'
import { type ElectronParts, ORIGIN, openWindow, SCHEME } from './window.ts'

export interface DesktopParts {
  readonly electron: ElectronParts
  /** What the program was started with, without the program itself. */
  readonly arguments: readonly string[]
  readonly recent: RecentWorkspaces
  /** Null opens „Stimme abgeben“, which needs no workspace. */
  readonly open: (path: string | null) => Promise<Result<OpenService, OpenRefusal>>
  /** The demo workspace in the user's folder, made where it is missing; what stands against it comes as a sentence. */
  readonly demo: () => Promise<Result<string, string>>
  readonly log: Log
}

/** Runs the window until it is closed. One instance, one window, one open workspace. */
export function startDesktop(parts: DesktopParts): void {
  const { electron, recent } = parts
  const { app, protocol, Menu } = electron
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  let current: OpenService | null = null
  let window: BrowserWindow | null = null
  let given = workspaceIn(parts.arguments, process.cwd())
  let turn = Promise.resolve()

  app.enableSandbox()
  declareScheme(electron)
  lockPages(electron)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (app.isReady()) inTurn(() => show(path))
    else given = path
  })
  app.on('second-instance', (_event, argv, folder) => {
    const path = workspaceIn(argv.slice(1), folder)
    inTurn(async () => (path === null ? bringUp() : show(path)))
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (current === null) return
    event.preventDefault()
    const closing = current
    current = null
    void closing.close().finally(() => app.quit())
  })
  void app.whenReady().then(() => {
    lockSession(electron)
    protocol.handle(SCHEME, (request) => current?.service.fetch(request) ?? new Response(null, { status: 503 }))
    drawMenu()
    inTurn(begin)
  })

  async function begin(): Promise<void> {
    const path = parts.arguments.includes('--stimme') ? null : (given ?? recent.list()[0])
    if (path !== undefined && (await show(path))) return
    while (current === null) {
      const choice = await ask(electron, words.welcome, words.welcomeText, [...words.welcomeButtons])
      if (choice === 3) return app.quit()
      await [showChosen, showDemo, () => show(null)][choice]?.()
    }
  }

  /** Swaps the workspace: the new one has to be open before the old one closes. */
  async function show(file: string | null): Promise<boolean> {
    const path = file === null ? null : resolve(file)
    if (current !== null && current.workspacePath === path) return bringUp()
    const opened = await parts.open(path)
    if (!opened.ok) {
      await say(words.cannotOpen, openRefusalSentence(opened.error))
      return false
    }
    const before = current
    current = opened.value
    if (path !== null) recent.remember(path)
    if (path !== null) app.addRecentDocument(path)
    drawMenu()
    if (window === null) window = openWindow(electron).once('closed', () => (window = null))
    else await window.loadURL(`${ORIGIN}/`)
    await before?.close()
    return bringUp()
  }

  async function showChosen(): Promise<void> {
    const path = await chooseFile(electron)
    if (path !== null) await show(path)
  }

  async function showDemo(): Promise<void> {
    const made = await parts.demo()
    if (made.ok) await show(made.value)
    else await say(words.cannotOpen, made.error)
  }

  function drawMenu(): void {
    const actions = {
      chooseFile: () => inTurn(showChosen),
      openFile: (path: string) => inTurn(() => show(path)),
      openDemo: () => inTurn(showDemo),
      vote: () => inTurn(() => show(null)),
      about: () => void say(words.about, words.aboutText(app.getVersion())),
    }
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf(actions, recent.list())))
  }

  function bringUp(): true {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    return true
  }

  async function say(message: string, detail: string): Promise<void> {
    await ask(electron, message, detail, [words.ok])
  }

  /** One opening after the other, whatever menu, system and second starts ask for at once. */
  function inTurn(act: () => Promise<unknown>): void {
    turn = turn.then(act).then(
      () => undefined,
      (reason) => say(words.appName, reportFault(parts.log, 'desktop', reason).message),
    )
  }
}

function workspaceIn(argv: readonly string[], folder: string): string | null {
  const path = argv.find((argument) => argument.endsWith('.allianz') && !argument.startsWith('-'))
  return path === undefined ? null : resolve(folder, path)
}
