import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import type { OpinionAnswer, OpinionPack } from '#shared/domain/circular-procedures/opinion-poll.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { pollWords } from '#shared/wording/screens/opinion-polls.ts'
import { credentialOf } from '../../../signing/answers/answer-file.ts'
import { writeOpinion } from '../../../signing/answers/opinion-file.ts'
import { importAnswers } from '../../circular-procedures/import-answers.ts'
import { keepPollCredentials, newOpinionPack } from '../../circular-procedures/opinion/make-poll-packs.ts'
import { showPoll } from '../../circular-procedures/opinion/poll-facts.ts'
import { startPoll } from '../../circular-procedures/opinion/start-poll.ts'
import { loadVoters } from '../../circular-procedures/procedure-page.ts'
import type { DemoDeps } from './demo-deps.ts'
import type { DemoTexts } from './demo-texts.ts'
import { must } from './must.ts'

/** How far members of the demo rate the approaches, one line each; 0 leaves one out. */
const RATINGS: readonly (readonly number[])[] = [
  [5, 3, 4, 2],
  [4, 4, 5, 1],
  [5, 2, 4, 3],
  [3, 0, 5, 2],
  [5, 4, 4, 2],
  [4, 3, 5, 0],
  [5, 3, 3, 1],
]

/** A Meinungsbild that has ended and one that runs, with signed answers of some members. */
export async function tellPolls(deps: DemoDeps, { polls }: DemoTexts, today: LocalDate): Promise<void> {
  const ended = await tellPoll(deps, polls.ended, addDays(today, -30), addDays(today, -12))
  await tellAnswers(deps, ended, RATINGS)
  const running = await tellPoll(deps, polls.running, addDays(today, -3), addDays(today, 12))
  await tellAnswers(deps, running, RATINGS.slice(0, 2))
}

async function tellPoll(
  deps: DemoDeps,
  { subject, question, approaches }: DemoTexts['polls']['ended'],
  from: LocalDate,
  until: LocalDate,
): Promise<Id<'opinion-poll'>> {
  deps.turnTo(workingDayFrom(from, false).date, '09:20')
  const scale = { steps: 5, lowest: pollWords.lowestUsual, highest: pollWords.highestUsual }
  const endsOn = workingDayFrom(until, false).date
  const started = await startPoll(deps, { subject, question, ...scale, approaches: [...approaches], endsOn, asksAdvisory: false })
  return must(started).opinionPollId
}

async function tellAnswers(deps: DemoDeps, opinionPollId: Id<'opinion-poll'>, ratings: readonly (readonly number[])[]) {
  const { poll, members } = must(await showPoll(deps, { opinionPollId }))
  const on = { startedAt: poll.startedAt, rollDate: dateOf(poll.startedAt) }
  const roll = members.map((member) => ({ ...member, dispatch: null }))
  const voters = await deps.store.read((tx) => loadVoters(tx, on, roll))
  const packs = members.slice(0, ratings.length).map((member) => newOpinionPack(deps, poll, { name: '', email: '' }, member, []))
  const credentials = packs.map(({ pack, keyX }) => ({
    keyX,
    pollId: poll.id,
    memberId: pack.member.id,
    madeAt: deps.now(),
  }))
  must(await keepPollCredentials(deps, credentials))
  const receivedAt = deps.turnTo(workingDayFrom(addDays(dateOf(poll.startedAt), 1), false).date, '11:05')
  const files = []
  for (const [index, { pack }] of packs.entries()) {
    const personName = voters.find(({ memberId }) => memberId === pack.member.id)?.name ?? pack.member.name
    const answer = answerOf(pack, personName, ratings[index] ?? [], index)
    const jws = await writeOpinion({ ...answer, claimedAt: receivedAt }, credentialOf(pack))
    files.push({ name: `Antwort-${index + 1}.jws`, bytes: new TextEncoder().encode(jws) })
  }
  await importAnswers(deps, { files, statedAt: receivedAt })
}

function answerOf(
  pack: OpinionPack,
  personName: string,
  steps: readonly number[],
  index: number,
): Omit<OpinionAnswer, 'claimedAt'> {
  return {
    format: 'allianz-opinion',
    version: 1,
    answerId: `beispiel-${index + 1}`,
    pollId: pack.poll.id,
    pollNumber: pack.poll.number,
    memberId: pack.member.id,
    personName,
    ratings: pack.approaches.flatMap(({ id }, at) => {
      const step = steps[at] ?? 0
      return step === 0 ? [] : [{ approachId: id, step }]
    }),
    remark: '',
  }
}
