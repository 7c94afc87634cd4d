import { describe, expect, test } from 'vitest'
import { readText } from '#test/support/documents/text-reader.ts'
import { meetingOfThirteen, reached, refused, vote } from '#test/support/meeting-of-thirteen.ts'
import { winter } from '#test/support/rule-facts.ts'
import { makeDocument } from '../documents/make-document.ts'
import { addLateItem } from './add-late-item.ts'
import { callItem } from './call-item.ts'
import { changeAgenda } from './change-agenda.ts'
import { changePapers } from './change-papers.ts'
import { deferItem } from './defer-item.ts'
import { recordContribution, removeContribution } from './record-contribution.ts'
import { finishTask, recordTask, removeTask } from './record-task.ts'
import { recuseMember } from './recuse-member.ts'
import { listTaskRows } from './review-tasks.ts'
import { showRoom } from './show-room.ts'

const PROCEDURE = { title: 'Verfahren' }
const REPORT = { title: 'Bericht', kind: 'information' } as const

function aFile(name: string) {
  return { name, type: 'application/pdf', size: 3, arrayBuffer: async () => new TextEncoder().encode(name).buffer as ArrayBuffer }
}

describe('Nummern stehen mit der Einladung fest', () => {
  test('davor ist die Nummer der Platz, danach bleibt sie; ein später Punkt heißt 2a', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await alliance.prepare([REPORT, PROCEDURE, REPORT])
    expect((await alliance.page(meetingId)).agenda.map(({ item }) => item.label)).toEqual(['', '', ''])
    await alliance.invite(meetingId)
    const { agenda } = await alliance.page(meetingId)
    const second = agenda[1]?.item ?? expect.fail()
    const { id: _id, ...more } = second
    const entry = { ...more, id: null, matter: 'procedural', title: 'Nachtrag', kind: 'information' } as const
    const late = { meetingId, behindItemId: second.id, entry, consent: '' }
    const page = reached(await addLateItem(deps, late))
    expect(page.agenda.map(({ item }) => [item.position, item.label, item.title])).toEqual([
      [1, '1', 'Bericht'],
      [2, '2', 'Verfahren'],
      [3, '2a', 'Nachtrag'],
      [4, '3', 'Bericht'],
    ])
    expect(refused(await addLateItem(deps, { ...late, entry: { ...entry, kind: 'resolution' } }))).toEqual({
      code: 'LATE_ITEM_NOT_ALLOWED',
      rule: 'not-for-resolutions',
      closesOn: '2026-11-25',
    })
  })

  test('ein später Beschluss geht mit Zustimmung aller, wenn die Geschäftsordnung es so will', async () => {
    const alliance = await meetingOfThirteen({ agendaAddition: 'with-consent-of-all' })
    const meetingId = await alliance.open([PROCEDURE], 7)
    const [line] = (await alliance.page(meetingId)).agenda
    const behind = line?.item ?? expect.fail()
    const entry = { ...behind, id: null, matter: 'procedural', title: 'Eilbeschluss' } as const
    const late = { meetingId, behindItemId: behind.id, entry }
    expect(refused(await addLateItem(alliance.deps, { ...late, consent: '' }))).toMatchObject({ code: 'LATE_ITEM_NOT_ALLOWED' })
    const page = reached(await addLateItem(alliance.deps, { ...late, consent: 'Alle 7 Anwesenden stimmen zu.' }))
    expect(page.agenda[1]?.item.label).toBe('1a')
  })
})

describe('Unterlagen', () => {
  test('bleiben bei ihrem Punkt, wenn die Tagesordnung sich ändert, und stehen in der Einladung', async () => {
    const { deps, prepare, page } = await meetingOfThirteen()
    const meetingId = await prepare([PROCEDURE, REPORT])
    const { agenda } = await page(meetingId)
    const agendaItemId = agenda[0]?.item.id ?? expect.fail()
    const add = [aFile('Skizze.pdf'), aFile('C:\\Texte\\Plan.pdf')]
    const filled = reached(await changePapers(deps, { meetingId, agendaItemId, add, remove: [] }))
    expect(filled.agenda[0]?.papers.map(({ name }) => name)).toEqual(['Skizze.pdf', 'Plan.pdf'])
    const turned = filled.agenda.toReversed().map(({ item }) => ({ ...item, matter: 'procedural' as const }))
    const changed = reached(await changeAgenda(deps, { meetingId, version: filled.version, agenda: turned }))
    const sha256 = changed.agenda[1]?.papers[0]?.sha256 ?? expect.fail()
    const invitation = readText(reached(await makeDocument(deps, { kind: 'invitation', id: meetingId })))
    expect(invitation).toContain('Plan')
    const fewer = reached(await changePapers(deps, { meetingId, agendaItemId, add: [], remove: [sha256] }))
    expect(fewer.agenda[1]?.papers.map(({ name }) => name)).toEqual(['Plan.pdf'])
    expect(refused(await changePapers(deps, { meetingId, agendaItemId, add: [{ ...aFile('x'), size: 0 }], remove: [] }))).toEqual(
      {
        code: 'FILE_EMPTY',
        name: 'x',
      },
    )
  })
})

