import { verify } from 'node:crypto'
import { createVerifier } from 'fast-jwt'
import { expect, test } from 'vitest'
import { keyObjectOf } from '#main/signing/keys/signing-key.ts'
import type { ArrivedFile } from '#main/usecases/circular-procedures/arrived-answers.ts'
import { importAnswers } from '#main/usecases/circular-procedures/import-answers.ts'
import { instant } from '#shared/basics/instant.ts'
import { openErzgebirge, pageOf, startUmlauf } from '#test/support/erzgebirge.ts'
import { anEntry, answerTo, asMail, packsOf } from '#test/support/packs.ts'
import { fuzzAnswers } from './answers.ts'
import { specimensOfAnswers } from './specimens.ts'

test('veränderte Antwortdateien und Nachrichten: kein Absturz, und nichts zählt, was niemand unterschrieben hat', async () => {
  const limits = { seed: 20261125, count: 3000, seconds: 4, now: instant('2026-11-10T09:00:00Z') }
  const result = await fuzzAnswers(await specimensOfAnswers(), limits)
  expect(result.count).toBeGreaterThan(100)
  expect(result.genuine).toBeLessThan(result.count)
})

test('eine andere Bibliothek für JOSE und node:crypto allein prüfen eine Antwortdatei ebenso', async () => {
  const alliance = await openErzgebirge()
  const [pack] = await packsOf(alliance, await startUmlauf(alliance))
  if (pack === undefined) throw new Error('no pack')
  const { jws } = await answerTo(alliance, pack)
  const [head = '', body = '', signature = ''] = jws.split('.')
  const key = keyObjectOf({ kty: 'OKP', crv: 'Ed25519', x: pack.credential.x })
  const pem = key.export({ format: 'pem', type: 'spki' }) as string
  const check = createVerifier({ key: pem, algorithms: ['EdDSA'] })
  expect(check(jws)).toMatchObject({ format: 'allianz-answer', memberId: pack.member.id })
  expect(() => check(`${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`)).toThrow()
  expect(verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
})

test('100 Antworten aus einem Postfach: in jeder Reihenfolge dasselbe Ergebnis', async () => {
  const results = []
  for (const order of [(a: number, b: number) => a - b, (a: number, b: number) => ((a * 37) % 101) - ((b * 37) % 101)]) {
    const alliance = await openErzgebirge()
    const page = await startUmlauf(alliance)
    const packs = await packsOf(alliance, page)
    alliance.at('2026-11-20', '09:00')
    const mails: ArrivedFile[] = []
    for (let index = 0; index < 100; index += 1) {
      const pack = packs[index % packs.length]
      if (pack === undefined) throw new Error('no pack')
      const choice = (['yes', 'no', 'abstain'] as const)[index % 3] ?? 'yes'
      const at = instant(new Date(Date.parse('2026-11-05T08:00:00Z') + index * 3_600_000).toISOString())
      mails.push(await asMail(await answerTo(alliance, pack, anEntry(pack, choice)), at))
    }
    const files = [...mails.keys()].toSorted(order).flatMap((index) => mails[index] ?? [])
    const began = performance.now()
    const reports = await importAnswers(alliance.deps, { files, statedAt: null })
    const milliseconds = Math.round(performance.now() - began)
    process.stdout.write(`100 answers of a mailbox folder: ${milliseconds} ms\n`)
    expect(reports.filter(({ refusal }) => refusal !== null)).toEqual([])
    const { items, responses } = await pageOf(alliance, page.procedure.id)
    results.push({ counts: items[0]?.verdict.counts, answered: responses.length })
  }
  expect(results[0]).toEqual(results[1])
  expect(results[0]?.answered).toBe(100)
})
