import { expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { NewOpinionPoll } from '#shared/contract/opinion-polls.ts'
import type { OpinionAnswer, OpinionPack } from '#shared/domain/circular-procedures/opinion-poll.ts'
import { ERASED_TEXT } from '#shared/wording/retention.ts'
import { type Erzgebirge, granted, openErzgebirge, refused, startUmlauf } from '#test/support/erzgebirge.ts'
import { asMail, packsOf } from '#test/support/packs.ts'
import { readOpinionPage } from '../../../documents/ballot-page/html.ts'
import { credentialOf } from '../../../signing/answers/answer-file.ts'
import { toMailBlock } from '../../../signing/answers/find-answers.ts'
import { writeOpinion } from '../../../signing/answers/opinion-file.ts'
import { readAll } from '../../../store/repositories/journal.ts'
import { listOpinions } from '../../../store/repositories/opinion-polls.ts'
import { listResolutions } from '../../../store/repositories/resolutions.ts'
import { makeDocument } from '../../documents/make-document.ts'
import { completeReview } from '../../workspace/privacy/complete-review.ts'
import { showPrivacy } from '../../workspace/privacy/show-privacy.ts'
import { importAnswers } from '../import-answers.ts'
import { makePollPacks } from './make-poll-packs.ts'
import { listPollRows, showPoll } from './poll-facts.ts'
import { startPoll } from './start-poll.ts'
import { withdrawPoll } from './withdraw-poll.ts'

const POLL: NewOpinionPoll = {
  subject: 'Ansätze für 2027',
  question: 'Wie wichtig sind diese Ansätze?',
  steps: 5,
  lowest: 'gar nicht wichtig',
  highest: 'sehr wichtig',
  approaches: [
    { title: 'Ausbildungsmessen', explanation: '' },
    { title: 'Rückkehrertage', explanation: 'zwischen den Jahren' },
  ],
  endsOn: localDate('2026-11-19'),
  asksAdvisory: false,
}

interface Running {
  readonly alliance: Erzgebirge
  readonly pollId: Id<'opinion-poll'>
  readonly packs: readonly OpinionPack[]
}

async function running(): Promise<Running> {
  const alliance = await openErzgebirge()
  const { opinionPollId } = granted(await startPoll(alliance.deps, POLL))
  const made = granted(await makePollPacks(alliance.deps, { opinionPollId }))
  const packs = made.map(({ files }) => granted(readOpinionPage(files[0]?.bytes ?? new Uint8Array())))
  return { alliance, pollId: opinionPollId, packs }
}

function anOpinion(pack: OpinionPack, steps: readonly number[], changes: Partial<OpinionAnswer> = {}): OpinionAnswer {
  return {
    format: 'allianz-opinion',
    version: 1,
    answerId: `answer-${pack.member.id}-${steps.join('')}`.slice(0, 64),
    pollId: pack.poll.id,
    pollNumber: pack.poll.number,
    memberId: pack.member.id,
    personName: 'Erika Beispiel',
    ratings: pack.approaches.flatMap(({ id }, index) => {
      const step = steps[index] ?? 0
      return step === 0 ? [] : [{ approachId: id, step }]
    }),
    remark: '',
    claimedAt: pack.poll.endsAt,
    ...changes,
  }
}

async function asOpinionFile(pack: OpinionPack, steps: readonly number[], changes: Partial<OpinionAnswer> = {}) {
  const jws = await writeOpinion(anOpinion(pack, steps, changes), credentialOf(pack))
  return { name: `${pack.member.id}.jws`, bytes: new TextEncoder().encode(jws) }
}

function packAt({ packs }: Running, index: number): OpinionPack {
  const pack = packs[index]
  if (pack === undefined) throw new Error('no pack')
  return pack
}

test('Ein Meinungsbild: Fragebögen an alle, Antworten als Datei und E-Mail, Ergebnis erst nach dem Ende, kein Beschluss', async () => {
  const poll = await running()
  const { alliance, pollId, packs } = poll
  expect(packs).toHaveLength(13)
  alliance.at('2026-11-10')
  const jws = await writeOpinion(anOpinion(packAt(poll, 1), [3, 0], { remark: 'Nur Messen.' }), credentialOf(packAt(poll, 1)))
  const mail = await asMail(
    { jws, fileName: 'Antwort.jws', receiptCode: '', mailBlock: toMailBlock(jws) },
    alliance.deps.now(),
    'in-text',
  )
  const reports = await importAnswers(alliance.deps, {
    files: [await asOpinionFile(packAt(poll, 0), [5, 2]), mail],
    statedAt: null,
  })
  expect(reports.map(({ refusal, procedureNumber }) => [refusal, procedureNumber])).toEqual([
    [null, 'FKA-ERZ/2026/M-001'],
    [null, 'FKA-ERZ/2026/M-001'],
  ])
  const before = granted(await showPoll(alliance.deps, { opinionPollId: pollId }))
  expect([before.result, before.answered.length]).toEqual([null, 2])
  expect(refused(await makeDocument(alliance.deps, { kind: 'opinion-poll', id: pollId })).code).toBe('NOT_DECLARED')

  alliance.at('2026-11-20')
  const again = await importAnswers(alliance.deps, { files: [await asOpinionFile(packAt(poll, 0), [5, 2])], statedAt: null })
  expect(again[0]).toMatchObject({ refusal: null, isDuplicate: true })
  const late = await importAnswers(alliance.deps, { files: [await asOpinionFile(packAt(poll, 2), [1, 1])], statedAt: null })
  expect(late[0]).toMatchObject({ refusal: null, isLate: true })
  const after = granted(await showPoll(alliance.deps, { opinionPollId: pollId }))
  expect(after).toMatchObject({ state: 'ended', late: 1, remarks: [{ remark: 'Nur Messen.' }] })
  expect(after.result?.map(({ mean, given, rank }) => [mean, given, rank])).toEqual([
    [{ numerator: 8, denominator: 2 }, 2, 1],
    [{ numerator: 2, denominator: 1 }, 1, 2],
  ])
  expect(granted(await makeDocument(alliance.deps, { kind: 'opinion-poll', id: pollId })).fileName).toBe(
    'Meinungsbild_2026-M-001.xlsx',
  )
  expect(await alliance.deps.store.read((tx) => listResolutions(tx))).toEqual([])
})

test('Umlauf und Meinungsbild zählen getrennt und nehmen keine Antwort füreinander', async () => {
  const poll = await running()
  const { alliance } = poll
  const page = await startUmlauf(alliance)
  expect(page.procedure.number).toBe('FKA-ERZ/2026/U-001')
  expect((await listPollRows(alliance.deps)).map(({ number }) => number)).toEqual(['FKA-ERZ/2026/M-001'])
  const [ballot] = await packsOf(alliance, page)
  if (ballot === undefined) throw new Error('no pack')
  const pack = packAt(poll, 0)
  const signedByBallot = await writeOpinion(anOpinion(pack, [5, 5]), credentialOf(ballot))
  const file = { name: 'fremd.jws', bytes: new TextEncoder().encode(signedByBallot) }
  expect((await importAnswers(alliance.deps, { files: [file], statedAt: null }))[0]?.refusal).toEqual({
    code: 'ANSWER_KEY_UNKNOWN',
  })
})

test.each([
  { title: 'zu einem Ansatz, den es nicht gibt', changes: { ratings: [{ approachId: 'x' as Id<'poll-approach'>, step: 1 }] } },
  { title: 'ohne eine einzige Bewertung', changes: { ratings: [] } },
])('Abgelehnt und nicht gezählt: eine Antwort $title', async ({ changes }) => {
  const poll = await running()
  const file = await asOpinionFile(packAt(poll, 0), [1, 1], changes)
  expect((await importAnswers(poll.alliance.deps, { files: [file], statedAt: null }))[0]?.refusal).toEqual({
    code: 'ANSWER_DOES_NOT_FIT',
  })
  expect(granted(await showPoll(poll.alliance.deps, { opinionPollId: poll.pollId })).answered).toEqual([])
})

test('Ein zurückgezogenes Meinungsbild nimmt nichts mehr an und zeigt kein Ergebnis', async () => {
  const poll = await running()
  const { deps } = poll.alliance
  expect(refused(await withdrawPoll(deps, { opinionPollId: poll.pollId, reason: ' ' })).code).toBe('REASON_MISSING')
  granted(await withdrawPoll(deps, { opinionPollId: poll.pollId, reason: 'Frage war missverständlich' }))
  const file = await asOpinionFile(packAt(poll, 0), [1, 1])
  expect((await importAnswers(deps, { files: [file], statedAt: null }))[0]?.refusal).toEqual({
    code: 'NOT_RUNNING',
    state: 'withdrawn',
  })
  expect(refused(await withdrawPoll(deps, { opinionPollId: poll.pollId, reason: 'noch einmal' })).code).toBe('NOT_RUNNING')
  poll.alliance.at('2026-11-20')
  expect(granted(await showPoll(deps, { opinionPollId: poll.pollId })).result).toBeNull()
})

test.each([
  { title: 'mit einem Ende in der Vergangenheit', changes: { endsOn: localDate('2026-11-03') }, code: 'DUE_IN_PAST' },
  {
    title: 'mit zweimal demselben Ansatz',
    changes: {
      approaches: [
        { title: 'A', explanation: '' },
        { title: ' A', explanation: '' },
      ],
    },
    code: 'APPROACH_TWICE',
  },
])('Kein Meinungsbild $title', async ({ changes, code }) => {
  const { deps } = await openErzgebirge()
  expect(refused(await startPoll(deps, { ...POLL, ...changes })).code).toBe(code)
  expect(await listPollRows(deps)).toEqual([])
})

test('Abbruch beim Anlegen der Fragebögen: nichts ist angelegt', async () => {
  const { deps } = await openErzgebirge()
  const { opinionPollId } = granted(await startPoll(deps, POLL))
  expect(refused(await makePollPacks(deps, { opinionPollId }, (done) => done < 3)).code).toBe('CANCELLED')
  expect(granted(await showPoll(deps, { opinionPollId })).packsMadeAt).toBeNull()
})

test('Ein Jahr nach seinem Ende gehen von einem Meinungsbild Antworten, Namen und Bemerkungen; die Bewertungen bleiben', async () => {
  const poll = await running()
  const { alliance, pollId } = poll
  const { deps } = alliance
  alliance.at('2026-11-10')
  const said = { personName: 'Kanarie Meinung', remark: 'Nur Messen, sagt die Kanarie.' }
  await importAnswers(deps, { files: [await asOpinionFile(packAt(poll, 0), [5, 2], said)], statedAt: null })
  alliance.at('2027-11-19')
  const isOwn = ({ subject }: { readonly subject: { readonly subjectId: string } }) => subject.subjectId === pollId
  expect((await showPrivacy(deps)).due.filter(isOwn)).toEqual([])
  alliance.at('2027-11-20')
  const { due } = await showPrivacy(deps)
  expect(due.find(isOwn)).toMatchObject({ dueOn: '2027-11-20', subject: { kind: 'ballot-evidence', event: 'procedure-ended' } })
  const lines = due.map(({ subject: { kind, subjectId } }) => ({
    kind,
    subjectId,
    outcome: subjectId === pollId ? ('erase' as const) : ('keep' as const),
    reason: 'Frist abgelaufen',
    keepUntil: subjectId === pollId ? null : localDate('2028-12-31'),
  }))
  granted(await completeReview(deps, { lines }))
  const opinions = await deps.store.read((tx) => listOpinions(tx, pollId))
  expect(opinions).toMatchObject([{ personName: ERASED_TEXT, remark: '', ratings: [{ step: 5 }, { step: 2 }] }])
  expect(JSON.stringify(await deps.store.read(readAll))).not.toContain('Kanarie')
  expect((await showPrivacy(deps)).due.filter(isOwn)).toEqual([])
})
