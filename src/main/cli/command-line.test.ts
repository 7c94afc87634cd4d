import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createWorkspace } from '#main/store/create.ts'
import { openWorkspace } from '#main/store/open.ts'
import { insertAlliance } from '#main/store/repositories/alliance.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { ok } from '#shared/basics/result.ts'
import { allianz, type Ran } from '#test/support/command-line.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { SMALL_ALLIANCE } from '#test/support/small-alliance.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { REFUSED_CASES } from './command-line.cases.ts'
import { runCommandLine } from './command-line.ts'

interface DemoAnswer {
  readonly workspace: string
  readonly files: readonly { readonly kind: string; readonly path: string; readonly sha256: string }[]
}

const CLOCK = '2026-11-10T09:00:00+01:00'
const folder = mkdtempSync(join(tmpdir(), 'allianz-cli-'))
const out = join(folder, 'neu/demo')
let made: Ran
let answer: DemoAnswer

beforeAll(async () => {
  made = await allianz(['demo', '--out', out, '--clock', CLOCK, '--json'])
  answer = JSON.parse(made.out) as DemoAnswer
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('Ablehnungen: eine deutsche Zeile, nichts geschrieben, Ausgang 2', () => {
  test.each(REFUSED_CASES)('$title', async ({ args, says }) => {
    expectRefusal(await runHere(args), says)
  })

  test.each([
    ['kein Befehl', [], 'Es fehlt ein Befehl.', {}],
    ['ein unbekannter Befehl', ['frobnicate'], 'Den Befehl „frobnicate“ gibt es nicht.', {}],
    [
      'eine Datei, die es nicht gibt',
      ['list', 'members', '--workspace', '/nirgends/x.allianz'],
      'Die Datei „x.allianz“ gibt es nicht',
      {},
    ],
    [
      'eine verstellte Uhr, die keine ist',
      ['decide', 'x'],
      'ALLIANZ_CLOCK enthält mit „gestern“ keinen Zeitpunkt.',
      { ALLIANZ_CLOCK: 'gestern' },
    ],
    ['noch nie etwas geöffnet', ['start', '--no-open'], 'Es wurde noch keine Arbeitsdatei geöffnet.', { XDG_DATA_HOME: folder }],
  ])('als eigener Prozess: %s', async (_title, args, says, environment) => {
    expectRefusal(await allianz(args, environment), says)
  })
})

test('die Hilfe ist deutsch und kein Fehler', async () => {
  const ran = await allianz(['list', '--help'])
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(ran.out).toContain('Aufruf: allianz list [optionen] <art>')
  expect(ran.out).not.toMatch(/Usage|Options|Arguments|display help/)
})

describe('demo', () => {
  test('nennt als JSON die Arbeitsdatei und jede geschriebene Datei mit ihrem Prüfwert', () => {
    expect(made.code).toBe(0)
    expect(answer.workspace).toBe(join(out, 'erzgebirge.allianz'))
    expect(answer.files.length).toBeGreaterThan(0)
    for (const { path, sha256 } of answer.files)
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256)
  })

  test('lässt nichts Halbes zurück: im Ordner steht genau, was genannt wird', () => {
    const named = [answer.workspace, ...answer.files.map(({ path }) => path)].map((path) => path.slice(out.length + 1))
    expect(
      readdirSync(out)
        .filter((name) => !/-(wal|shm)$/.test(name))
        .toSorted(),
    ).toEqual(named.toSorted())
  })

  test('überschreibt nichts ohne „--force“', async () => {
    const before = readFileSync(answer.workspace)
    const ran = await runHere(['demo', '--out', out, '--clock', CLOCK])
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('Mit „--force“ wird die Datei ersetzt')
    expect(readFileSync(answer.workspace).equals(before)).toBe(true)
  })

  test('mit „--force“ wird ersetzt, und zur selben Zeit entstehen dieselben Dokumente', async () => {
    const ran = await runHere(['demo', '--out', out, '--clock', CLOCK, '--json', '--force'])
    expect((JSON.parse(ran.out) as DemoAnswer).files).toEqual(answer.files)
  })

  test('demo-never-over-real: eine echte Arbeitsdatei wird auch mit „--force“ nicht ersetzt', async () => {
    const real = temporaryFolder()
    const path = await realWorkspace(real)
    const before = readFileSync(path)
    const ran = await runHere(['demo', '--out', real, '--force'])
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('enthält eine echte Allianz, keine Demo')
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(real).filter((name) => /docx|xlsx|demo-/.test(name))).toEqual([])
  })

  test('eine gerade geöffnete Demo wird nicht ersetzt', async () => {
    const store = await openWorkspace(answer.workspace, { now: () => instant(CLOCK) })
    if (!store.ok) throw new Error(store.error.code)
    const ran = await runHere(['demo', '--out', out, '--force'])
    await store.value.close()
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('geöffnet')
  })

  test('steht ein Dokument schon da, wird keines geschrieben', async () => {
    const busy = temporaryFolder()
    const [first] = answer.files
    const name = first?.path.slice(out.length + 1) ?? ''
    writeFileSync(join(busy, name), 'alt')
    const ran = await runHere(['demo', '--out', busy, '--clock', CLOCK])
    expect(ran.code).toBe(2)
    expect(readdirSync(busy)).toEqual([name])
    expect(readFileSync(join(busy, name), 'utf8')).toBe('alt')
  })
})

