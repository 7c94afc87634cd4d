import { expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { CircularStart } from '#shared/contract/circular-start.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import {
  aFile,
  anApplication,
  anItem,
  aResponse,
  aStart,
  type Erzgebirge,
  granted,
  memberOf,
  openErzgebirge,
  pageOf,
  refused,
  representatives,
} from '#test/support/erzgebirge.ts'
import { anEntry, answerTo, asFile, packsOf } from '#test/support/packs.ts'
import { makeDocument } from '../documents/make-document.ts'
import { createCatalogue } from '../projects/create-catalogue.ts'
import { showProject } from '../projects/show-project.ts'
import { submitProject } from '../projects/submit-project.ts'
import { castAnswer } from './cast-answer.ts'
import { declareResult } from './declare-result.ts'
import { importAnswers } from './import-answers.ts'
import { previewStart } from './preview-start.ts'
import { recordResponse } from './record-response.ts'
import { startProcedure } from './start-procedure.ts'

const GENERAL: Partial<RuleOptions> = { circularUse: 'any' }

interface Two {
  readonly alliance: Erzgebirge
  readonly own: Id<'project'>
  readonly other: Id<'project'>
}

/** A project of the managing member, one of somebody else, and a free text. */
async function twoProjects(): Promise<Two> {
  const alliance = await openErzgebirge(GENERAL)
  const submit = async (changes: Parameters<typeof anApplication>[1]) =>
    granted(await submitProject(alliance.deps, anApplication(alliance, changes))).projectId
  const own = await submit({ title: 'Welcome Center', shortTitle: 'Welcome', sponsor: memberOf(alliance, 'wfe') })
  return { alliance, own, other: await submit({}) }
}

async function start({ alliance, own, other }: Two, changes: Partial<CircularStart> = {}) {
  const { deps } = alliance
  const items = [
    anItem(own, { subject: 'Welcome Center', proposedText: 'Die Allianz befürwortet das Welcome Center.' }),
    anItem(other),
    anItem(null, { subject: 'Logo', proposedText: 'Das Logo wird geändert.' }),
  ]
  const input = { ...aStart(own), subject: 'Drei Vorschläge', items, ...changes }
  const { roll } = granted(await previewStart(deps, input))
  const dispatches = roll.map(({ memberId }) => ({ memberId, sentAt: deps.now(), way: 'email' as const }))
  return startProcedure(deps, { ...input, dispatches, papers: [aFile('Skizze.pdf')] })
}

async function started(two: Two, changes: Partial<CircularStart> = {}) {
  return pageOf(two.alliance, granted(await start(two, changes)).circularProcedureId)
}

test('Ein Umlauf über zwei Projekte und einen Text: je Gegenstand eine Stimme, ein Beschluss, eigene Befangenheit (R14)', async () => {
  const two = await twoProjects()
  const { alliance, own, other } = two
  const page = await started(two)
  expect(page.procedure.subject).toBe('Drei Vorschläge')
  expect(page.items.map(({ verdict }) => verdict.counts.recused)).toEqual([1, 0, 0])
  alliance.at('2026-11-10')
  for (const [index, voter] of representatives(page).slice(0, 8).entries()) {
    const votes = page.procedure.items.map(({ id, position }) => ({
      itemId: id,
      choice: position === 2 && index > 3 ? ('no' as const) : ('yes' as const),
    }))
    granted(await recordResponse(alliance.deps, aResponse(alliance, page, voter, 'yes', { votes })))
  }
  alliance.at('2026-11-20')
  const { resolutionIds } = granted(await declareResult(alliance.deps, { circularProcedureId: page.procedure.id }))
  expect(resolutionIds).toHaveLength(3)
  const after = await pageOf(alliance, page.procedure.id)
  expect(after.items.map(({ verdict }) => verdict.outcome)).toEqual(['adopted', 'rejected', 'adopted'])
  const stateOf = async (projectId: Id<'project'>) => granted(await showProject(alliance.deps, { projectId })).project.state
  expect([await stateOf(own), await stateOf(other)]).toEqual(['endorsed', 'not-endorsed'])
  const record = readText(granted(await makeDocument(alliance.deps, { kind: 'circular-record', id: page.procedure.id })))
  for (const text of ['1. Welcome Center', '2. Ankommen im Erzgebirge', '3. Logo', 'Im Auftrag erfasst', '8 von 8']) {
    expect(record).toContain(text)
  }
})

