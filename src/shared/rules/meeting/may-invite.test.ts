import { expect, test } from 'vitest'
import { INVITATIONS, SOUND_INVITATION } from './may-invite.cases.ts'
import { mayInvite } from './may-invite.ts'

test.each(INVITATIONS)('$title', ({ facts, meeting, problems }) => {
  const given = { ...SOUND_INVITATION, ...facts, meeting: { ...SOUND_INVITATION.meeting, ...meeting } }
  expect(mayInvite(given).map(({ code }) => code)).toEqual(problems)
})