describe('Durch Zuruf', () => {
  test('Nein und Enthaltung werden genannt, Ja ist abgeleitet und so bezeichnet; Befangene und Abwesende bleiben ohne Stimme', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await alliance.open([PROCEDURE], 9)
    const { seats, agenda } = await alliance.page(meetingId)
    const agendaItemId = agenda[0]?.item.id ?? expect.fail()
    const at = (index: number) => seats[index]?.memberId ?? expect.fail()
    const recusal = { kind: 'declared', reason: 'eigenes Vorhaben', leftRoom: true } as const
    alliance.turnTo('2026-11-25 10:06')
    reached(await recuseMember(deps, { meetingId, agendaItemId, memberId: at(8), ...recusal }))
    alliance.turnTo('2026-11-25 10:07')
    const votes = [
      { memberId: at(0), choice: 'no' },
      { memberId: at(1), choice: 'abstain' },
    ] as const
    const { page } = reached(await vote(alliance, meetingId, 1, {}, { form: 'acclamation', votes: [...votes] }))
    const [line] = page.agenda
    expect(line?.ballots[0]?.verdict.counts).toMatchObject({ yes: 6, no: 1, abstain: 1, silent: 4, recused: 1 })
    expect(line?.ballots[0]?.ballot.votes.filter(({ isDerived }) => isDerived)).toHaveLength(6)
    expect(line?.recusals[0]?.leftAt).toBe(winter('2026-11-25 10:06'))
    const minutes = readText(reached(await makeDocument(deps, { kind: 'minutes', id: meetingId })))
    expect(minutes).toContain('Abgestimmt durch Zuruf')
    expect(minutes).toContain('(um 10:06 Uhr)')
    const list = readText(reached(await makeDocument(deps, { kind: 'vote-list', id: meetingId })))
    expect(list).toContain('Ja (abgeleitet)')
  })
})

describe('Anträge, Erklärungen, Aufträge', () => {
  test('stehen bei ihrem Punkt und in der Niederschrift; was ein Versehen war, geht wieder', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await alliance.open([PROCEDURE], 7)
    const agendaItemId = (await alliance.page(meetingId)).agenda[0]?.item.id ?? expect.fail()
    const motion = { id: null, kind: 'motion', personName: 'Kim Beispiel', text: 'Erst im Januar.', outcome: 'open' } as const
    const entered = reached(await recordContribution(deps, { meetingId, agendaItemId, contribution: motion }))
    const id = entered.agenda[0]?.contributions[0]?.id ?? expect.fail()
    const rejected = { ...motion, id, outcome: 'rejected' } as const
    reached(await recordContribution(deps, { meetingId, agendaItemId, contribution: rejected }))
    const task = { id: null, what: 'Bescheid anfordern', owner: 'Koordination', dueOn: null }
    const page = reached(await recordTask(deps, { meetingId, agendaItemId, task }))
    const minutes = readText(reached(await makeDocument(deps, { kind: 'minutes', id: meetingId })))
    expect(minutes).toContain('Antrag zur Sache von Kim Beispiel: Erst im Januar (abgelehnt).')
    expect(minutes).toContain('Bescheid anfordern')
    const taskId = page.agenda[0]?.tasks[0]?.id ?? expect.fail()
    expect(refused(await finishTask(deps, { taskId, doneOn: '2027-01-01' as never }))).toMatchObject({ code: 'IN_FUTURE' })
    reached(await finishTask(deps, { taskId, doneOn: '2026-11-25' as never }))
    expect((await listTaskRows(deps)).filter(({ task }) => task.doneOn === null)).toEqual([])
    reached(await finishTask(deps, { taskId, doneOn: null }))
    expect(await listTaskRows(deps)).toMatchObject([{ task: { what: 'Bescheid anfordern', doneOn: null }, meetingId }])
    reached(await removeTask(deps, { meetingId, taskId }))
    const empty = reached(await removeContribution(deps, { meetingId, contributionId: id }))
    expect([empty.agenda[0]?.tasks, empty.agenda[0]?.contributions]).toEqual([[], []])
  })

  test('ein vertagter Punkt behält seinen Weg durch die Sitzungen', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.open([PROCEDURE], 7)
    const agendaItemId = (await alliance.page(meetingId)).agenda[0]?.item.id ?? expect.fail()
    reached(await callItem(alliance.deps, { meetingId, agendaItemId }))
    reached(await deferItem(alliance.deps, { meetingId, agendaItemId, because: 'decision', note: 'Zahlen fehlen.' }))
    const next = await alliance.prepare([{ ...PROCEDURE, continuesItemId: agendaItemId }], {
      startsAt: winter('2027-02-11 10:00'),
      endsAt: null,
    })
    expect((await alliance.page(next)).agenda[0]?.deferrals).toMatchObject([
      { meetingId, on: '2026-11-25', deferredFor: 'decision', note: 'Zahlen fehlen.' },
    ])
  })
})

