import { expect, test } from 'vitest'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { blockText } from '#test/support/documents/block-text.ts'
import { ATTENDANCE_LIST_INPUT, INVITATION_INPUT, MINUTES_INPUT } from '#test/support/documents/example-meeting.ts'
import { attendanceListBlocks } from '../attendance-list/content.ts'
import { invitationBlocks } from '../invitation/content.ts'
import { minutesBlocks } from './content.ts'

const text = blockText(minutesBlocks(MINUTES_INPUT))

const PARTS = [
  ['Tag, Beginn und tatsächliches Ende', 'Mittwoch, 9. Dezember 2026, 10:04 bis 11:52 Uhr'],
  ['Ort und Einwahl', 'video.example.org'],
  ['Ladung', 'eingeladen am 20.11.2026, form- und fristgerecht'],
  ['Beschlussfähigkeit (R30)', '9 von 13 stimmberechtigten Mitgliedern anwesend, nötig 7; beschlussfähig'],
  ['wer ging und wiederkam', '10:04–10:40\n10:55–Ende'],
  ['Beschlusstext im Wortlaut', 'empfiehlt dem Fördermittelgeber die Bewilligung'],
  ['Abstimmung', 'Angenommen: ohne Gegenstimme, 7 von 13 Ja'],
  ['Befangene haben den Raum verlassen', 'hat den Raum für Beratung und Abstimmung verlassen'],
  ['wer bis wann', '15.12.2026'],
  ['persönliche Erklärung', 'Persönliche Erklärung von Kim Beispiel-3'],
  ['vertagt', 'Der Tagesordnungspunkt wird vertagt.'],
  ['Einwendungsfrist', 'bis zum 06.01.2027 in Textform'],
  ['Unterschriften', 'Sitzungsleitung'],
  ['Anwesende je Abstimmung', 'anwesend und stimmberechtigt: 9, nötig 7 (R30, R43)'],
] as const

test.each(PARTS)('die Niederschrift enthält: %s', (_, words) => {
  expect(text).toContain(words)
})

test('namentliche Stimmen nur, wenn die Geschäftsordnung es will', () => {
  const items = MINUTES_INPUT.items.map((entry) => ({
    ...entry,
    resolution: entry.resolution === null ? null : { ...entry.resolution, rules: { ...DEFAULT_RULES, namedVotes: false } },
  }))
  const named = (input: typeof MINUTES_INPUT) =>
    minutesBlocks(input).filter((block) => block.kind === 'facts' && block.caption === 'Stimmen je Mitglied')
  expect([named(MINUTES_INPUT).length, named({ ...MINUTES_INPUT, items }).length]).toEqual([2, 0])
})

test('die Einladung nennt jeden Beschlussgegenstand und seinen Wortlaut', () => {
  const invitation = blockText(invitationBlocks(INVITATION_INPUT))
  const missing = INVITATION_INPUT.agenda
    .flatMap((item) => [item.title, item.proposedText])
    .filter((words) => !invitation.includes(words))
  expect(missing).toEqual([])
  expect(invitation).toContain('mindestens 7 von 13 stimmberechtigten Mitgliedern')
})

test('eine wiederholte Einladung sagt, dass die Zahl der Erschienenen nicht zählt (R31)', () => {
  const repeated = blockText(invitationBlocks({ ...INVITATION_INPUT, repeats: 'FKA-ERZ/2026/S-003' }))
  expect(repeated).toContain('wiederholt die Sitzung FKA-ERZ/2026/S-003')
  expect(repeated).toContain('ohne Rücksicht auf die Zahl der Erschienenen')
})

test('in Präsenz fällt der Hinweis auf die Einwahl weg', () => {
  const inPerson = { ...INVITATION_INPUT, meeting: { ...INVITATION_INPUT.meeting, format: 'in-person' as const, dialIn: '' } }
  expect(blockText(invitationBlocks(inPerson))).not.toContain('Einwahl')
})

test('die Anwesenheitsliste führt jedes Mitglied und Platz für Gäste', () => {
  const tables = attendanceListBlocks(ATTENDANCE_LIST_INPUT).filter((block) => block.kind === 'table')
  expect(tables.map((block) => (block.kind === 'table' ? block.rows.length : 0))).toEqual([13, 5])
})