test('Wer im Umlauf befangen ist, gibt zu den übrigen Gegenständen seine Stimme ab', async () => {
  const two = await twoProjects()
  const page = await started(two)
  const pack = (await packsOf(two.alliance, page)).find(({ member }) => member.id === memberOf(two.alliance, 'wfe').memberId)
  if (pack === undefined) throw new Error('no pack')
  expect(pack.items.map(({ recused }) => recused)).toEqual([true, false, false])
  await importAnswers(two.alliance.deps, { files: [asFile(await answerTo(two.alliance, pack))], statedAt: null })
  const after = await pageOf(two.alliance, page.procedure.id)
  expect(after.items.map(({ verdict }) => verdict.counts.yes)).toEqual([0, 1, 1])
})

test.each([
  { title: 'im Stimmzettel', isFile: true },
  { title: 'von Hand erfasst', isFile: false },
])('Wer sich bei einem Gegenstand für befangen erklärt, $title, stimmt über die anderen mit (R14)', async ({ isFile }) => {
  const two = await twoProjects()
  const { alliance } = two
  const page = await started(two)
  const pack = (await packsOf(alliance, page)).find(({ items }) => items.every(({ recused }) => !recused))
  const voter = representatives(page).find(({ memberId }) => memberId === pack?.member.id)
  const [, second] = page.procedure.items
  if (pack === undefined || voter === undefined || second === undefined) throw new Error('nobody is free')
  const conflicts = [{ itemId: second.id, reason: 'Sitz im Vorstand' }]
  const votes = page.procedure.items
    .filter(({ id }) => id !== second.id)
    .map(({ id }) => ({ itemId: id, choice: 'yes' as const }))
  if (isFile) {
    const answer = await answerTo(alliance, pack, anEntry(pack, 'yes', { conflicts }))
    await importAnswers(alliance.deps, { files: [asFile(answer)], statedAt: null })
  } else {
    granted(await recordResponse(alliance.deps, aResponse(alliance, page, voter, 'yes', { votes, conflicts })))
  }
  const after = await pageOf(alliance, page.procedure.id)
  expect(after.responses[0]).toMatchObject({ conflicts, votes })
  expect(after.items.map(({ verdict: { counts } }) => [counts.yes, counts.recused])).toEqual([
    [1, 1],
    [0, 1],
    [1, 0],
  ])
  expect(after.recusals.find(({ itemId }) => itemId === second.id)).toMatchObject({
    kind: 'declared',
    reason: 'Sitz im Vorstand',
  })
})

test('Der Stimmzettel nennt die Mehrheit einmal, und je Gegenstand, wo Befangene nicht im Nenner stehen (R16)', async () => {
  const same = await twoProjects()
  const [pack] = await packsOf(same.alliance, await started(same))
  expect(pack?.procedure.majority).toBe('mindestens 7 von 13 Ja')
  const alliance = await openErzgebirge({ ...GENERAL, recusedInDenominator: false })
  const submit = async (changes: Parameters<typeof anApplication>[1]) =>
    granted(await submitProject(alliance.deps, anApplication(alliance, changes))).projectId
  const partners = ['ihk-erzgebirge', 'khs-erzgebirge'].map((key) => ({
    ...memberOf(alliance, key),
    role: 'with-funds' as const,
    contribution: 'Werkstätten',
  }))
  const other = { alliance, own: await submit({ sponsor: memberOf(alliance, 'wfe'), partners }), other: await submit({}) }
  const [differing] = await packsOf(alliance, await started(other))
  expect(differing?.procedure.majority).toBe('1. mindestens 6 von 10 Ja; 2. mindestens 7 von 13 Ja; 3. mindestens 7 von 13 Ja')
})

test('Befangen bei einem Gegenstand und zu den anderen keine Stimme: es fehlt etwas', async () => {
  const two = await twoProjects()
  const page = await started(two)
  const [voter] = representatives(page).slice(1)
  const [, second] = page.procedure.items
  if (voter === undefined || second === undefined) throw new Error('nobody votes')
  const conflicts = [{ itemId: second.id, reason: 'Sitz im Vorstand' }]
  expect(
    refused(await recordResponse(two.alliance.deps, aResponse(two.alliance, page, voter, 'yes', { votes: [], conflicts }))),
  ).toEqual({ code: 'VOTE_MISSING' })
})

