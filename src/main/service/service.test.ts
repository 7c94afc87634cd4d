import { ORPCError } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { type ServedAlliance, serveSmallAlliance } from '#test/support/served-alliance.ts'

let served: ServedAlliance

beforeEach(async () => {
  served = await serveSmallAlliance()
})

afterEach(() => served.close())

describe('Fragen und Antworten', () => {
  test('eine Liste kommt, wie der Anwendungsfall sie gibt: Ä steht bei A', async () => {
    const members = await served.client.members.list({ on: null })
    expect(members.map(({ name }) => name)).toEqual(['Ärztekammer Muster', 'IHK Muster', 'Landkreis Musterkreis'])
  })

  test('der Stand nennt Träger und Fassung der Anwendung', async () => {
    expect(await served.client.workspace.status()).toMatchObject({ host: 'electron', appVersion: '1.2.3', isDemo: true })
  })

  test('eine Ablehnung kommt als erklärter Fehler mit Code und Angaben, ohne Satz', async () => {
    const refused = served.client.members.show({ memberId: toId('member-999') })
    await expect(refused).rejects.toMatchObject({ defined: true, code: 'NOT_FOUND', data: { what: 'member', id: 'member-999' } })
  })

  test('eine Eingabe, die nicht passt, erreicht keinen Anwendungsfall', async () => {
    const refused = served.client.members.show({ memberId: toId('../../etc') })
    await expect(refused).rejects.toMatchObject({ defined: false, code: 'BAD_REQUEST' })
    expect(served.logged).toEqual([])
  })

  test('ein Fehler im Programm steht mit Kennzeichen im Protokoll; die Antwort verrät nichts', async () => {
    await served.deps.store.close()
    const fault = await served.client.overview.show().catch((reason: unknown) => reason)
    expect(fault).toBeInstanceOf(ORPCError)
    const { code, message, data } = fault as ORPCError<string, { readonly reference: string }>
    expect(code).toBe('INTERNAL_SERVER_ERROR')
    expect(message).toContain(data.reference)
    expect(served.logged.join()).toContain(`Fault ${data.reference} in overview.show`)
    expect(JSON.stringify(fault)).not.toMatch(/database|closed|\.ts/)
  })

  test('eine Antwort wird nicht aufbewahrt', async () => {
    const answer = await served.ask('/rpc/overview/show', { method: 'POST', body: '{}' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test.each(['/rpc/overview/anderes', '/rpc/', '/rpc/constructor', '/rpc/__proto__/toString'])(
    '%s gibt es nicht',
    async (path) => {
      expect((await served.ask(path, { method: 'POST', body: '{}' })).status).toBe(404)
    },
  )

  test('ein GET ruft nichts auf', async () => {
    expect((await served.ask('/rpc/overview/show')).status).toBe(405)
  })
})

describe('Änderungen', () => {
  test('jedes Schreiben wird gemeldet, auch das eines anderen Fensters', async () => {
    const changes = await served.client.workspace.changes()
    const [member] = await served.client.members.list({ on: null })
    if (member === undefined) throw new Error('no member')
    const { version } = await served.client.members.show({ memberId: member.id })
    const address = { street: 'Neue Straße 1', postalCode: '09999', city: 'Musterstadt' }
    await served.client.members.changeContact({ memberId: member.id, version, address, email: '', website: '' })
    const { entries } = await served.client.workspace.status()
    expect(await changes.next()).toEqual({ done: false, value: { sequence: entries } })
  })

  test('schließt die Anwendung, enden die Meldungen ohne Fehler', async () => {
    const changes = await served.client.workspace.changes()
    served.service.close()
    expect(await changes.next()).toMatchObject({ done: true })
  })
})
