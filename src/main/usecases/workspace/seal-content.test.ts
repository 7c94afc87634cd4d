import { expect, test } from 'vitest'
import { ok } from '#shared/basics/result.ts'
import { finished } from '#shared/basics/work.ts'
import { openErzgebirge } from '#test/support/erzgebirge.ts'
import { checkWorkspace } from './check-workspace.ts'
import { brokenSeals, sealContent } from './seal-content.ts'

async function findings({ deps }: Awaited<ReturnType<typeof openErzgebirge>>) {
  return (await finished(checkWorkspace(deps, { full: false }))).findings
}

test('eine Änderung ohne Eintrag im Journal fällt auf, auch wo geändert werden darf', async () => {
  const alliance = await openErzgebirge()
  await sealContent(alliance.deps)
  expect(await findings(alliance)).toEqual([])
  await alliance.deps.store.scribble((tx) => tx.updateTable('person').set({ last_name: 'Verdreht' }).execute())
  expect(await findings(alliance)).toEqual([{ code: 'CONTENT_CHANGED', table: 'person' }])
})

test('nach dem nächsten Eintrag sagt das alte Siegel nichts mehr, und das neue gilt wieder', async () => {
  const alliance = await openErzgebirge()
  await sealContent(alliance.deps)
  const act = { name: 'test.change', actor: 'test', at: alliance.deps.now() }
  await alliance.deps.store.write(act, async (tx) => {
    await tx.updateTable('person').set({ phone: '03733 1' }).execute()
    tx.note({ subject: 'person', subjectId: 'p', before: null, after: null, reason: null })
    return ok(null)
  })
  expect(await findings(alliance)).toEqual([])
  await sealContent(alliance.deps)
  expect(await findings(alliance)).toEqual([])
  await alliance.deps.store.scribble((tx) => tx.deleteFrom('representation').execute())
  expect(await findings(alliance)).toEqual([{ code: 'CONTENT_CHANGED', table: 'representation' }])
})

// Aus der Praxis: 10 000 verdrehte Bytes mit dem Startwert 20261125; fünf davon machten das Siegel selbst unlesbar.
test('ein Siegel, das sich nicht lesen lässt, ist ein Befund und kein Absturz', () => {
  expect(brokenSeals(new Map(), null)).toEqual([{ code: 'CONTENT_CHANGED', table: 'content_seal' }])
})
