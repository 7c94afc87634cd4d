import { expect, test } from 'vitest'
import { blockText } from '#test/support/documents/block-text.ts'
import { CIRCULAR_RECORD_INPUT } from '#test/support/documents/example-circular-record.ts'
import { circularRecordBlocks } from './content.ts'

const text = blockText(circularRecordBlocks(CIRCULAR_RECORD_INPUT))

const PARTS = [
  ['Wortlaut des Beschlusses', 'empfiehlt dem Fördermittelgeber die Bewilligung'],
  ['Grund der Eilbedürftigkeit (R24)', 'Der Antrag muss bis zum 30.11.2026 bei der SAB liegen'],
  ['Stichtag und Zahl der Stimmberechtigten (R22)', '13 Mitglieder am Stichtag 04.11.2026'],
  ['Frist mit Wochentag und 24:00 Uhr', 'Do, 19.11.2026, 24:00 Uhr'],
  ['Berechnung der Frist (F02, F04)', '18.11. ist Buß- und Bettag'],
  ['Erinnerung', '16.11.2026, 09:00 Uhr an 5 Mitglieder'],
  ['Versand mit Weg und Zugang (R25)', 'Fr, 06.11.2026'],
  ['verspätete Stimme gezeigt, nicht gezählt (R09)', 'verspätet: Ja, nicht gezählt'],
  ['Befangenheit mit Grund (R14)', 'Träger des Projekts'],
  ['ersetzte Stimme (R10)', 'ersetzt Nein vom 10.11.2026'],
  ['Invariante (R44)', 'Probe: 7 + 1 + 1 + 1 + 2 + 1 = 13'],
  ['Schwelle (R02)', 'mindestens 7 von 13 Ja'],
  ['Beweis', 'nötig: ⌊13/2⌋+1 = 7 (R02)'],
  ['Feststellung (R28)', 'festgestellt. Mit der Feststellung ist der Beschluss FKA-ERZ/2026/B-014 gefasst (R28).'],
  ['Mitteilung an alle', '20.11.2026, 11:15 Uhr an alle Mitglieder'],
  ['Bekanntgabe in der Sitzung', 'in der Sitzung FKA-ERZ/2026/S-004'],
] as const

test.each(PARTS)('die Niederschrift enthält: %s', (_, words) => {
  expect(text).toContain(words)
})

test('jedes Mitglied steht mit seinem Votum in der Tabelle', () => {
  const table = circularRecordBlocks(CIRCULAR_RECORD_INPUT).find(
    (block) => block.kind === 'table' && block.caption === 'Votum je Mitglied',
  )
  const votes = table?.kind === 'table' ? table.rows.map(({ cells }) => cells[1]?.[0]?.text) : []
  const [none, yes] = ['keine Rückmeldung', 'Ja']
  expect(votes).toEqual([yes, yes, yes, yes, 'Nein', yes, yes, none, 'Enthaltung', yes, 'ungültig', none, 'befangen'])
})

test('fehlt ein Versandnachweis, steht es da', () => {
  const [first, ...others] = CIRCULAR_RECORD_INPUT.roll
  if (first === undefined) throw new Error('The roll is empty')
  const blocks = circularRecordBlocks({ ...CIRCULAR_RECORD_INPUT, roll: [{ ...first, dispatch: null }, ...others] })
  expect(blockText(blocks)).toContain('kein Nachweis')
})

test('mehrere Gegenstände: ein Ergebnis, eine Auszählung und ein Beschluss je Gegenstand', () => {
  const [decision] = CIRCULAR_RECORD_INPUT.decisions
  if (decision === undefined) throw new Error('There is no decision')
  const second = { item: { ...decision.item, position: 2 }, resolution: { ...decision.resolution, number: 'FKA-ERZ/2026/B-015' } }
  const blocks = circularRecordBlocks({ ...CIRCULAR_RECORD_INPUT, decisions: [decision, second] })
  expect(blocks.filter(({ kind }) => kind === 'result' || kind === 'votes')).toHaveLength(4)
  expect(blockText(blocks)).toContain('die Beschlüsse FKA-ERZ/2026/B-014, FKA-ERZ/2026/B-015 gefasst')
})

test('nach Widerspruch gibt es keinen Beschluss, sondern den Widerspruch (R26)', () => {
  const blocks = circularRecordBlocks({
    ...CIRCULAR_RECORD_INPUT,
    decisions: [],
    objections: [{ memberName: 'Jobcenter', personName: 'Kim', receivedAt: CIRCULAR_RECORD_INPUT.preparedAt }],
  })
  expect(blockText(blocks)).toContain('Widerspruch von Jobcenter (Kim)')
  expect(blocks.filter(({ kind }) => kind === 'votes')).toEqual([])
})
