import { resolve } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { ElectronDouble } from '#test/support/electron-double.ts'
import type { OpenService } from '../service/open-service.ts'
import { startDesktop } from './desktop.ts'
import type { ElectronParts } from './window.ts'

/**
 * These tests run against a double of Electron's module, not in Electron: they show in which order and with which settings the
 * host calls it. That Electron then does what it documents is shown where its binary is present, in test/electron.
 */
interface Desk {
  readonly electron: ElectronDouble
  readonly closed: string[]
  readonly remembered: string[]
  readonly logged: string[]
}

const ERZ = resolve('/daten/erzgebirge.allianz')
const CHEMNITZ = resolve('/daten/chemnitz.allianz')

function desk(
  given: {
    readonly args?: readonly string[]
    readonly recent?: readonly string[]
    readonly damaged?: string
    readonly failing?: string
  } = {},
): Desk {
  const electron = new ElectronDouble()
  const closed: string[] = []
  const logged: string[] = []
  const remembered: string[] = [...(given.recent ?? [])]
  const open = async (path: string | null): Promise<Result<OpenService, OpenRefusal>> => {
    if (path !== null && path === given.damaged) return err({ code: 'WORKSPACE_DAMAGED', path, detail: 'cut-off' })
    if (path === given.failing) throw new Error('unerwartet')
    return ok(standIn(path, closed))
  }
  startDesktop({
    electron: electron as unknown as ElectronParts,
    arguments: given.args ?? [],
    recent: { list: () => remembered, remember: (path) => void remembered.unshift(path) },
    open,
    demo: async () => ok('/daten/demo.allianz'),
    log: (text) => void logged.push(text),
  })
  return { electron, closed, remembered, logged }
}

/** What is shown does not matter here, only which workspace it is. */
function standIn(workspacePath: string | null, closed: string[]): OpenService {
  const fetch = async (request: Request): Promise<Response> =>
    new Response(`${new URL(request.url).pathname} of ${workspacePath}`)
  return {
    workspacePath,
    service: { fetch, close: () => undefined },
    close: async () => void closed.push(workspacePath ?? ''),
  } as unknown as OpenService
}

async function started(given: Parameters<typeof desk>[0] = { args: [ERZ] }): Promise<Desk> {
  const result = desk(given)
  result.electron.app.becomeReady()
  await settled()
  return result
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

async function shownIn({ electron }: Desk): Promise<string | undefined> {
  return electron.windows[0]?.page?.clone().text()
}

describe('Fenster am Double von Electron (nicht Electron selbst): Start', () => {
  test('das eigene Schema wird vor „ready“ als vollwertige Herkunft angemeldet', () => {
    const { electron } = desk()
    expect(electron.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
    ])
  })

  test('die Sandbox gilt für alle Seiten, noch vor „ready“', () => {
    expect(desk().electron.app.isSandboxed).toBe(true)
  })

  test('eine zweite Instanz beendet sich, ohne etwas zu öffnen', () => {
    const electron = new ElectronDouble()
    electron.app.isFirstInstance = false
    startDesktop({
      electron: electron as unknown as ElectronParts,
      arguments: [ERZ],
      recent: { list: () => [], remember: () => undefined },
      open: async () => err({ code: 'FILE_NOT_FOUND', path: '' }),
      demo: async () => err(''),
      log: () => undefined,
    })
    expect(electron.app.hasQuit).toBe(true)
    expect(electron.schemes).toEqual([])
  })

  test('die Arbeitsdatei aus dem Aufruf erscheint im Fenster auf app://allianz/', async () => {
    const given = await started()
    expect(given.electron.windows[0]?.loaded).toEqual(['app://allianz/'])
    expect(await shownIn(given)).toBe(`/ of ${ERZ}`)
    expect(given.electron.windows[0]?.isShown).toBe(true)
  })

  test('ohne Aufruf wird die zuletzt geöffnete geöffnet', async () => {
    expect(await shownIn(await started({ recent: [CHEMNITZ] }))).toBe(`/ of ${CHEMNITZ}`)
  })

  test('die vom System vor „ready“ übergebene Datei hat Vorrang (open-file)', async () => {
    const given = desk({ recent: [ERZ] })
    given.electron.app.emit('open-file', { preventDefault: () => undefined }, CHEMNITZ)
    given.electron.app.becomeReady()
    await settled()
    expect(await shownIn(given)).toBe(`/ of ${CHEMNITZ}`)
  })

  test('„Stimme abgeben“ braucht keine Arbeitsdatei und merkt sich keine', async () => {
    const given = desk()
    given.electron.answers.push(2)
    given.electron.app.becomeReady()
    await settled()
    expect(await shownIn(given)).toBe('/ of null')
    expect(given.remembered).toEqual([])
    expect(await shownIn(await started({ args: ['--stimme'], recent: [ERZ] }))).toBe('/ of null')
  })

  test('beim allerersten Start wird gefragt, und „Demo“ öffnet die Demo', async () => {
    const given = desk()
    given.electron.answers.push(1)
    given.electron.app.becomeReady()
    await settled()
    expect(given.electron.asked[0]?.buttons).toEqual(['Öffnen …', 'Demo-Allianz öffnen', 'Stimme abgeben', 'Beenden'])
    expect(await shownIn(given)).toContain('demo.allianz')
  })

  test('eine beschädigte Datei wird erklärt und danach gefragt, statt zu enden', async () => {
    const given = desk({ args: [ERZ], damaged: ERZ })
    given.electron.answers.push(0, 0, [CHEMNITZ])
    given.electron.app.becomeReady()
    await settled()
    expect(given.electron.asked[0]).toMatchObject({ detail: expect.stringContaining('Ihr Ende fehlt') })
    expect(await shownIn(given)).toBe(`/ of ${CHEMNITZ}`)
  })

  test('„Beenden“ beim ersten Start beendet', async () => {
    const given = desk()
    given.electron.answers.push(3)
    given.electron.app.becomeReady()
    await settled()
    expect(given.electron.app.hasQuit).toBe(true)
  })
})

