import { expect, test } from 'vitest'
import { cents } from '#shared/basics/money.ts'
import { adoptOrder, assess, endorse, openCall, rate } from '#test/support/call-of-projects.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { granted, memberOf, openErzgebirge, refused } from '#test/support/erzgebirge.ts'
import { resolveItems } from '#test/support/resolved-matter.ts'
import { makeDocument } from '../documents/make-document.ts'
import { listRegister } from '../resolutions/list-resolutions.ts'
import { drawRanking } from './draw-ranking.ts'
import { overrideJoint } from './override-joint.ts'
import { resolveRanking } from './resolve-ranking.ts'
import { showCall } from './show-call.ts'
import { showProject } from './show-project.ts'

test('Gleichstand: ohne Reihenfolge des Gremiums wird nichts festgelegt; mit ihr legt ein eigener Beschluss sie fest (R38)', async () => {
  const alliance = await openErzgebirge()
  const { deps, at } = alliance
  const { callId } = await openCall(alliance)
  const first = await assess(alliance, { shortTitle: 'Erstes', projectCallId: callId })
  const second = await assess(alliance, { shortTitle: 'Zweites', projectCallId: callId })
  for (const projectId of [first, second]) await rate(alliance, projectId, 2)
  const draw = { callId, jointBonusPercent: null, budget: cents(5_000_000), bodyOrder: [] }
  const tied = granted(await drawRanking(deps, draw))
  expect(tied.ranking).toMatchObject({ isTied: true, rows: [{ line: { rank: 1 } }, { line: { rank: 1 } }] })

  await endorse(alliance, first)
  await resolveItems(alliance, { invitedOn: '2026-11-20', heldOn: '2026-12-09' }, [
    { projectId: null, title: 'Priorisierung', proposedText: 'Zweites vor Erstem.', votes: { yes: 13 } },
  ])
  const resolutionId = (await listRegister(deps)).find(({ subject }) => subject === 'Priorisierung')?.id
  if (resolutionId === undefined) throw new Error('not resolved')
  const versionOf = async () => granted(await showCall(deps, { callId })).ranking?.version ?? 0
  const settle = async () => resolveRanking(deps, { callId, version: await versionOf(), resolutionId })
  expect(refused(await settle()).code).toBe('RANKING_TIED')

  at('2026-12-09', '11:00')
  const ordered = granted(await drawRanking(deps, { ...draw, bodyOrder: [second, first] }))
  expect(ordered.ranking?.rows.map(({ project, line }) => [project.shortTitle, line.rank, line.isBelowBudget])).toEqual([
    ['Zweites', 1, false],
    ['Erstes', 2, true],
  ])
  expect(refused(await settle())).toEqual({ code: 'RANKING_NOT_DECIDED', projects: ['Zweites'] })
})

test('Vorgeschlagen wird der Beschluss über diesen Aufruf, aus Sitzung oder Umlauf; abgelehnte und solche über ein Projekt legen nichts fest (R38)', async () => {
  const alliance = await openErzgebirge()
  const { deps, at } = alliance
  const { callId } = await openCall(alliance)
  const projectId = await assess(alliance, { shortTitle: 'Einziges', projectCallId: callId })
  await rate(alliance, projectId, 2)
  await endorse(alliance, projectId)
  granted(await drawRanking(deps, { callId, jointBonusPercent: null, budget: cents(5_000_000), bodyOrder: [] }))
  const item = (title: string, votes: { readonly yes?: number; readonly no?: number }) => ({
    ...{ projectId: null, title, proposedText: 'Wie vorgelegt.', votes },
  })
  await resolveItems(alliance, { invitedOn: '2026-11-20', heldOn: '2026-12-09' }, [
    item('Priorisierung 1/2027', { no: 13 }),
    item('Priorisierung 1/2027, zweite Fassung', { yes: 13 }),
    item('Termine des nächsten Jahres', { yes: 13 }),
  ])
  const offered = async () => {
    const { resolutionChoices, ranking } = granted(await showCall(deps, { callId }))
    const choices = resolutionChoices.map(({ subject, procedure, isOnCall }) => [subject, procedure, isOnCall])
    return { choices, version: ranking?.version ?? 0 }
  }
  const sitting = [
    ['Priorisierung 1/2027, zweite Fassung', 'meeting', true],
    ['Termine des nächsten Jahres', 'meeting', false],
  ]
  expect((await offered()).choices).toEqual(sitting)

  const register = await listRegister(deps)
  for (const [because, subject] of [
    ['rejected', 'Priorisierung 1/2027'],
    ['on-one-project', register.find((resolution) => resolution.projectId !== null)?.subject],
  ]) {
    const resolution = register.find((candidate) => candidate.subject === subject)
    if (resolution === undefined) throw new Error('not resolved')
    const tried = await resolveRanking(deps, { callId, version: (await offered()).version, resolutionId: resolution.id })
    expect(refused(tried)).toEqual({ code: 'RESOLUTION_SETTLES_NO_ORDER', number: resolution.number, because })
  }

  at('2026-12-10')
  await adoptOrder(alliance, callId, 'Reihenfolge der Anträge')
  expect((await offered()).choices).toEqual([['Reihenfolge der Anträge', 'circular', true], ...sitting])
})