const SECRET = 'Kanarienvogel-4711'

test('was nichtöffentlich ist, steht in keinem öffentlichen Papier und nicht auf der Leinwand', async () => {
  const alliance = await meetingOfThirteen()
  const { deps } = alliance
  const secret = {
    title: SECRET,
    proposedText: SECRET,
    rationale: SECRET,
    reportedBy: SECRET,
    financialEffect: SECRET,
    isPublic: false,
  }
  const meetingId = await alliance.open([PROCEDURE, secret], 8)
  const agendaItemId = (await alliance.page(meetingId)).agenda[1]?.item.id ?? expect.fail()
  reached(await changePapers(deps, { meetingId, agendaItemId, add: [aFile(`${SECRET}.pdf`)], remove: [] }))
  const task = { id: null, what: SECRET, owner: SECRET, dueOn: null }
  reached(await recordTask(deps, { meetingId, agendaItemId, task }))
  const contribution = { id: null, kind: 'declaration', personName: SECRET, text: SECRET, outcome: 'open' } as const
  reached(await recordContribution(deps, { meetingId, agendaItemId, contribution }))
  reached(await callItem(deps, { meetingId, agendaItemId }))
  const during = reached(await showRoom(deps, { meetingId }))
  reached(await vote(alliance, meetingId, 2, { yes: 8 }))
  const after = reached(await showRoom(deps, { meetingId }))
  expect(during.item).toMatchObject({ number: '2', title: 'Nichtöffentlicher Tagesordnungspunkt', text: '' })
  expect(JSON.stringify([during, after])).not.toContain(SECRET)
  const textOf = async (kind: 'public-agenda' | 'public-minutes' | 'minutes') =>
    readText(reached(await makeDocument(deps, { kind, id: meetingId })))
  expect(await textOf('minutes')).toContain(SECRET)
  for (const kind of ['public-agenda', 'public-minutes'] as const) {
    expect(await textOf(kind)).toContain('Nichtöffentlicher Tagesordnungspunkt')
    expect(await textOf(kind)).not.toContain(SECRET)
  }
})

test('zwei Fenster geben zugleich eine Abstimmung ab: eine gilt, die andere wird abgelehnt', async () => {
  const alliance = await meetingOfThirteen()
  const meetingId = await alliance.open([PROCEDURE], 9)
  const both = await Promise.all([vote(alliance, meetingId, 1, { yes: 9 }), vote(alliance, meetingId, 1, { no: 9 })])
  expect(both.map((result) => result.ok).toSorted()).toEqual([false, true])
  const lost = both.find((result) => !result.ok) ?? expect.fail()
  expect(refused(lost)).toMatchObject({ code: 'WRONG_ITEM_STATE' })
  const [line] = (await alliance.page(meetingId)).agenda
  expect([line?.ballots.length, line?.resolution !== null]).toEqual([1, true])
})
