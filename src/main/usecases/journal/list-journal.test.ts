import { beforeAll, expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import type { JournalFilter } from '#shared/contract/journal.ts'
import { anApplication, castVotes, type Erzgebirge, openErzgebirge, startUmlauf } from '#test/support/erzgebirge.ts'
import { submitProject } from '../projects/submit-project.ts'
import { listJournal } from './list-journal.ts'

const ALL: JournalFilter = { from: null, until: null, act: '', actor: '', text: '', before: null }
let alliance: Erzgebirge

beforeAll(async () => {
  alliance = await openErzgebirge()
  const umlauf = await startUmlauf(alliance)
  alliance.at('2026-11-06')
  await castVotes(alliance, umlauf, ['yes', 'yes', 'no'])
  await submitProject(alliance.deps, anApplication(alliance, { title: 'Zu 100 % anders_' }))
})

test('alles, das Neueste zuerst', async () => {
  const { entries, hasMore, actors } = await listJournal(alliance.deps, ALL)
  expect(entries.map(({ sequence }) => sequence)).toEqual([7, 6, 5, 4, 3, 2, 1])
  expect([hasMore, actors]).toEqual([false, ['Koordination']])
})

test.each([
  ['nach Handlung', { act: 'circular-procedures.' }, 4],
  ['nach einer anderen Handlung', { act: 'projects.submit' }, 2],
  ['nach Tag', { from: localDate('2026-11-05') }, 4],
  ['bis zu einem Tag, der Tag gehört dazu', { until: localDate('2026-11-04') }, 3],
  ['nach Person', { actor: 'Jemand' }, 0],
  ['nach Text in den Änderungen', { text: 'Verein Ankommen' }, 2],
  ['Zeichen, die für die Datenbank etwas bedeuten, sind Text', { text: '100 % anders_' }, 1],
  ['ein Prozentzeichen allein findet nur Einträge, in denen eines steht', { text: '%' }, 2],
  ['vor einem Eintrag', { before: 3 }, 2],
] as const)('%s', async (_title, filter, count) => {
  expect((await listJournal(alliance.deps, { ...ALL, ...filter })).entries).toHaveLength(count)
})
