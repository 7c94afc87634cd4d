import { credentialOf, readAnswer } from '#main/signing/answers/answer-file.ts'
import { toMailBlock } from '#main/signing/answers/find-answers.ts'
import { readOpinion, writeOpinion } from '#main/signing/answers/opinion-file.ts'
import { keyFromSeed } from '#main/signing/keys/signing-key.ts'
import { newOpinionPack } from '#main/usecases/circular-procedures/opinion/make-poll-packs.ts'
import { showPoll } from '#main/usecases/circular-procedures/opinion/poll-facts.ts'
import { startPoll } from '#main/usecases/circular-procedures/opinion/start-poll.ts'
import { createCatalogue } from '#main/usecases/projects/create-catalogue.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { type Erzgebirge, granted, openErzgebirge, startUmlauf } from '#test/support/erzgebirge.ts'
import { anEntry, answerTo, asFile, asMail, packsOf } from '#test/support/packs.ts'

/** A genuine file as it comes in, with the hash of the answer in it. */
export interface Specimen {
  readonly bytes: Uint8Array
  readonly answerSha256: string
}

/** Answer files and messages of several members, with points, with credential and device key, attached and in the text. */
export async function specimensOfAnswers(): Promise<readonly Specimen[]> {
  const alliance = await openErzgebirge()
  granted(await createCatalogue(alliance.deps, CATALOGUE))
  const packs = await packsOf(alliance, await startUmlauf(alliance, {}, { asksForPoints: true }))
  alliance.at('2026-11-10', '10:00')
  const specimens: Specimen[] = []
  for (const [index, pack] of packs.slice(0, 4).entries()) {
    const key = index % 2 === 0 ? null : keyFromSeed(new Uint8Array(32).fill(index))
    const points = pack.items.map(({ id }) => ({ itemId: id, criterionId: 'need', points: index }))
    const answer = await answerTo(alliance, pack, anEntry(pack, 'yes', { remark: 'Einverstanden – „gern“', points }), key)
    const { answerSha256 } = granted(await readAnswer(answer.jws))
    const mail = await asMail(answer, alliance.deps.now(), index < 2 ? 'attached' : 'in-text')
    for (const { bytes } of [asFile(answer), mail]) specimens.push({ bytes, answerSha256 })
  }
  return [...specimens, ...(await specimensOfOpinions(alliance))]
}

/** Answers to a Meinungsbild, as a file and in a message. */
async function specimensOfOpinions(alliance: Erzgebirge): Promise<readonly Specimen[]> {
  const { deps } = alliance
  const { opinionPollId } = granted(await startPoll(deps, POLL))
  const { poll, members } = granted(await showPoll(deps, { opinionPollId }))
  const specimens: Specimen[] = []
  for (const member of members.slice(0, 2)) {
    const { pack } = newOpinionPack(deps, poll, { name: '', email: '' }, member, [])
    const content = {
      format: 'allianz-opinion',
      version: 1,
      answerId: 'veraendert',
      pollId: poll.id,
      pollNumber: poll.number,
      memberId: member.memberId,
      personName: 'Erika Beispiel',
      ratings: pack.approaches.map(({ id }) => ({ approachId: id, step: 3 })),
      remark: 'beide „wichtig“',
      claimedAt: deps.now(),
    } as const
    const jws = await writeOpinion(content, credentialOf(pack))
    const { answerSha256 } = granted(await readOpinion(jws))
    const answer = { jws, fileName: 'Antwort.jws', receiptCode: '', mailBlock: toMailBlock(jws) }
    const mail = await asMail(answer, deps.now(), 'in-text')
    for (const { bytes } of [asFile(answer), mail]) specimens.push({ bytes, answerSha256 })
  }
  return specimens
}

const CATALOGUE = {
  title: 'Kriterien',
  validFrom: localDate('2026-01-01'),
  minimumPercent: 50,
  criteria: [{ id: 'need', title: 'Regionaler Bedarf', help: '', weight: 1, scaleMax: 4, minimum: null }],
}

const POLL = {
  subject: 'Ansätze',
  question: '',
  steps: 5,
  lowest: 'gar nicht',
  highest: 'sehr',
  approaches: [
    { title: 'Messen', explanation: '' },
    { title: 'Rückkehrertage', explanation: '' },
  ],
  endsOn: localDate('2026-11-19'),
  asksAdvisory: false,
}