test('Die Einstufung als gemeinsam getragen lässt sich nur mit Grund übersteuern und ändert die Reihenfolge (R38, R39)', async () => {
  const alliance = await openErzgebirge()
  const { deps } = alliance
  const { callId } = await openCall(alliance)
  const strong = await assess(alliance, { shortTitle: 'Stark', projectCallId: callId })
  const weak = await assess(alliance, {
    shortTitle: 'Schwach',
    projectCallId: callId,
    sponsor: memberOf(alliance, 'dgb-suedwestsachsen'),
  })
  await rate(alliance, strong, 3)
  await rate(alliance, weak, 2)
  const order = async () => {
    const drawn = granted(await drawRanking(deps, { callId, jointBonusPercent: null, budget: cents(9_000_000), bodyOrder: [] }))
    return drawn.ranking?.rows.map(({ project }) => project.shortTitle)
  }
  expect(await order()).toEqual(['Stark', 'Schwach'])
  const override = (jointlySupported: boolean | null, reason: string) =>
    overrideJoint(deps, { projectId: weak, jointlySupported, reason })
  expect(refused(await override(true, ' ')).code).toBe('REASON_MISSING')
  granted(await override(true, 'Zwei Kammern tragen Personal bei, ohne Partner zu sein.'))
  expect(await order()).toEqual(['Schwach', 'Stark'])
  granted(await override(null, ''))
  expect(granted(await showProject(deps, { projectId: weak })).project.jointOverride).toBeNull()
  expect(await order()).toEqual(['Stark', 'Schwach'])
})

test('Ein weiteres Projekt desselben Aufrufs: die festgelegte Reihenfolge bleibt, die weitere bekommt, was über der Linie blieb (R38)', async () => {
  const alliance = await openErzgebirge()
  const { deps, at } = alliance
  const { callId } = await openCall(alliance)
  const first = await assess(alliance, { shortTitle: 'Erstes', projectCallId: callId })
  await rate(alliance, first, 2)
  await endorse(alliance, first)
  const drawn = granted(await drawRanking(deps, { callId, jointBonusPercent: null, budget: cents(10_000_000), bodyOrder: [] }))
  expect([drawn.earlierRankings, drawn.leftForFurther]).toEqual([[], null])
  at('2026-12-10')
  await adoptOrder(alliance, callId, 'Priorisierung')
  const [resolution] = granted(await showCall(deps, { callId })).resolutionChoices
  if (resolution === undefined) throw new Error('not resolved')
  const settled = granted(
    await resolveRanking(deps, { callId, version: drawn.ranking?.version ?? 0, resolutionId: resolution.id }),
  )
  expect(settled.leftForFurther).toBeNull()

  const later = await assess(alliance, { shortTitle: 'Späteres', projectCallId: callId })
  await rate(alliance, later, 3)
  const left = cents(10_000_000 - (settled.ranking?.rows[0]?.line.grant ?? 0))
  expect(granted(await showCall(deps, { callId })).leftForFurther).toBe(left)
  const further = granted(await drawRanking(deps, { callId, jointBonusPercent: null, budget: left, bodyOrder: [] }))
  const orderOf = (order: typeof further.ranking) => order?.rows.map(({ project, line }) => [project.shortTitle, line.rank])
  expect([...further.earlierRankings, further.ranking].map(orderOf)).toEqual([[['Erstes', 1]], [['Späteres', 1]]])
  expect(further.leftForFurther).toBeNull()
  for (const [id, projectId] of [
    [settled.ranking?.id, first],
    [callId, later],
  ] as const) {
    const list = granted(await makeDocument(deps, { kind: 'ranking-list', id: id ?? '' }))
    const { project } = granted(await showProject(deps, { projectId }))
    expect(
      readText(list)
        .split('\n')
        .filter((line) => line.includes('/P-')),
    ).toEqual([expect.stringContaining(project.number)])
  }
})
