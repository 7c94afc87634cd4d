import { expect, test } from 'vitest'
import { winter } from '#test/support/rule-facts.ts'
import { type InviteFacts, mayInvite } from './may-invite.ts'

const READY: InviteFacts = {
  meeting: { format: 'in-person', place: 'Landratsamt', dialIn: '', startsAt: winter('2026-11-25 10:00') },
  agendaItems: 3,
  votingMembers: 13,
  now: winter('2026-11-04 10:00'),
}

const cases: readonly (readonly [title: string, facts: InviteFacts, codes: readonly string[]])[] = [
  ['alles da: es kann eingeladen werden', READY, []],
  ['ohne Tagesordnung nicht (§ 4)', { ...READY, agendaItems: 0 }, ['AGENDA_EMPTY']],
  ['in Präsenz nicht ohne Ort', { ...READY, meeting: { ...READY.meeting, place: ' ' } }, ['PLACE_MISSING']],
  [
    'hybrid braucht Ort und Einwahl (BGB § 32 Abs. 2)',
    { ...READY, meeting: { ...READY.meeting, format: 'hybrid', place: '' } },
    ['PLACE_MISSING', 'DIAL_IN_MISSING'],
  ],
  [
    'virtuell braucht nur die Einwahl',
    { ...READY, meeting: { ...READY.meeting, format: 'virtual', place: '' } },
    ['DIAL_IN_MISSING'],
  ],
  ['nach dem Beginn nicht mehr', { ...READY, now: READY.meeting.startsAt }, ['START_PASSED']],
  ['ohne Stimmberechtigte nicht (R30)', { ...READY, votingMembers: 0 }, ['ELECTORATE_EMPTY']],
]

test.each(cases)('%s', (_title, facts, codes) => {
  expect(mayInvite(facts).map(({ code }) => code)).toEqual(codes)
})
