import { expect, test } from 'vitest'
import { addMinutes } from '#shared/basics/instant.ts'
import type { BallotPack } from '#shared/domain/circular-procedures/ballot-pack.ts'
import type { Erzgebirge } from '#test/support/erzgebirge.ts'
import { berlin, openErzgebirge, pageOf, startUmlauf } from '#test/support/erzgebirge.ts'
import { anEntry, answerTo, asFile, asMail, packsOf } from '#test/support/packs.ts'
import { credentialOf, writeAnswer } from '../../signing/answers/answer-file.ts'
import { keyFromSeed } from '../../signing/keys/signing-key.ts'
import { declareResult } from './declare-result.ts'
import { importAnswers } from './import-answers.ts'

/** The tenth of November, six days after the start: every member has its pack. */
async function running() {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  const packs = await packsOf(alliance, page)
  alliance.at('2026-11-10', '10:00')
  const [pack, other] = packs
  if (pack === undefined || other === undefined) throw new Error('no packs')
  const take = (...files: Parameters<typeof importAnswers>[1]['files']) => importAnswers(alliance.deps, { files, statedAt: null })
  const now = () => pageOf(alliance, page.procedure.id)
  const counts = async () => (await now()).items[0]?.verdict.counts
  return { alliance, page, packs, pack, other, take, now, counts }
}

test('eine Antwort aus dem Stimmpaket zählt, mit Quittungscode, Beleg Byte für Byte und der Art der Unterschrift', async () => {
  const { alliance, pack, take, now } = await running()
  const answer = await answerTo(alliance, pack)
  const file = asFile(answer)
  expect(await take(file)).toMatchObject([
    { refusal: null, memberName: pack.member.name, receiptCode: answer.receiptCode, signedBy: 'pack', isLate: false },
  ])
  const after = await now()
  expect(after.items[0]?.verdict.counts).toMatchObject({ yes: 1, silent: 12 })
  expect(after.responses[0]).toMatchObject({
    way: 'answer-file',
    personName: pack.voters[0]?.name,
    signed: { signedBy: 'pack', receiptCode: answer.receiptCode },
    evidence: [{ name: file.name, size: file.bytes.length }],
  })
})

test('dieselbe Antwort noch einmal schadet nicht: als Datei, als Anlage, im Text der Nachricht', async () => {
  const { alliance, pack, take, now, counts } = await running()
  const answer = await answerTo(alliance, pack)
  const at = alliance.deps.now()
  expect(await take(asFile(answer), asFile(answer))).toMatchObject([{ isDuplicate: false }, { isDuplicate: true }])
  const mails = [await asMail(answer, at), await asMail(answer, at, 'in-text')]
  expect((await take(...mails)).map(({ refusal, isDuplicate }) => [refusal, isDuplicate])).toEqual([
    [null, true],
    [null, true],
  ])
  expect(await counts()).toMatchObject({ yes: 1 })
  expect((await now()).responses).toHaveLength(1)
})

test('die spätere Antwort ersetzt die frühere nach ihrem Eingang, in jeder Reihenfolge (R10)', async () => {
  for (const turned of [false, true]) {
    const { alliance, pack, take, counts } = await running()
    alliance.at('2026-11-12', '12:00')
    const first = await asMail(await answerTo(alliance, pack, anEntry(pack, 'no')), berlin('2026-11-10', '08:00'))
    const second = await asMail(await answerTo(alliance, pack, anEntry(pack, 'yes')), berlin('2026-11-11', '08:00'))
    await take(...(turned ? [second, first] : [first, second]))
    expect(await counts()).toMatchObject({ yes: 1, no: 0 })
  }
})

test('ist das Programm über die Frist geschlossen, zählt doch, was der eigene Mailserver rechtzeitig annahm (R09)', async () => {
  const { alliance, pack, other, take, counts } = await running()
  const inTime = await asMail(await answerTo(alliance, pack), berlin('2026-11-19', '23:59'))
  const late = await asMail(await answerTo(alliance, other), berlin('2026-11-20', '00:01'))
  alliance.at('2026-11-27', '09:00')
  expect((await take(inTime, late)).map(({ refusal, isLate }) => [refusal, isLate]).toSorted()).toEqual([
    [null, false],
    [null, true],
  ])
  expect(await counts()).toMatchObject({ yes: 1, late: 1, silent: 12 })
})

