import { expect, test } from 'vitest'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { blockText } from '#test/support/documents/block-text.ts'
import { BALLOT_PAPER_INPUT, CIRCULAR_LETTER_INPUT, TWO_ITEMS } from '#test/support/documents/example-circular-letter.ts'
import { ballotPaperBlocks } from '../ballot-paper/content.ts'
import { circularLetterBlocks, salutationOf } from './content.ts'

function letterUnder(rules: Partial<RuleOptions>): string {
  const procedure = { ...CIRCULAR_LETTER_INPUT.procedure, rules: { ...DEFAULT_RULES, ...rules } }
  return blockText(circularLetterBlocks({ ...CIRCULAR_LETTER_INPUT, procedure }))
}

const RULE_CASES = [
  ['ohne Geschäftsordnung: Schweigen ist keine Stimme (R07)', {}, 'Keine Antwort ist keine Stimme'],
  ['Schweigen als Enthaltung', { silence: 'abstention' }, 'gilt nach der Geschäftsordnung als Enthaltung'],
  ['Schweigen als Zustimmung', { silence: 'consent' }, 'Keine Antwort gilt nach der Geschäftsordnung als Zustimmung'],
  ['verspätet zählt nicht (R09)', {}, 'Eine verspätete Antwort wird aufbewahrt, zählt aber nicht.'],
  ['verspätet bis Feststellung', { lateBallots: 'accept-until-declared' }, 'solange das Ergebnis nicht festgestellt ist'],
  ['Änderung bis Fristende (R10)', {}, 'können Sie Ihre Stimme ändern'],
  ['bindend ab Eingang', { ballotChange: 'binding-on-receipt' }, 'bindet mit dem Eingang'],
  ['Widerspruch gegen das Verfahren (R26)', {}, 'Schon ein rechtzeitiger Widerspruch beendet es'],
  ['Widerspruch mehrerer (R26)', { procedureObjection: 'quorum', objectionQuorum: 3 }, 'mindestens 3 Mitglieder, ist es beendet'],
  ['Schweigen als fehlende Zustimmung', { silence: 'missing-consent' }, 'als fehlende Zustimmung und zählt wie Nein'],
  ['Schriftform', { ballotForm: 'written' }, 'mit eigenhändiger Unterschrift'],
  ['Poststempel', { decisiveMoment: 'postmark' }, 'das Datum des Poststempels'],
  ['Schwelle (R02)', {}, 'angenommen bei mindestens 7 von 13 Ja'],
  ['Befangene (R14)', {}, 'Nach den vorliegenden Angaben befangen: Wirtschaftsförderung Erzgebirge GmbH'],
  ['Frist mit Wochentag, Datum und Uhrzeit', {}, 'Donnerstag, 19. November 2026, 24:00 Uhr'],
  ['Adresse für die Antwort', {}, 'koordination@example.org'],
] as const

test.each(RULE_CASES)('das Anschreiben sagt: %s', (_, rules, words) => {
  expect(letterUnder(rules)).toContain(words)
})

test('ohne Widerspruchsrecht steht nichts davon im Anschreiben', () => {
  expect(letterUnder({ procedureObjection: 'none' })).not.toContain('rechtzeitiger Widerspruch')
})

test('Anrede nach Person, sonst an alle', () => {
  const { recipient } = CIRCULAR_LETTER_INPUT
  if (recipient === null) throw new Error('The example has no recipient')
  expect([
    salutationOf(recipient),
    salutationOf({ ...recipient, salutation: 'Herr' }),
    salutationOf({ ...recipient, salutation: '' }),
    salutationOf(null),
  ]).toEqual([
    'Sehr geehrte Frau Süß,',
    'Sehr geehrter Herr Süß,',
    'Sehr geehrte Damen und Herren,',
    'Sehr geehrte Damen und Herren,',
  ])
})

test('der Rückmeldebogen fragt getrennt nach Verfahren, jedem Gegenstand und Befangenheit', () => {
  const choices = ballotPaperBlocks({ ...BALLOT_PAPER_INPUT, procedure: TWO_ITEMS }).filter((block) => block.kind === 'choices')
  expect(choices.map((block) => (block.kind === 'choices' ? block.options.length : 0))).toEqual([2, 3, 3, 2])
})

test('eine Unterschrift verlangt der Rückmeldebogen nur bei Schriftform', () => {
  const written = { ...BALLOT_PAPER_INPUT.procedure, rules: { ...DEFAULT_RULES, ballotForm: 'written' as const } }
  expect(blockText(ballotPaperBlocks(BALLOT_PAPER_INPUT))).not.toContain('Unterschrift')
  expect(blockText(ballotPaperBlocks({ ...BALLOT_PAPER_INPUT, procedure: written }))).toContain('Unterschrift')
})
