import { expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import { anApplication, granted, memberOf, openErzgebirge, refused, startUmlauf } from '#test/support/erzgebirge.ts'
import { changeProject } from './change-project.ts'
import { listProjectRows } from './list-projects.ts'
import { showProject } from './show-project.ts'
import { submitProject } from './submit-project.ts'

test('Ein Antrag bekommt die nächste Nummer des Jahres und steht mit seinem Weg bereit', async () => {
  const alliance = await openErzgebirge()
  const { projectId, number } = granted(await submitProject(alliance.deps, anApplication(alliance)))
  expect(number).toBe('FKA-ERZ/2026/P-001')
  const { project, path, fieldOfAction } = granted(await showProject(alliance.deps, { projectId }))
  expect(project.state).toBe('submitted')
  expect(fieldOfAction.number).toBe(4)
  expect(path.filter(({ on }) => on !== null)).toEqual([{ step: 'received', on: '2026-10-28', link: null }])
})

test('45.000,01 € von 50.000,00 € sind ein Cent zu viel: nichts wird geschrieben (R41)', async () => {
  const alliance = await openErzgebirge()
  const application = anApplication(alliance)
  const finances = { ...application.finances, grant: cents(4_500_001), ownContribution: cents(499_999) }
  const refusal = refused(await submitProject(alliance.deps, { ...application, finances }))
  expect(refusal).toMatchObject({
    code: 'FINANCES_DO_NOT_FIT',
    findings: [{ code: 'GRANT_ABOVE_QUOTA', most: 4_500_000 }, { code: 'OWN_SHARE_TOO_LOW' }],
  })
  expect(await listProjectRows(alliance.deps)).toEqual([])
})

test('Ein Ende vor dem Beginn wird zurückgewiesen', async () => {
  const alliance = await openErzgebirge()
  const refusal = refused(await submitProject(alliance.deps, anApplication(alliance, { endsOn: localDate('2027-02-28') })))
  expect(refusal).toEqual({ code: 'PERIOD_REVERSED', startsOn: '2027-03-01', endsOn: '2027-02-28' })
})

test('Zwei Mitglieder mit benanntem Beitrag machen ein Projekt gemeinsam getragen (R39)', async () => {
  const alliance = await openErzgebirge()
  const partners = ['ihk-erzgebirge', 'dgb-suedwestsachsen'].map((key) => ({
    ...memberOf(alliance, key),
    role: 'without-funds' as const,
    contribution: 'Beratung',
  }))
  granted(await submitProject(alliance.deps, anApplication(alliance, { partners })))
  expect((await listProjectRows(alliance.deps))[0]?.jointlySupported).toBe(true)
})

test('Berichtigt wird bis zum Umlauf, danach nicht mehr; ein älterer Stand nie', async () => {
  const alliance = await openErzgebirge()
  const { projectId } = granted(await submitProject(alliance.deps, anApplication(alliance)))
  const change = (version: number, title: string) =>
    changeProject(alliance.deps, { projectId, version, application: anApplication(alliance, { title }) })
  expect(granted(await change(1, 'Neuer Titel')).project.title).toBe('Neuer Titel')
  expect(refused(await change(1, 'Noch neuer'))).toEqual({ code: 'CHANGED_MEANWHILE', what: 'project' })
  const page = await startUmlauf(alliance, { title: 'Anderes' })
  const running = page.procedure.items[0]?.projectId
  if (running === null || running === undefined) throw new Error('no project')
  const late = await changeProject(alliance.deps, { projectId: running, version: 2, application: anApplication(alliance) })
  expect(refused(late)).toMatchObject({ code: 'PROJECT_NOT_OPEN', state: 'in-decision' })
})