test('der Widerspruch im Stimmzettel beendet das Verfahren; was danach kommt, wird abgelehnt und aufbewahrt (R26)', async () => {
  for (const turned of [false, true]) {
    const { alliance, pack, other, take, now } = await running()
    const objection = await answerTo(alliance, pack, anEntry(pack, 'yes', { objectsToProcedure: true }))
    const before = await asMail(objection, berlin('2026-11-09', '08:00'))
    const after = await asMail(await answerTo(alliance, other), berlin('2026-11-09', '09:00'))
    const reports = await take(...(turned ? [after, before] : [before, after]))
    expect(reports.map(({ refusal }) => refusal?.code ?? null).toSorted()).toEqual(['NOT_RUNNING', null])
    expect((await now()).procedure.state).toBe('aborted')
  }
})

test('Befangenheit aus dem Stimmzettel schließt das Mitglied aus, es bleibt im Nenner (R14, R16)', async () => {
  const { alliance, pack, take, counts } = await running()
  const conflicts = pack.items.map(({ id }) => ({ itemId: id, reason: 'Wir sind Träger.' }))
  await take(asFile(await answerTo(alliance, pack, anEntry(pack, 'yes', { conflicts }))))
  expect(await counts()).toMatchObject({ recused: 1, entitled: 13, yes: 0 })
})

test('der Schlüssel des Geräts zählt mit dem Stimmpaket dahinter und wartet auf seine Bestätigung', async () => {
  const { alliance, pack, take, now } = await running()
  const device = keyFromSeed(new Uint8Array(32).fill(7))
  expect(await take(asFile(await answerTo(alliance, pack, anEntry(pack), device)))).toMatchObject([
    { refusal: null, signedBy: 'device-key' },
  ])
  expect((await now()).keys).toMatchObject([{ memberId: pack.member.id, fingerprint: device.fingerprint, confirmedAt: null }])
})

const stranger = keyFromSeed(new Uint8Array(32).fill(9))

type Forge = (facts: Awaited<ReturnType<typeof running>>) => Promise<string>

const signedAgain = async (alliance: Erzgebirge, pack: BallotPack, changes: Record<string, unknown>, by = credentialOf(pack)) => {
  const { jws } = await answerTo(alliance, pack)
  return writeAnswer({ ...JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()), ...changes }, by)
}

