import { expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { first, sampleRecords } from '#test/support/sample-records.ts'
import { sampleWorkspace } from '#test/support/sample-workspace.ts'
import type { WriteTx } from '../store.ts'
import { findMeeting, updateMeeting } from './meetings.ts'
import { findMember, updateMemberContact } from './members.ts'
import { findPerson, updatePersonContact } from './people.ts'
import { findProject, setProjectState, updateProject } from './projects.ts'
import { findStatement, issueStatement, updateStatementDraft } from './statements.ts'

interface Edit {
  readonly title: string
  /** Changes one visible thing of the first record. */
  readonly edit: (tx: WriteTx, version: number, text: string) => Promise<boolean>
  /** That thing and the version, as they are now. */
  readonly look: (tx: WriteTx) => Promise<readonly [text: string | undefined, version: number | undefined]>
}

const EDITS: readonly Edit[] = [
  {
    title: 'the contact of a member',
    edit: async (tx, version, email) =>
      updateMemberContact(tx, toId('m1'), version, { ...first((await sampleRecords(tx)).members), email }),
    look: async (tx) => {
      const member = await findMember(tx, toId('m1'))
      return [member?.email, member?.version]
    },
  },
  {
    title: 'the contact of a person',
    edit: (tx, version, phone) => updatePersonContact(tx, toId('p1'), version, { position: '', email: '', phone }),
    look: async (tx) => {
      const person = await findPerson(tx, toId('p1'))
      return [person?.phone, person?.version]
    },
  },
  {
    title: 'a project with its partners',
    edit: async (tx, version, name) => {
      const project = first((await sampleRecords(tx)).projects)
      const partners = [{ memberId: null, name, role: 'with-funds' as const, contribution: '' }]
      return updateProject(tx, { ...project, partners }, version)
    },
    look: async (tx) => {
      const project = await findProject(tx, toId('pr1'))
      return [project?.partners.map(({ name }) => name).join(), project?.version]
    },
  },
  {
    title: 'a meeting',
    edit: async (tx, version, place) => updateMeeting(tx, { ...(await sampleRecords(tx)).meeting, place }, version),
    look: async (tx) => {
      const meeting = await findMeeting(tx, toId('me1'))
      return [meeting?.place, meeting?.version]
    },
  },
  {
    title: 'the draft of a statement',
    edit: async (tx, version, conditions) =>
      updateStatementDraft(tx, toId('st1'), version, { ...first((await sampleRecords(tx)).statements), conditions }),
    look: async (tx) => {
      const statement = await findStatement(tx, toId('st1'))
      return [statement?.conditions, statement?.version]
    },
  },
]

test.each(EDITS)('$title: who knows the current state may change it, an older state changes nothing', async ({ edit, look }) => {
  await sampleWorkspace().store.scribble(async (tx) => {
    expect(await edit(tx, 1, 'Anna')).toBe(true)
    expect(await look(tx)).toEqual(['Anna', 2])
    expect(await edit(tx, 1, 'Bert')).toBe(false)
    expect(await edit(tx, 3, 'Bert')).toBe(false)
    expect(await look(tx)).toEqual(['Anna', 2])
    expect(await edit(tx, 2, 'Clara')).toBe(true)
    expect(await look(tx)).toEqual(['Clara', 3])
  })
})

test('a statement is issued from its current state, once', async () => {
  const copy = {
    number: 'ST-002',
    signedOn: localDate('2026-11-20'),
    issued: { issuedAt: instant('2026-11-20T08:00:00Z'), fileName: 'ST-002.docx', sha256: 'a'.repeat(64) as never },
  }
  await sampleWorkspace().store.scribble(async (tx) => {
    expect(await issueStatement(tx, toId('st1'), 7, copy)).toBe(false)
    expect(await issueStatement(tx, toId('st1'), 1, copy)).toBe(true)
    expect(await issueStatement(tx, toId('st1'), 2, copy)).toBe(false)
    expect(await findStatement(tx, toId('st1'))).toMatchObject({
      number: 'ST-002',
      state: 'issued',
      issued: copy.issued,
      version: 2,
    })
  })
})

test('moving a project on the board makes an edit that began before fail', async () => {
  await sampleWorkspace().store.scribble(async (tx) => {
    const project = first((await sampleRecords(tx)).projects)
    await setProjectState(tx, project.id, 'endorsed')
    expect(await updateProject(tx, project, 1)).toBe(false)
    expect(await findProject(tx, project.id)).toMatchObject({ state: 'endorsed', version: 2 })
  })
})