describe('list', () => {
  test('members: Kennung, Name und Art, in deutscher Reihenfolge', async () => {
    const ran = await allianz(['list', 'members', '--workspace', answer.workspace, '--json'])
    const members = JSON.parse(ran.out) as readonly { readonly kind: string; readonly name: string }[]
    expect(ran.code).toBe(0)
    expect(members).toHaveLength(13)
    expect(Object.keys(members[0] ?? {})).toEqual(['id', 'name', 'kind'])
    expect(new Set(members.map(({ kind }) => kind))).toEqual(new Set(['voting']))
  })

  test.each(['circular-procedures', 'projects', 'statements', 'resolutions', 'meetings'])(
    '%s: Kennung, Nummer, Titel, Stand',
    async (kind) => {
      const ran = await runHere(['list', kind, '--workspace', answer.workspace, '--json'])
      const rows = JSON.parse(ran.out) as readonly Readonly<Record<string, string>>[]
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(['id', 'number', 'title', 'state'])
        expect(row.state).toMatch(/^[a-z]+(-[a-z]+)*$/)
      }
    },
  )

  test('der Stand richtet sich nach der Uhr: nach der Frist ist ein Umlauf abgelaufen, ohne dass etwas lief', async () => {
    const statesAt = async (clock: string): Promise<readonly string[]> => {
      vi.stubEnv('ALLIANZ_CLOCK', clock)
      const ran = await runHere(['list', 'circular-procedures', '--workspace', answer.workspace, '--json'])
      vi.unstubAllEnvs()
      return (JSON.parse(ran.out) as readonly { readonly state: string }[]).map(({ state }) => state)
    }
    expect(await statesAt(CLOCK)).toContain('running')
    const later = await statesAt('2027-03-01T09:00:00+01:00')
    expect(later).not.toContain('running')
    expect(later).toContain('deadline-passed')
  })

  test('ohne „--json“ eine Zeile je Eintrag', async () => {
    const ran = await runHere(['list', 'members', '--workspace', answer.workspace])
    expect(ran.out.trimEnd().split('\n')).toHaveLength(13)
  })

  test('geht auch, während die Anwendung die Datei geöffnet hat', async () => {
    const store = await openWorkspace(answer.workspace, { now: () => instant(CLOCK) })
    if (!store.ok) throw new Error(store.error.code)
    const ran = await runHere(['list', 'projects', '--workspace', answer.workspace])
    await store.value.close()
    expect(ran.code).toBe(0)
  })
})

describe('export', () => {
  test('schreibt ein Dokument und sagt es', async () => {
    const path = join(temporaryFolder(), 'Register.xlsx')
    const ran = await allianz(['export', 'resolution-register', '--workspace', answer.workspace, '--out', path])
    expect(ran).toEqual({ code: 0, out: `Geschrieben: ${path}\n`, err: '' })
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  })

  test('die ausgefertigte Stellungnahme kommt mit den Bytes der Ausfertigung', async () => {
    const listed = await runHere(['list', 'statements', '--workspace', answer.workspace, '--json'])
    const issued = (JSON.parse(listed.out) as readonly { readonly id: string; readonly state: string }[]).find(
      ({ state }) => state === 'issued',
    )
    const path = join(temporaryFolder(), 'Stellungnahme.docx')
    const ran = await runHere([
      'export',
      'statement',
      '--workspace',
      answer.workspace,
      '--out',
      path,
      '--id',
      issued?.id ?? '',
      '--json',
    ])
    const statement = answer.files.find(({ kind }) => kind === 'statement')
    expect(JSON.parse(ran.out)).toEqual({ kind: 'statement', path, sha256: statement?.sha256 })
  })

  test('ersetzt eine vorhandene Datei nur mit „--force“', async () => {
    const path = join(temporaryFolder(), 'Register.xlsx')
    writeFileSync(path, 'alt')
    const args = ['export', 'member-list', '--workspace', answer.workspace, '--out', path]
    expect((await runHere(args)).code).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe('alt')
    expect((await runHere([...args, '--force'])).code).toBe(0)
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  })

  test('eine Kennung, die es nicht gibt', async () => {
    const path = join(temporaryFolder(), 'x')
    const ran = await runHere(['export', 'statement', '--workspace', answer.workspace, '--out', path, '--id', 'unbekannt'])
    const says = 'Unter der Kennung „unbekannt“ gibt es nichts zu „statement“.'
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining(says) })
    expect(existsSync(path)).toBe(false)
  })

  test('das Handlungskonzept braucht keine Kennung: Es kommt die Fassung, die gilt', async () => {
    const path = join(temporaryFolder(), 'Handlungskonzept.docx')
    expect((await runHere(['export', 'action-plan', '--workspace', answer.workspace, '--out', path])).code).toBe(0)
    const file = { kind: 'action-plan', fileName: path, mediaType: '', bytes: readFileSync(path) } as const
    const text = readText(file).replaceAll('\u00a0', ' ')
    expect(text).toContain('beschlossen am 6. Juni 2024')
    expect(text).toContain('erreichte Schülerinnen und Schüler: von ca. 300 (2018) auf ca. 725 Personen (2023)')
  })

  test('in einen Ordner, den es nicht gibt, wird nicht geschrieben', async () => {
    const path = join(temporaryFolder(), 'gibt/es/nicht.xlsx')
    const ran = await runHere(['export', 'member-list', '--workspace', answer.workspace, '--out', path])
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('lässt sich nicht schreiben') })
  })
})

