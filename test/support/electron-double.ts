import { EventEmitter } from 'node:events'
import type { MenuItemConstructorOptions, MessageBoxOptions, OnBeforeRequestListenerDetails, WebPreferences } from 'electron'

/**
 * Stands in for the module `electron` where its binary cannot be had. It is not Electron: it only holds the host to the order
 * and the calls that Electron documents (schemes before ready, windows and sessions after it, quitting that can be held up),
 * and carries requests to the protocol handler as a window would. Nothing here draws, sandboxes or isolates anything.
 */
export class ElectronDouble {
  readonly app = new AppDouble(this)
  readonly windows: WindowDouble[] = []
  readonly asked: MessageBoxOptions[] = []
  /** Answers to the dialogs to come: the number of a button, or the files chosen. */
  readonly answers: (number | readonly string[])[] = []
  readonly openedOutside: string[] = []
  readonly schemes: { readonly scheme: string; readonly privileges?: Readonly<Record<string, boolean>> }[] = []
  menu: readonly MenuItemConstructorOptions[] = []
  #handle: ((request: Request) => Response | Promise<Response>) | null = null
  readonly #session = new SessionDouble()

  readonly protocol = {
    registerSchemesAsPrivileged: (schemes: typeof this.schemes) => {
      if (this.app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
      this.schemes.push(...schemes)
    },
    handle: (scheme: string, handle: (request: Request) => Response | Promise<Response>) => {
      this.mustBeReady('protocol.handle')
      if (!this.schemes.some((known) => known.scheme === scheme)) throw new Error(`${scheme} has no privileges`)
      this.#handle = handle
    },
  }
  readonly session = Object.defineProperty({} as { readonly defaultSession: SessionDouble }, 'defaultSession', {
    get: () => {
      this.mustBeReady('session.defaultSession')
      return this.#session
    },
  })
  readonly dialog = {
    showMessageBox: async (options: MessageBoxOptions) => {
      this.asked.push(options)
      return { response: this.#nextAnswer(0) as number, checkboxChecked: false }
    },
    showOpenDialog: async () => {
      const filePaths = this.#nextAnswer([]) as readonly string[]
      return { canceled: filePaths.length === 0, filePaths }
    },
  }
  readonly Menu = {
    buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
    setApplicationMenu: (template: readonly MenuItemConstructorOptions[]) => {
      this.menu = template
    },
  }
  /** Seals nothing: it only turns bytes round, so that what was sealed differs from what comes back. */
  readonly safeStorage = {
    isEncryptionAvailable: () => this.app.isReady(),
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptString: (plainText: string) => Buffer.from(plainText).reverse(),
    decryptString: (encrypted: Buffer) => Buffer.from(encrypted).reverse().toString(),
  }
  readonly shell = { openExternal: async (address: string) => void this.openedOutside.push(address) }
  readonly BrowserWindow = windowClassOf(this)

  /** Carries a request as the page in a window would send it; null where the session lets nothing out. */
  async request(address: string, init?: RequestInit): Promise<Response | null> {
    if (!(await this.#session.lets(address))) return null
    if (this.#handle === null) throw new Error('no protocol handler')
    return this.#handle(new Request(address, init))
  }

  get sessionLocks(): SessionDouble {
    return this.#session
  }

  /** Clicks through the menu by its labels. */
  click(...labels: readonly string[]): void {
    let items = this.menu
    for (const label of labels.slice(0, -1)) items = (items.find((item) => item.label === label)?.submenu ?? []) as typeof items
    const item = items.find(({ label }) => label === labels.at(-1))
    if (item?.click === undefined) throw new Error(`Nothing to click: ${labels.join(' › ')}`)
    ;(item.click as () => void)()
  }

  mustBeReady(what: string): void {
    if (!this.app.isReady()) throw new Error(`${what} can only be used when app is ready`)
  }

  #nextAnswer(none: number | readonly string[]): number | readonly string[] {
    const answer = this.answers.shift()
    if (answer === undefined && typeof none === 'number' && (this.asked.at(-1)?.buttons?.length ?? 0) > 1) {
      throw new Error(`An unexpected question: ${this.asked.at(-1)?.message}`)
    }
    return answer ?? none
  }
}

class AppDouble extends EventEmitter {
  hasQuit = false
  isFirstInstance = true
  isSandboxed = false
  readonly recentDocuments: string[] = []
  #isReady = false
  readonly #becomeReady = Promise.withResolvers<void>()
  readonly #electron: ElectronDouble

  constructor(electron: ElectronDouble) {
    super()
    this.#electron = electron
  }

  becomeReady(): void {
    this.#isReady = true
    this.#becomeReady.resolve()
  }

  isReady(): boolean {
    return this.#isReady
  }

  whenReady(): Promise<void> {
    return this.#becomeReady.promise
  }

  requestSingleInstanceLock(): boolean {
    return this.isFirstInstance
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox can only be called before app is ready')
    this.isSandboxed = true
  }

  addRecentDocument(path: string): void {
    this.recentDocuments.push(path)
  }

  readonly isPackaged = false
  appPath = ''

  getAppPath(): string {
    return this.appPath
  }

  getVersion(): string {
    return '0.0.0-double'
  }

  /** Windows first, then `will-quit`, which may hold it up. */
  quit(): void {
    if (this.hasQuit) return
    for (const window of this.#electron.windows.splice(0)) window.emit('closed')
    let isHeldUp = false
    this.emit('will-quit', { preventDefault: () => (isHeldUp = true) })
    this.hasQuit = !isHeldUp
  }
}

class SessionDouble {
  permission: ((contents: unknown, permission: string, decide: (granted: boolean) => void) => void) | null = null
  permissionCheck: (() => boolean) | null = null
  device: (() => boolean) | null = null
  #onBeforeRequest: ((details: OnBeforeRequestListenerDetails, decide: (answer: { cancel?: boolean }) => void) => void) | null =
    null
  readonly webRequest = {
    onBeforeRequest: (listener: Exclude<SessionDouble['onBeforeRequest'], null>) => {
      this.#onBeforeRequest = listener
    },
  }

  get onBeforeRequest():
    | ((details: OnBeforeRequestListenerDetails, decide: (answer: { cancel?: boolean }) => void) => void)
    | null {
    return this.#onBeforeRequest
  }

  setPermissionRequestHandler(decide: NonNullable<SessionDouble['permission']>): void {
    this.permission = decide
  }

  setPermissionCheckHandler(decide: () => boolean): void {
    this.permissionCheck = decide
  }

  setDevicePermissionHandler(decide: () => boolean): void {
    this.device = decide
  }

  lets(url: string): Promise<boolean> {
    const listener = this.#onBeforeRequest
    if (listener === null) return Promise.resolve(true)
    return new Promise((resolve) => listener({ url } as OnBeforeRequestListenerDetails, ({ cancel }) => resolve(cancel !== true)))
  }
}

class ContentsDouble extends EventEmitter {
  address = ''
  windowOpen: ((details: { url: string }) => { readonly action: string }) | null = null

  setWindowOpenHandler(decide: NonNullable<ContentsDouble['windowOpen']>): void {
    this.windowOpen = decide
  }

  getURL(): string {
    return this.address
  }

  /** Whether the page may go to an address by itself. */
  mayNavigate(url: string): boolean {
    let isStopped = false
    this.emit('will-navigate', { url, preventDefault: () => (isStopped = true) })
    return !isStopped
  }
}

export class WindowDouble extends EventEmitter {
  readonly webContents = new ContentsDouble()
  readonly options: { readonly title?: string; readonly webPreferences?: WebPreferences }
  readonly loaded: string[] = []
  isShown = false
  isFocused = false
  page: Response | null = null
  readonly #electron: ElectronDouble

  constructor(electron: ElectronDouble, options: WindowDouble['options']) {
    super()
    electron.mustBeReady('BrowserWindow')
    this.#electron = electron
    this.options = options
    electron.windows.push(this)
    electron.app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(address: string): Promise<void> {
    this.loaded.push(address)
    this.webContents.address = address
    this.page = await this.#electron.request(address)
    this.emit('ready-to-show')
  }

  show(): void {
    this.isShown = true
  }

  focus(): void {
    this.isFocused = true
  }

  isMinimized(): boolean {
    return false
  }

  /** As if the person closed it. */
  close(): void {
    this.#electron.windows.splice(this.#electron.windows.indexOf(this), 1)
    this.emit('closed')
    if (this.#electron.windows.length === 0) this.#electron.app.emit('window-all-closed')
  }
}

function windowClassOf(electron: ElectronDouble): new (options: WindowDouble['options']) => WindowDouble {
  return class extends WindowDouble {
    constructor(options: WindowDouble['options']) {
      super(electron, options)
    }
  }
}