describe('Fenster am Double von Electron (nicht Electron selbst): Schlösser', () => {
  test('die Seite läuft in der Sandbox, getrennt, ohne Node und ohne Brücke', async () => {
    const { electron } = await started()
    const preferences = electron.windows[0]?.options.webPreferences
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    })
    expect(preferences).not.toHaveProperty('preload')
  })

  test('Rechtschreibprüfung, die Wörterbücher aus dem Netz lädt, ist aus', async () => {
    expect((await started()).electron.windows[0]?.options.webPreferences?.spellcheck).toBe(false)
  })

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'])(
    'die Berechtigung „%s“ wird verweigert',
    async (permission) => {
      const { sessionLocks } = (await started()).electron
      const decide = vi.fn()
      sessionLocks.permission?.(null, permission, decide)
      expect(decide).toHaveBeenCalledExactlyOnceWith(false)
      expect(sessionLocks.permissionCheck?.()).toBe(false)
      expect(sessionLocks.device?.()).toBe(false)
    },
  )

  test.each([
    ['https://example.org/', false],
    ['http://127.0.0.1:8080/', false],
    ['file:///etc/passwd', false],
    ['app://anderswo/', false],
    ['app://allianz.example.org/', false],
    ['javascript:alert(1)', false],
    ['app://allianz/projekte', true],
    ['app://allianz/download/statement/1', true],
  ])('die Seite geht von sich aus nach %s: %s', async (address, expected) => {
    expect((await started()).electron.windows[0]?.webContents.mayNavigate(address)).toBe(expected)
  })

  test.each(['https://example.org/', 'http://127.0.0.1/', 'ws://example.org/', 'file:///etc/passwd', 'app://anderswo/'])(
    'eine Anfrage nach %s verlässt das Fenster nicht',
    async (address) => {
      expect(await (await started()).electron.request(address)).toBeNull()
    },
  )

  test.each(['will-redirect', 'will-attach-webview'])('„%s“ nach draußen wird aufgehalten', async (event) => {
    const { electron } = await started()
    const preventDefault = vi.fn()
    electron.windows[0]?.webContents.emit(event, { url: 'https://example.org/', preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  test('kein Link öffnet ein Fenster', async () => {
    const { electron } = await started()
    electron.answers.push(0)
    expect(electron.windows[0]?.webContents.windowOpen?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' })
    expect(electron.windows).toHaveLength(1)
  })

  test.each([
    ['https://example.org/seite', 1, ['https://example.org/seite']],
    ['mailto:info@example.org', 1, ['mailto:info@example.org']],
    ['https://example.org/seite', 0, []],
  ])('der Link %s geht erst nach der Frage an das System (Antwort %s)', async (url, answer, opened) => {
    const { electron } = await started()
    electron.answers.push(answer)
    electron.windows[0]?.webContents.windowOpen?.({ url })
    await settled()
    expect(electron.asked.at(-1)?.detail).toBe(url)
    expect(electron.openedOutside).toEqual(opened)
  })

  test.each(['file:///etc/passwd', 'smb://example.org/x', 'http://example.org/', 'https://name:wort@example.org/', 'kein Link'])(
    'der Link %s geht nirgendwohin, auch ohne Frage',
    async (url) => {
      const { electron } = await started()
      electron.windows[0]?.webContents.windowOpen?.({ url })
      await settled()
      expect(electron.asked).toEqual([])
      expect(electron.openedOutside).toEqual([])
    },
  )
})

describe('Fenster am Double von Electron (nicht Electron selbst): Wechsel und Ende', () => {
  test('„Öffnen …“ wechselt die Arbeitsdatei; die alte wird erst geschlossen, wenn die neue offen ist', async () => {
    const given = await started()
    given.electron.answers.push([CHEMNITZ])
    given.electron.click('Datei', 'Öffnen …')
    await settled()
    expect(await shownIn(given)).toBe(`/ of ${CHEMNITZ}`)
    expect(given.closed).toEqual([ERZ])
    expect(given.electron.windows).toHaveLength(1)
  })

  test('lässt sich die neue nicht öffnen, bleibt die alte', async () => {
    const given = await started({ args: [ERZ], damaged: CHEMNITZ })
    given.electron.answers.push([CHEMNITZ])
    given.electron.click('Datei', 'Öffnen …')
    await settled()
    expect(given.electron.asked.at(-1)?.message).toBe('Die Arbeitsdatei lässt sich nicht öffnen')
    expect(given.closed).toEqual([])
    expect(await (await given.electron.request('app://allianz/x'))?.text()).toBe(`/x of ${ERZ}`)
  })

  test('ein unerwarteter Fehler beim Öffnen steht im Protokoll, nicht auf dem Schirm, und danach geht es weiter', async () => {
    const given = await started({ args: [ERZ], failing: CHEMNITZ })
    given.electron.answers.push([CHEMNITZ], 0)
    given.electron.click('Datei', 'Öffnen …')
    await settled()
    expect(given.electron.asked.at(-1)?.detail).toMatch(/Kennzeichen [0-9a-f]{8}/)
    expect(given.electron.asked.at(-1)?.detail).not.toContain('unerwartet')
    expect(given.logged.join()).toContain('unerwartet')
    given.electron.click('Datei', 'Demo-Allianz öffnen')
    await settled()
    expect(await shownIn(given)).toContain('demo.allianz')
  })

  test('dieselbe Datei wird nicht zweimal geöffnet, sondern das Fenster nach vorn geholt', async () => {
    const given = await started()
    given.electron.app.emit('second-instance', {}, ['allianz', ERZ], '/')
    await settled()
    expect(given.closed).toEqual([])
    expect(given.electron.windows[0]?.isFocused).toBe(true)
  })

  test('ein zweiter Start mit Datei öffnet sie im vorhandenen Fenster, gezählt vom Ordner jenes Starts', async () => {
    const given = await started()
    given.electron.app.emit('second-instance', {}, ['allianz', '--flag', 'chemnitz.allianz'], '/daten')
    await settled()
    expect(await shownIn(given)).toBe(`/ of ${CHEMNITZ}`)
  })

  test('geöffnete Dateien stehen im Menü „Zuletzt geöffnet“ und in der Liste des Systems', async () => {
    const { electron, remembered } = await started()
    expect(remembered).toEqual([ERZ])
    expect(electron.app.recentDocuments).toEqual([ERZ])
    electron.click('Datei', 'Zuletzt geöffnet', 'erzgebirge.allianz')
  })

  test('wird das Fenster geschlossen, schließt erst die Arbeitsdatei, dann das Programm', async () => {
    const { electron, closed } = await started()
    electron.windows[0]?.close()
    expect(electron.app.hasQuit).toBe(false)
    await settled()
    expect(closed).toEqual([ERZ])
    expect(electron.app.hasQuit).toBe(true)
  })

  test('das Menü ist deutsch und nennt nur, was geht', async () => {
    const { electron } = await started()
    expect(electron.menu.map(({ label }) => label)).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Fenster', 'Hilfe'])
    electron.click('Hilfe', 'Über Allianz')
    await settled()
    expect(electron.asked.at(-1)?.detail).toContain('0.0.0-double')
  })
})