describe('decide und deadline', () => {
  test('antworten als JSON auf einen Fall', async () => {
    const path = join(temporaryFolder(), 'fall.json')
    writeFileSync(
      path,
      '{"kind":"response","from":"2026-11-04","amount":14,"unit":"days","shiftToWorkday":true,"corpusChristi":false}',
    )
    const ran = await allianz(['deadline', path])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(ran.out)).toMatchObject({ end: '2026-11-19', shifted: true, because: ['2026-11-18 Buß- und Bettag'] })
  })
})

/** The same command line without a process of its own, for the many cases that end before anything is opened. */
async function runHere(args: readonly string[]): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommandLine(args, { out: (text) => void out.push(text), err: (text) => void err.push(text) })
  return { code, out: out.join(''), err: err.join('') }
}

function expectRefusal(ran: Ran, says: string): void {
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toContain(says)
  expect(ran.err.trimEnd().split('\n')).toHaveLength(1)
  expect(ran.err).not.toMatch(/\bat .*:\d+:\d+|error:/)
}

/** Data of an alliance that is no demo, where a demo would go. */
async function realWorkspace(parent: string): Promise<string> {
  const path = join(parent, 'erzgebirge.allianz')
  mkdirSync(parent, { recursive: true })
  const now = () => instant(CLOCK)
  const store = await createWorkspace(path, { now })
  if (!store.ok) throw new Error(store.error.code)
  await store.value.write({ name: 'test', actor: 'test', at: now() }, async (tx) => {
    await insertAlliance(tx, { ...SMALL_ALLIANCE.alliance, id: toId('alliance-1'), isDemo: false })
    tx.note({ subject: 'alliance', subjectId: 'alliance-1', before: null, after: null, reason: null })
    return ok(null)
  })
  await store.value.close()
  return path
}

describe('check, backup, restore', () => {
  test('check findet nichts, und nennt, was geprüft wurde', async () => {
    const ran = await runHere(['check', answer.workspace, '--full', '--json'])
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.out)).toMatchObject({ ok: true, findings: [], checked: { decisions: 12 } })
  })

  test('eine Sicherung lässt sich wiederherstellen, auch verschlüsselt, und ist wieder in Ordnung', async () => {
    const place = temporaryFolder()
    const [plain, closed, secret] = ['s.allianz', 's.age', 'passphrase.txt'].map((name) => join(place, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(secret, 'eine lange Passphrase\n')
    expect((await runHere(['backup', answer.workspace, '--out', plain])).code).toBe(0)
    expect((await runHere(['backup', answer.workspace, '--out', plain])).code).toBe(2)
    expect((await runHere(['backup', answer.workspace, '--out', closed, '--passphrase-file', secret])).code).toBe(0)
    expect((await runHere(['restore', plain, '--out', join(place, 'a.allianz')])).code).toBe(0)
    expect((await runHere(['restore', closed, '--out', join(place, 'b.allianz')])).err).toContain('ist verschlüsselt')
    expect((await runHere(['restore', closed, '--out', join(place, 'b.allianz'), '--passphrase-file', secret])).code).toBe(0)
    for (const name of ['a.allianz', 'b.allianz']) expect((await runHere(['check', join(place, name)])).code).toBe(0)
  })

  test('eine beschädigte Datei: check endet mit 1, restore mit 2 und schreibt nichts', async () => {
    const place = temporaryFolder()
    const bad = join(place, 'kaputt.allianz')
    const bytes = readFileSync(answer.workspace)
    bytes.fill(0x5a, 8 * 4_096, 9 * 4_096)
    writeFileSync(bad, bytes)
    const ran = await runHere(['check', bad, '--json'])
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.out)).toMatchObject({ ok: false, findings: [{ code: 'DATABASE_DAMAGED' }] })
    expect((await runHere(['restore', bad, '--out', join(place, 'neu.allianz')])).code).toBe(2)
    expect(readdirSync(place).filter((name) => !/-(wal|shm)$/.test(name))).toEqual(['kaputt.allianz'])
  })
})