const FORGED: readonly (readonly [title: string, code: string, forge: Forge])[] = [
  [
    'ein Bit der Unterschrift gekippt',
    'ANSWER_SIGNATURE_INVALID',
    async ({ alliance, pack }) => {
      const [head, body, signature = ''] = (await answerTo(alliance, pack)).jws.split('.')
      return `${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
    },
  ],
  [
    'der Inhalt geändert, die Unterschrift behalten',
    'ANSWER_SIGNATURE_INVALID',
    async ({ alliance, pack }) => {
      const [head, body = '', signature] = (await answerTo(alliance, pack)).jws.split('.')
      const changed = Buffer.from(body, 'base64url').toString().replace('"choice":"yes"', '"choice":"no"')
      return `${head}.${Buffer.from(changed).toString('base64url')}.${signature}`
    },
  ],
  ['von einem Fremden unterschrieben', 'ANSWER_KEY_UNKNOWN', ({ alliance, pack }) => signedAgain(alliance, pack, {}, stranger)],
  [
    'mit dem Paket eines anderen Mitglieds unterschrieben',
    'ANSWER_KEY_UNKNOWN',
    ({ alliance, pack, other }) => signedAgain(alliance, pack, {}, credentialOf(other)),
  ],
  [
    'ein fremder Schlüssel mit dem Nachweis eines anderen',
    'ANSWER_KEY_UNKNOWN',
    async ({ alliance, pack }) => {
      const device = keyFromSeed(new Uint8Array(32).fill(7))
      const { jws } = await answerTo(alliance, pack, anEntry(pack), device)
      const { packProof } = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString())
      return signedAgain(alliance, pack, { packProof }, stranger)
    },
  ],
  [
    'zu einem Verfahren, das es hier nicht gibt',
    'ANSWER_OF_ANOTHER_ALLIANCE',
    ({ alliance, pack }) => signedAgain(alliance, pack, { procedureId: 'cp-fremd' }),
  ],
  [
    'mit anderen Unterlagen',
    'ANSWER_OTHER_PAPERS',
    ({ alliance, pack }) => signedAgain(alliance, pack, { papersSha256: 'a'.repeat(64) }),
  ],
  [
    'zu einem Gegenstand, den es nicht gibt',
    'ANSWER_DOES_NOT_FIT',
    ({ alliance, pack }) => signedAgain(alliance, pack, { votes: [{ itemId: 'ci-fremd', choice: 'yes' }] }),
  ],
  [
    'zwei Stimmen zu einem Gegenstand',
    'ANSWER_DOES_NOT_FIT',
    ({ alliance, pack }) =>
      signedAgain(alliance, pack, { votes: ['yes', 'no'].map((choice) => ({ itemId: pack.items[0]?.id, choice })) }),
  ],
  [
    'die unbenutzten Bits des letzten Zeichens geändert',
    'ANSWER_SIGNATURE_INVALID',
    async ({ alliance, pack }) => {
      const { jws } = await answerTo(alliance, pack)
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      return `${jws.slice(0, -1)}${letters[letters.indexOf(jws.at(-1) ?? '') + 1]}`
    },
  ],
  ['ohne Stimme', 'VOTE_MISSING', ({ alliance, pack }) => signedAgain(alliance, pack, { votes: [] })],
  ['ein Feld zu viel', 'ANSWER_UNREADABLE', ({ alliance, pack }) => signedAgain(alliance, pack, { weight: 13 })],
  ['abgeschnitten', 'NO_ANSWER_FOUND', async ({ alliance, pack }) => (await answerTo(alliance, pack)).jws.slice(0, -20)],
  ['riesig', 'NO_ANSWER_FOUND', async () => `eyJ.${'A'.repeat(200_000)}.${'B'.repeat(86)}`],
  [
    'ein anderes Verfahren der Unterschrift (none)',
    'ANSWER_UNREADABLE',
    async ({ alliance, pack }) => {
      const [, body] = (await answerTo(alliance, pack)).jws.split('.')
      return `${Buffer.from('{"alg":"none","typ":"allianz-answer"}').toString('base64url')}.${body}.${'A'.repeat(86)}`
    },
  ],
]

test.each(FORGED)('abgelehnt und nicht gezählt: %s → %s', async (_title, code, forge) => {
  const facts = await running()
  const jws = await forge(facts)
  const [report] = await facts.take({ name: 'Antwort.jws', bytes: new TextEncoder().encode(jws) })
  expect(report?.refusal?.code).toBe(code)
  expect((await facts.now()).responses).toEqual([])
  expect(await facts.counts()).toMatchObject({ yes: 0, no: 0, silent: 13 })
})

test('was gefälscht ankam, bleibt beim Verfahren als Beleg', async () => {
  const { alliance, pack, take, now } = await running()
  const file = { name: 'Antwort.jws', bytes: new TextEncoder().encode(await signedAgain(alliance, pack, {}, stranger)) }
  await take(file)
  await take(file)
  expect((await now()).refusedAnswers).toMatchObject([{ name: 'Antwort.jws', code: 'ANSWER_KEY_UNKNOWN' }])
})

test('nach der Feststellung nimmt das Verfahren nichts mehr auf; was schon da ist, bleibt da', async () => {
  const { alliance, pack, other, take } = await running()
  const answer = asFile(await answerTo(alliance, pack))
  await take(answer)
  alliance.at('2026-11-20', '09:00')
  await declareResult(alliance.deps, { circularProcedureId: pack.procedure.id })
  expect(await take(answer)).toMatchObject([{ refusal: null, isDuplicate: true }])
  expect(await take(asFile(await answerTo(alliance, other)))).toMatchObject([{ refusal: { code: 'NOT_RUNNING' } }])
})

test('eine Uhr, die etwas vorgeht, schadet nicht; eine Zeit weit in der Zukunft wird abgelehnt', async () => {
  const { alliance, pack, other, take } = await running()
  const soon = await asMail(await answerTo(alliance, pack), addMinutes(alliance.deps.now(), 5))
  const far = await asMail(await answerTo(alliance, other), addMinutes(alliance.deps.now(), 60))
  const reports = await take(soon, far)
  expect(reports.map(({ refusal }) => refusal?.code ?? null).toSorted()).toEqual(['RECEIVED_IN_FUTURE', null])
})
