import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readBallotPage } from '#main/documents/ballot-page/html.ts'
import { createWorkspace } from '#main/store/create.ts'
import { previewStart } from '#main/usecases/circular-procedures/preview-start.ts'
import { startProcedure } from '#main/usecases/circular-procedures/start-procedure.ts'
import { seedAlliance } from '#main/usecases/workspace/seed-alliance.ts'
import { type Instant, instant } from '#shared/basics/instant.ts'
import type { Answer } from '#shared/domain/circular-procedures/ballot-pack.ts'
import { countingIds } from '#test/support/counting-ids.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { aFile, anItem, granted } from '#test/support/erzgebirge.ts'
import { SMALL_ALLIANCE } from '#test/support/small-alliance.ts'
import { runCommandLine } from '../../command-line.ts'

const STARTED: Instant = instant('2026-11-04T09:00:00+01:00')

/** Three members, one running Umlauf on two texts; closed again. */
async function aRunningUmlauf(): Promise<{ readonly workspace: string; readonly id: string; readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'allianz-ballot-'))
  const workspace = join(folder, 'muster.allianz')
  const now = () => STARTED
  const store = await createWorkspace(workspace, { now })
  if (!store.ok) throw new Error(store.error.code)
  const deps = { store: store.value, now, newId: countingIds(), actor: () => 'Koordination', ...countingRandom() }
  const rules = { ...SMALL_ALLIANCE.rules, options: { circularUse: 'any' as const } }
  await seedAlliance(deps, { ...SMALL_ALLIANCE, rules })
  const start = {
    subject: 'Zwei Texte',
    items: [anItem(null, { subject: 'Logo' }), anItem(null, { subject: 'Name' })],
    urgencyReason: 'Der Druck beginnt vor der Sitzung.',
    recusals: [],
    dispatches: [],
    endsOn: null,
    asksForPoints: false,
  }
  const { roll } = granted(await previewStart(deps, start))
  const dispatches = roll.map(({ memberId }) => ({ memberId, sentAt: STARTED, way: 'email' as const }))
  const { circularProcedureId } = granted(await startProcedure(deps, { ...start, dispatches, papers: [aFile('Skizze.pdf')] }))
  await store.value.close()
  return { workspace, id: circularProcedureId, folder }
}

async function run(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommandLine(args, { out: (text) => void out.push(text), err: (text) => void err.push(text) })
  return { code, err: err.join(''), out: out.join(''), json: () => JSON.parse(out.join('')) }
}

interface ImportedFile {
  readonly file: string
  readonly accepted: boolean
  readonly refusal: string | null
  readonly duplicate?: boolean
}

const CLOCK = 'fixed:2026-11-10T09:00:00+01:00'
let umlauf: Awaited<ReturnType<typeof aRunningUmlauf>>
let packs: readonly string[] = []

beforeAll(async () => {
  vi.stubEnv('ALLIANZ_CLOCK', CLOCK)
  umlauf = await aRunningUmlauf()
  const { workspace, id, folder } = umlauf
  const made = await run('ballot', 'packs', '--workspace', workspace, '--id', id, '--out', join(folder, 'pakete'), '--json')
  expect(made.code).toBe(0)
  const files: readonly { readonly member: string; readonly path: string }[] = made.json().files
  expect(new Set(files.map(({ member }) => member)).size).toBe(3)
  packs = files.map(({ path }) => path)
})

afterAll(() => rmSync(umlauf.folder, { recursive: true, force: true }))
beforeEach(() => void vi.stubEnv('ALLIANZ_CLOCK', CLOCK))

function cast(pack: string, out: string, ...votes: readonly string[]) {
  const given = votes.flatMap((vote) => ['--vote', vote])
  return run('ballot', 'cast', pack, ...given, '--as', 'Erika Beispiel-hwk', '--out', out, '--json')
}

