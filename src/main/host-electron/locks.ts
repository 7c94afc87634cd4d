import { desktopWords as words } from '#shared/wording/desktop.ts'
import { ask } from './dialogs.ts'
import { type ElectronParts, ORIGIN, SCHEME } from './window.ts'

/** Declares the application's scheme as a full web origin. Electron wants this before it is ready. */
export function declareScheme({ protocol }: Pick<ElectronParts, 'protocol'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }])
}

/** Locks every page that may ever be made: it stays where it is, opens no windows and embeds nothing. */
export function lockPages(electron: Pick<ElectronParts, 'app' | 'dialog' | 'shell'>): void {
  electron.app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stayHome)
    contents.on('will-redirect', stayHome)
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      void offerOutside(electron, url)
      return { action: 'deny' }
    })
  })
}

/** Locks the session: no permissions, and no request that leaves the application. */
export function lockSession({ session: { defaultSession } }: Pick<ElectronParts, 'session'>): void {
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayLoad(url) }))
}

function stayHome(event: { readonly url: string; preventDefault(): void }): void {
  if (!event.url.startsWith(`${ORIGIN}/`)) event.preventDefault()
}

function mayLoad(address: string): boolean {
  return [`${ORIGIN}/`, `blob:${ORIGIN}/`, 'data:', 'devtools:'].some((start) => address.startsWith(start))
}

/** A website or an e-mail address goes to the system, if the person agrees; everything else goes nowhere. */
async function offerOutside(electron: Pick<ElectronParts, 'dialog' | 'shell'>, address: string): Promise<void> {
  if (!URL.canParse(address)) return
  const { protocol, username, password, href } = new URL(address)
  if (!['https:', 'mailto:'].includes(protocol) || username !== '' || password !== '') return
  const answer = await ask(electron, words.openLink, href, [words.cancel, words.openOutside])
  if (answer === 1) await electron.shell.openExternal(href)
}
