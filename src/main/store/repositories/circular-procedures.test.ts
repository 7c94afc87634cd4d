import { expect, test } from 'vitest'
import { type Id, toId } from '#shared/basics/id.ts'
import { addMinutes, instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { first, sampleRecords } from '#test/support/sample-records.ts'
import { sampleWorkspace } from '#test/support/sample-workspace.ts'
import {
  findProcedure,
  insertProcedure,
  listProcedures,
  listProceduresOfProject,
  setAborted,
  setDeclared,
  setNotified,
} from './circular-procedures.ts'
import { listRoll, setDispatch } from './circular-rolls.ts'
import { insertResponse, listResponses } from './responses.ts'

const AT = instant('2026-11-20T08:00:00Z')
const PROCEDURE = toId<'circular-procedure'>('cp1')
const MEMBER = toId<'member'>('m2')

test('a procedure is declared and notified', async () => {
  await sampleWorkspace().store.scribble(async (tx) => {
    await setDeclared(tx, PROCEDURE, 'rejected', { at: AT, by: 'Clemens Oehme' })
    expect(await findProcedure(tx, PROCEDURE)).toMatchObject({ state: 'rejected', declaredAt: AT, declaredBy: 'Clemens Oehme' })
    await setNotified(tx, PROCEDURE, addMinutes(AT, 5))
    expect(await findProcedure(tx, PROCEDURE)).toMatchObject({ state: 'notified', notifiedAt: addMinutes(AT, 5) })
    await expect(setAborted(tx, PROCEDURE, AT)).rejects.toThrow('no way back')
  })
})

test('an objection ends a procedure; no result can be declared then', async () => {
  await sampleWorkspace().store.scribble(async (tx) => {
    await setAborted(tx, PROCEDURE, AT)
    expect(await findProcedure(tx, PROCEDURE)).toMatchObject({ state: 'aborted', abortedAt: AT })
    await expect(setDeclared(tx, PROCEDURE, 'adopted', { at: AT, by: 'x' })).rejects.toThrow('no way back')
  })
})

test('a start is stored as running, whatever the clock says; procedures come newest first', async () => {
  await sampleWorkspace().store.scribble(async (tx) => {
    const { procedure, roll } = await sampleRecords(tx)
    const id = toId<'circular-procedure'>('cp2')
    const items = procedure.items.map((item, index) => ({ ...item, id: toId<'circular-item'>(`x${index}`) }))
    const later = {
      ...procedure,
      id,
      number: 'U-002',
      items,
      startedAt: addMinutes(procedure.startedAt, 1),
      state: 'deadline-passed' as const,
    }
    await insertProcedure(tx, { procedure: later, roll, recusals: [], papers: [], criteriaCatalogueId: null, orders: [] })
    expect((await listProcedures(tx)).map(({ number, state }) => [number, state])).toEqual([
      ['U-002', 'running'],
      ['U-001', 'running'],
    ])
    expect((await listProceduresOfProject(tx, toId('pr1'))).map(({ number }) => number)).toEqual(['U-001', 'U-002'])
    expect(await listProceduresOfProject(tx, toId('pr2'))).toEqual([])
    expect(await listRoll(tx, id)).toEqual(roll)
  })
})

test('the proof of dispatch is completed for who is on the roll', async () => {
  const dispatch = { sentAt: AT, way: 'letter', receivedOn: localDate('2026-11-23') } as const
  await sampleWorkspace().store.scribble(async (tx) => {
    expect(await setDispatch(tx, PROCEDURE, MEMBER, dispatch)).toBe(true)
    expect(await setDispatch(tx, PROCEDURE, toId('m9'), dispatch)).toBe(false)
    expect((await listRoll(tx, PROCEDURE)).map((member) => member.dispatch?.way)).toEqual(['email', 'letter'])
  })
})

test('responses come in the order of receipt, then of recording', async () => {
  await sampleWorkspace().store.scribble(async (tx) => {
    const [known] = await listResponses(tx, PROCEDURE)
    const response = first(known === undefined ? [] : [known])
    const add = (id: string, received: number, recorded: number): Promise<void> =>
      insertResponse(tx, {
        ...response,
        id: toId<'response'>(id) as Id<'response'>,
        receivedAt: addMinutes(response.receivedAt, received),
        recordedAt: addMinutes(response.recordedAt, recorded),
        evidence: [],
        signed: null,
      })
    await add('late', 60, 60)
    await add('early', -60, 70)
    await add('same-later', 0, 30)
    expect((await listResponses(tx, PROCEDURE)).map(({ id }) => id)).toEqual(['early', 're1', 'same-later', 'late'])
  })
})