describe('ballot packs, cast, import (cli.md)', () => {
  test('vom Paket zur gezählten Antwort; dieselbe noch einmal schadet nicht', async () => {
    const { workspace, folder } = umlauf
    const answer = join(folder, 'antwort.jws')
    const made = await cast(packs[0] ?? '', answer, '1=yes', '2=no')
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.json()).toMatchObject({ path: answer, receipt: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/) })
    const taken = await run('ballot', 'import', answer, '--workspace', workspace, '--json')
    expect(taken.code).toBe(0)
    expect(taken.json().files).toMatchObject([{ accepted: true, refusal: null, signedBy: 'pack', duplicate: false, late: false }])
    const again = await run('ballot', 'import', answer, '--workspace', workspace, '--json')
    expect([again.code, (again.json().files as readonly ImportedFile[])[0]?.duplicate]).toEqual([0, true])
  })

  test('das Paket wird auch in der E-Mail gefunden, mit der es kam', async () => {
    const draft = readFileSync(join(packs[1] ?? '', '..', 'Entwurf.eml'), 'utf8')
    const mail = join(umlauf.folder, 'Umlauf.eml')
    writeFileSync(mail, `From: koordination@example.org\r\n${draft}`)
    expect((await cast(mail, join(umlauf.folder, 'aus-mail.jws'), '1=abstain', '2=yes')).code).toBe(0)
  })

  test('eine einzige Ablehnung gibt Ausgang 1; die guten Antworten eines Ordners sind trotzdem eingetragen', async () => {
    const { workspace, folder } = umlauf
    const mailbox = join(folder, 'postfach')
    mkdirSync(mailbox)
    await cast(packs[2] ?? '', join(mailbox, 'a.jws'), '1=yes', '2=yes')
    const good = readFileSync(join(mailbox, 'a.jws'), 'utf8')
    writeFileSync(
      join(mailbox, 'b.jws'),
      good.replace(/(.{6})\n$/, (_all, end: string) => `${end === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA'}\n`),
    )
    writeFileSync(join(mailbox, 'c.txt'), 'Guten Tag')
    const taken = await run('ballot', 'import', mailbox, '--workspace', workspace, '--json')
    expect(taken.code).toBe(1)
    const files: readonly ImportedFile[] = taken.json().files
    expect(files.map(({ accepted, refusal }) => [accepted, refusal])).toEqual([
      [true, null],
      [false, 'ANSWER_SIGNATURE_INVALID'],
      [false, 'NO_ANSWER_FOUND'],
    ])
  })

  test.each([
    ['bei einem Gegenstand', ['--vote', '1=yes', '--conflict', '2=Sitz im Vorstand'], [[2, 'Sitz im Vorstand']]],
    [
      'bei jedem',
      ['--conflict', 'Wir sind Träger'],
      [
        [1, 'Wir sind Träger'],
        [2, 'Wir sind Träger'],
      ],
    ],
  ])('cast zeigt Befangenheit an: %s', async (title, given, expected) => {
    const out = join(umlauf.folder, `befangen-${title}.jws`)
    expect((await run('ballot', 'cast', packs[0] ?? '', ...given, '--as', 'x', '--out', out)).code).toBe(0)
    const [, body = ''] = readFileSync(out, 'utf8').split('.')
    const answer: Answer = JSON.parse(Buffer.from(body, 'base64url').toString())
    const pack = readBallotPage(readFileSync(packs[0] ?? ''))
    const ids = pack.ok ? pack.value.items.map(({ id }) => id) : []
    expect(answer.conflicts.map(({ itemId, reason }) => [ids.indexOf(itemId) + 1, reason])).toEqual(expected)
    expect(answer.votes.map(({ itemId }) => ids.indexOf(itemId) + 1)).toEqual(given.includes('1=yes') ? [1] : [])
  })

  test.each([
    ['eine Stimme, die keine ist', ['--vote', '1=maybe'], '„1=maybe“ ist keine Stimme.'],
    ['einen Gegenstand, den es nicht gibt', ['--vote', '3=yes'], '3'],
    ['zweimal denselben Gegenstand', ['--vote', '1=yes', '--vote', '1=no'], '1'],
    ['nicht über alles', ['--vote', '1=yes'], 'Bitte ein Votum wählen'],
    ['zweimal Befangenheit zu demselben', ['--conflict', '1=a', '--conflict', 'b'], 'Gegenstand 1'],
    ['Befangenheit ohne Grund', ['--conflict', '1= ', '--vote', '2=yes'], '--conflict'],
    ['Befangenheit zu etwas anderem', ['--conflict', '3=a', '--vote', '2=yes'], 'Gegenstand 3'],
    ['Punkte, wo keine erfragt sind', ['--vote', '1=yes', '--vote', '2=no', '--points', '1:1=3'], 'keine Punkte'],
  ])('cast lehnt %s ab: eine Zeile, Ausgang 2, keine Datei', async (_title, votes, says) => {
    const out = join(umlauf.folder, 'x.jws')
    const ran = await run('ballot', 'cast', packs[0] ?? '', ...votes, '--as', 'x', '--out', out)
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining(says) })
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1)
    expect(readdirSync(umlauf.folder)).not.toContain('x.jws')
  })

  test('ein Verfahren, das es nicht gibt, und ein Paket, das keines ist', async () => {
    const { workspace, folder } = umlauf
    expect(await run('ballot', 'packs', '--workspace', workspace, '--id', 'weg', '--out', join(folder, 'p'))).toMatchObject({
      code: 2,
    })
    writeFileSync(join(folder, 'brief.html'), '<p>kein Paket</p>')
    const ran = await run(
      'ballot',
      'cast',
      join(folder, 'brief.html'),
      '--vote',
      '1=yes',
      '--as',
      'x',
      '--out',
      join(folder, 'y'),
    )
    expect(ran).toMatchObject({ code: 2, out: '' })
  })
})
