import { readAnswer } from '#main/signing/answers/answer-file.ts'
import { keyFromSeed } from '#main/signing/keys/signing-key.ts'
import { granted, openErzgebirge, startUmlauf } from '#test/support/erzgebirge.ts'
import { anEntry, answerTo, asFile, asMail, packsOf } from '#test/support/packs.ts'

/** A genuine file as it comes in, with the hash of the answer in it. */
export interface Specimen {
  readonly bytes: Uint8Array
  readonly answerSha256: string
}

/** Answer files and messages of several members, with credential and device key, attached and in the text. */
export async function specimensOfAnswers(): Promise<readonly Specimen[]> {
  const alliance = await openErzgebirge()
  const packs = await packsOf(alliance, await startUmlauf(alliance))
  alliance.at('2026-11-10', '10:00')
  const specimens: Specimen[] = []
  for (const [index, pack] of packs.slice(0, 4).entries()) {
    const key = index % 2 === 0 ? null : keyFromSeed(new Uint8Array(32).fill(index))
    const answer = await answerTo(alliance, pack, anEntry(pack, 'yes', { remark: 'Einverstanden – „gern“' }), key)
    const { answerSha256 } = granted(await readAnswer(answer.jws))
    const mail = await asMail(answer, alliance.deps.now(), index < 2 ? 'attached' : 'in-text')
    for (const { bytes } of [asFile(answer), mail]) specimens.push({ bytes, answerSha256 })
  }
  return specimens
}