test.each([
  {
    title: 'ein freier Text, wo nur über Projekte beschlossen wird (R24)',
    options: {},
    changes: (two: Two) => ({ items: [anItem(two.own), anItem(null)] }),
    expected: { code: 'CANNOT_START', problems: [{ code: 'MATTER_NEEDS_MEETING', matter: 'other' }] },
  },
  {
    title: 'die Geschäftsordnung, die in eine Sitzung gehört (R24)',
    options: GENERAL,
    changes: () => ({ items: [anItem(null, { isFundamental: true })] }),
    expected: { code: 'CANNOT_START', problems: [{ code: 'MATTER_NEEDS_MEETING', matter: 'fundamental' }] },
  },
  {
    title: 'ein Gegenstand ohne Bezeichnung, einmal gesagt',
    options: GENERAL,
    changes: () => ({ items: [anItem(null, { subject: ' ' }), anItem(null, { subject: '' })] }),
    expected: { code: 'CANNOT_START', problems: [{ code: 'SUBJECT_MISSING' }] },
  },
  {
    title: 'Punkte ohne Kriterienkatalog',
    options: GENERAL,
    changes: () => ({ asksForPoints: true }),
    expected: { code: 'CATALOGUE_MISSING' },
  },
])('Kein Start: $title', async ({ options, changes, expected }) => {
  const alliance = await openErzgebirge(options)
  const two = { alliance, own: granted(await submitProject(alliance.deps, anApplication(alliance))).projectId }
  const items = [anItem(two.own)]
  expect(refused(await start({ ...two, other: two.own }, { items, ...changes({ ...two, other: two.own }) }))).toEqual(expected)
})

test('Dasselbe Projekt steht nicht zweimal im Umlauf', async () => {
  const { alliance, own } = await twoProjects()
  expect(refused(await previewStart(alliance.deps, { ...aStart(own), items: [anItem(own), anItem(own)] }))).toEqual({
    code: 'PROJECT_TWICE',
    title: 'Welcome Center',
  })
})

const CRITERIA = [
  { id: 'need', title: 'Regionaler Bedarf', help: '', weight: 1, scaleMax: 4, minimum: null },
  { id: 'fit', title: 'Passfähigkeit', help: 'zum Handlungskonzept', weight: 1, scaleMax: 3, minimum: null },
]

test('Punkte je Kriterium kommen mit der Antwort, stehen im Vermerk und sind keine Stimme (R40)', async () => {
  const two = await twoProjects()
  const { alliance } = two
  const catalogue = { title: 'Kriterien', validFrom: localDate('2026-01-01'), minimumPercent: 50, criteria: CRITERIA }
  granted(await createCatalogue(alliance.deps, catalogue))
  const page = await started(two, { asksForPoints: true })
  const packs = await packsOf(alliance, page)
  const [pack] = packs
  const [, rated, text] = page.procedure.items
  if (pack === undefined || rated === undefined || text === undefined) throw new Error('no pack')
  expect(pack.criteria.map(({ id, most }) => [id, most])).toEqual([
    ['need', 4],
    ['fit', 3],
  ])
  const give = (itemId: Id<'circular-item'>, points: number) => [{ itemId, criterionId: 'fit', points }]
  const cast = (points: ReturnType<typeof give>) => castAnswer(alliance.deps, pack, anEntry(pack, 'abstain', { points }), null)
  expect(refused(await cast(give(rated.id, 4)))).toEqual({
    code: 'POINTS_DO_NOT_FIT',
    criterion: 'Passfähigkeit',
    points: 4,
    most: 3,
  })
  expect(refused(await cast(give(text.id, 1)))).toMatchObject({ code: 'POINTS_DO_NOT_FIT', most: null })
  const answer = granted(await cast(give(rated.id, 3)))
  await importAnswers(alliance.deps, { files: [asFile(answer)], statedAt: null })
  const after = await pageOf(alliance, page.procedure.id)
  expect(after.responses[0]?.points).toEqual([{ itemId: rated.id, criterionId: 'fit', points: 3 }])
  expect(after.items[1]?.verdict.counts).toMatchObject({ yes: 0, abstain: 1 })
  alliance.at('2026-11-20')
  granted(await declareResult(alliance.deps, { circularProcedureId: page.procedure.id }))
  const record = readText(granted(await makeDocument(alliance.deps, { kind: 'circular-record', id: page.procedure.id })))
  expect(record).toContain('Bewertung: 2. Ankommen im Erzgebirge')
  expect(record).toContain('– | 3')
})
