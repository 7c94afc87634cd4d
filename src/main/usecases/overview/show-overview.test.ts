import { expect, test } from 'vitest'
import { USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import { berlin, castVotes, erzgebirgeSeed, granted, openErzgebirge, startUmlauf } from '#test/support/erzgebirge.ts'
import { confirmNotification } from '../circular-procedures/confirm-notification.ts'
import { declareResult } from '../circular-procedures/declare-result.ts'
import { prepareMeeting } from '../meetings/prepare-meeting.ts'
import { seedPastProjects } from '../workspace/demo/past-projects.ts'
import { showOverview } from './show-overview.ts'

test('Die Aufgaben folgen dem Umlauf: warten, feststellen, unterrichten, Stellungnahme beginnen', async () => {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  const input = { circularProcedureId: page.procedure.id }
  const taskNow = async () => (await showOverview(alliance.deps)).tasks[0]
  expect(await taskNow()).toMatchObject({ kind: 'responses-missing', on: '2026-11-19', missing: 13 })
  await castVotes(alliance, page, ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
  alliance.at('2026-11-20')
  expect(await taskNow()).toMatchObject({ kind: 'declare-result', on: '2026-11-19' })
  granted(await declareResult(alliance.deps, input))
  expect((await showOverview(alliance.deps)).tasks.map(({ kind }) => kind)).toEqual(['notify-members', 'draft-statement'])
  granted(await confirmNotification(alliance.deps, input))
  expect((await showOverview(alliance.deps)).tasks.map(({ kind }) => kind)).toEqual(['draft-statement'])
})

test('Eine Sitzung erscheint mit dem Tag, an dem die Einladung spätestens zugehen muss (F07)', async () => {
  const alliance = await openErzgebirge()
  const startsAt = berlin('2026-12-03', '10:00')
  granted(
    await prepareMeeting(alliance.deps, {
      title: 'Dezembersitzung',
      kind: 'regular',
      format: 'in-person',
      startsAt,
      endsAt: null,
      place: 'Annaberg-Buchholz',
      dialIn: '',
      chairPersonId: null,
      minuteTakerPersonId: null,
      bodyIds: [],
      agenda: [
        {
          id: null,
          title: 'Eröffnung',
          kind: 'information',
          matter: 'procedural',
          reportedBy: '',
          projectId: null,
          proposedText: '',
          continuesItemId: null,
          ...USUAL_DETAILS,
        },
      ],
    }),
  )
  const { tasks, nextMeeting } = await showOverview(alliance.deps)
  expect(tasks).toMatchObject([{ kind: 'meeting-act', act: 'invite', on: '2026-11-17' }])
  expect(nextMeeting).toMatchObject({ startsAt, needed: 7, entitled: 13, replies: { accepted: 0, declined: 0, open: 0 } })
})

test('Ein Jahr nach dem Beginn der Arbeitsdatei steht die Durchsicht der Löschfristen an (Art. 5 DSGVO, F01)', async () => {
  const alliance = await openErzgebirge()
  const kinds = async () => (await showOverview(alliance.deps)).tasks.map(({ kind, on }) => ({ kind, on }))
  alliance.at('2027-11-03')
  expect(await kinds()).toEqual([])
  alliance.at('2027-11-04')
  expect(await kinds()).toEqual([{ kind: 'retention-review', on: '2027-11-04' }])
})

test('Fällige Evaluierungen stehen je Jahr in einer Zeile, mit dem frühesten Tag; was erst in Monaten fällig ist, noch nicht', async () => {
  const alliance = await openErzgebirge()
  await seedPastProjects(alliance.deps, alliance.seeded, erzgebirgeSeed().pastProjects ?? [])
  const tasksNow = async () =>
    (await showOverview(alliance.deps)).tasks.filter(({ kind }) => kind === 'evaluations-due').map(({ on, title }) => [on, title])
  expect(await tasksNow()).toEqual([['2026-03-31', '3 Evaluierungen für 2025']])
  alliance.at('2027-03-01')
  expect((await tasksNow()).map(([on]) => on)).toEqual(['2026-03-31', '2027-03-31'])
})
