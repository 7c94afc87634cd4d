import { expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import { meetingOfThirteen, reached } from '#test/support/meeting-of-thirteen.ts'
import { winter } from '#test/support/rule-facts.ts'
import { showOverview } from '../overview/show-overview.ts'
import { callItem } from './call-item.ts'
import { closeMeeting } from './close-meeting.ts'
import { openMeeting } from './open-meeting.ts'
import { finishTask, recordTask } from './record-task.ts'
import { listTaskRows } from './review-tasks.ts'

const SECRET = 'Kanarienvogel-4711'
const REVIEW = { title: 'Kontrolle der Aufträge', kind: 'information', proposedText: '', reviewsTasks: true } as const

test('Aufträge stehen in der Übersicht, bis sie erledigt sind, und in der nächsten Sitzung unter „Kontrolle der Aufträge“', async () => {
  const alliance = await meetingOfThirteen()
  const { deps, page, prepare, turnTo } = alliance
  const information = { kind: 'information', proposedText: '' } as const
  const first = await alliance.open(
    [
      { title: 'Bericht', ...information },
      { title: SECRET, ...information, isPublic: false },
    ],
    7,
  )
  const { agenda, meeting } = await page(first)
  const enter = async (item: number, what: string, dueOn: string) => {
    const agendaItemId = agenda[item - 1]?.item.id ?? expect.fail()
    const task = { id: null, what, owner: 'Kim Beispiel', dueOn: localDate(dueOn) }
    return reached(await recordTask(deps, { meetingId: first, agendaItemId, task }))
  }
  await enter(1, 'Angebote einholen', '2026-12-01')
  await enter(1, 'Saal buchen', '2026-12-10')
  await enter(2, SECRET, '2026-12-15')
  reached(await closeMeeting(deps, { meetingId: first, at: null, deferRest: true }))
  turnTo('2026-12-02 09:00')
  const due = (await showOverview(deps)).tasks.filter(({ kind }) => kind === 'meeting-task')
  expect(due.map(({ on, title }) => [on, title])).toEqual([
    ['2026-12-01', 'Angebote einholen'],
    ['2026-12-10', 'Saal buchen'],
    ['2026-12-15', SECRET],
  ])
  const rows = await listTaskRows(deps)
  const booked = rows.find(({ task }) => task.what === 'Saal buchen') ?? expect.fail()
  reached(await finishTask(deps, { taskId: booked.task.id, doneOn: localDate('2026-12-02') }))
  expect((await listTaskRows(deps)).map(({ task }) => task.what)).toEqual(['Angebote einholen', SECRET, 'Saal buchen'])

  const content = { startsAt: winter('2026-12-16 10:00'), endsAt: null, chairPersonId: meeting.chairPersonId }
  const next = await prepare([REVIEW], content)
  turnTo('2026-11-04 10:00')
  await alliance.invite(next)
  turnTo('2026-12-16 10:00')
  const opened = reached(await openMeeting(deps, { meetingId: next, at: null }))
  const called = reached(await callItem(deps, { meetingId: next, agendaItemId: opened.agenda[0]?.item.id ?? expect.fail() }))
  expect(called.agenda[0]?.item.resultText.split('\n')).toEqual([
    '2026/S-002, TOP 1: Angebote einholen (Kim Beispiel, bis 01.12.2026): offen',
    '2026/S-002, TOP 2: Auftrag aus nichtöffentlicher Beratung: offen',
    '2026/S-002, TOP 1: Saal buchen (Kim Beispiel, bis 10.12.2026): erledigt am 02.12.2026',
  ])
})
