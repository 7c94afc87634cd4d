import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { type ContractClient, contractClient } from '#test/support/contract-client.ts'
import { openErzgebirge, startUmlauf } from '#test/support/erzgebirge.ts'
import { anEntry, packsOf } from '#test/support/packs.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { aWorkspaceFile } from '#test/support/workspace-file.ts'
import { makeBallotPage } from '../documents/ballot-page/html.ts'
import { readAnswer } from '../signing/answers/answer-file.ts'
import { type Serving, serve } from './serve.ts'

const now = () => instant('2026-11-10T12:00:00+01:00')

const aWorkspace = (): Promise<string> => aWorkspaceFile(temporaryFolder())

async function served(workspacePath: string): Promise<Serving> {
  const serving = await serve({ workspacePath, now, actor: () => 'Erika Beispiel', log: () => undefined })
  if (!serving.ok) throw new Error(serving.error.code)
  return serving.value
}

/** Speaks to the host over HTTP as its page does: with the session that the key opened, and from its own origin. */
async function pageOf({ origin, key }: Serving): Promise<ContractClient> {
  const session = await fetch(`${origin}/session`, { method: 'POST', headers: { origin }, body: JSON.stringify({ key }) })
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
  return contractClient({ origin, headers: { origin, cookie } })
}

/** What lies beside a workspace while it is open: its lock and its log. */
function besides(path: string): readonly string[] {
  return readdirSync(dirname(path)).filter((name) => name !== 'muster.allianz')
}

test('ein anderes Fenster hört von einem Schreiben; beim Schließen enden die Meldungen, und die Datei liegt allein da', async () => {
  const path = await aWorkspace()
  const host = await served(path)
  const [first, second] = [await pageOf(host), await pageOf(host)]
  const changes = await second.workspace.changes()
  const [row] = await first.members.list({ on: null })
  if (row === undefined) throw new Error('no member')
  const { member, version } = await first.members.show({ memberId: row.id })
  await first.members.changeContact({ memberId: row.id, version, address: member.address, email: 'neu@example.org', website: '' })
  expect((await changes.next()).value).toEqual({ sequence: (await first.workspace.status()).entries })
  expect(await first.workspace.history({ subjectId: row.id })).toMatchObject([{ actor: 'Erika Beispiel' }])
  expect(besides(path)).toContain('muster.allianz-lock')

  // Ended in order: a connection that had to be cut off would break the stream instead of finishing it.
  await host.close()
  expect(await changes.next()).toMatchObject({ done: true })
  expect(besides(path)).toEqual([])
  await expect(first.members.list({ on: null })).rejects.toThrow()
})

test('„Stimme abgeben“ geht ohne Arbeitsdatei: Paket lesen, Antwort unterschreiben, sonst nichts', async () => {
  const serving = await serve({ workspacePath: null, now, log: () => undefined })
  if (!serving.ok) throw new Error(serving.error.code)
  const page = await pageOf(serving.value)
  const alliance = await openErzgebirge()
  const [pack] = await packsOf(alliance, await startUmlauf(alliance))
  if (pack === undefined) throw new Error('no pack')
  const file = new File([makeBallotPage(pack) as Uint8Array<ArrayBuffer>], 'Stimmzettel.html')
  const opened = await page.circularProcedures.readPack({ file })
  expect(opened).toMatchObject({ now: now(), pack: { member: { name: pack.member.name } } })
  expect(opened.pack).not.toHaveProperty('credential')
  const cast = await page.circularProcedures.cast({ file, entry: anEntry(pack), withDeviceKey: false, passphrase: null })
  expect((await readAnswer(cast.jws)).ok).toBe(true)
  const nothing = new File(['<p>nichts</p>'], 'Brief.html')
  await expect(page.circularProcedures.readPack({ file: nothing })).rejects.toMatchObject({ code: 'PACK_UNREADABLE' })
  await expect(page.members.list({ on: null })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const start = await fetch(`${serving.value.origin}/`, { redirect: 'manual' })
  expect([start.status, start.headers.get('location')]).toEqual([302, '/stimme'])
  await serving.value.close()
})

test('eine Datei wird beim Hochladen nicht verändert und kommt als Ablehnung mit ihrem Namen zurück, wenn sie leer ist', async () => {
  const host = await served(await aWorkspace())
  const page = await pageOf(host)
  const evidence = [new File([], 'Größe & Maß.pdf', { type: 'application/pdf' })]
  const refused = page.circularProcedures.recordResponse({
    circularProcedureId: toId('unbekannt'),
    memberId: null,
    personId: null,
    personName: 'Erika Beispiel',
    role: 'representative',
    way: 'email',
    receivedAt: now(),
    votes: [],
    points: [],
    postedOn: null,
    objectsToProcedure: false,
    conflicts: [],
    remark: '',
    onBehalfReason: '',
    corrects: null,
    correctionReason: '',
    evidence,
  })
  await expect(refused).rejects.toMatchObject({ code: 'FILE_EMPTY', data: { name: 'Größe & Maß.pdf' } })
  await host.close()
})

test('eine Datei, die schon geöffnet ist, wird nur lesend geöffnet und nennt, wer sie hat; ein belegter Anschluss wird abgelehnt', async () => {
  const path = await aWorkspace()
  const host = await served(path)
  const second = await served(path)
  expect(second.deps?.store.file.readOnly).toBe(true)
  await second.close()
  const other = await aWorkspace()
  expect(await serve({ workspacePath: other, now, port: host.port })).toEqual({
    ok: false,
    error: { code: 'PORT_TAKEN', port: host.port },
  })
  expect(besides(other)).toEqual([])
  await host.close()
  await (await served(path)).close()
})

test.each(['SIGTERM', 'SIGINT', 'disconnect'] as const)(
  'als Prozess: nennt seine Adresse und schließt bei „%s“ in Ordnung',
  async (end) => {
    const path = await aWorkspace()
    const host = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--', path], {
      env: { ...process.env, XDG_DATA_HOME: temporaryFolder() },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })
    const [line] = (await once(host.stdout ?? host, 'data')) as [Buffer]
    expect(line.toString()).toMatch(/^Allianz: http:\/\/127\.0\.0\.1:\d+\/#key=[\w-]{43}\n$/)
    expect(existsSync(`${path}-lock`)).toBe(true)
    if (end === 'disconnect') host.disconnect()
    else host.kill(end)
    expect((await once(host, 'exit'))[0]).toBe(0)
    expect(besides(path)).toEqual([expect.stringMatching(/^Sicherungen /)])
  },
)
