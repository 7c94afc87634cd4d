import { expect, test } from 'vitest'
import { REGISTER_INPUT } from '#test/support/documents/example-circular-record.ts'
import { MEMBER_LIST_INPUT, PROJECT_LIST_INPUT } from '#test/support/documents/example-lists.ts'
import { memberListBook } from './member-list/content.ts'
import { projectListBook } from './project-list/content.ts'
import { resolutionRegisterBook } from './resolution-register/content.ts'

const BOOKS = [
  ['Beschlussregister', resolutionRegisterBook(REGISTER_INPUT), ['Beschlüsse', 'Stimmen', 'Legende']],
  ['Projektliste', projectListBook(PROJECT_LIST_INPUT), ['Projekte', 'Budget', 'Indikatoren']],
  ['Mitgliederliste', memberListBook(MEMBER_LIST_INPUT), ['Mitglieder', 'Personen']],
] as const

test.each(BOOKS)('%s: Blätter in fester Folge, jede Zeile so breit wie der Kopf', (_, book, names) => {
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(names)
  const ragged = book.sheets.flatMap((sheet) => [...sheet.rows].filter((row) => row.length !== sheet.columns.length))
  expect(ragged).toEqual([])
})

test('Spalten des Beschlussregisters und der Projektliste wie in domain § 3, dazu Eingang, Antragsnummer und Budget', () => {
  expect(BOOKS[0][1].sheets[0]?.columns.map(({ header }) => header).join(', ')).toBe(
    'Nr., Datum, Verfahren, Sitzung/Umlauf, Gegenstand, Beschlusstext, N, J, Ne, E, U, K, B, Schwelle, Ergebnis, Projekt-Nr., Stellungnahme-Nr., verantwortlich, Termin, Status, ersetzt durch, Gremium, Niederschrift, öffentlich',
  )
  expect(BOOKS[1][1].sheets[0]?.columns.map(({ header }) => header).join(', ')).toBe(
    'Nr., Titel, Träger, Partner, gemeinsam getragen, HF, FKRL-Nr., Aufruf, Eingang, von, bis, Gesamtausgaben, Personal, Sach, Zuwendung beantragt, %, Eigenanteil, Punkte, Rang, Votum, Beschluss-Nr., Beschluss am, Stellungnahme-Nr., Antrags-Nr. SAB, SAB-Status, bewilligt, Sachbericht fällig, Sachbericht erhalten, Budgetjahr, Budgettitel',
  )
})

test('das Budget zählt befürwortete und bewilligte Projekte nach Budgetjahr und Titel', () => {
  const results = [...(BOOKS[1][1].sheets[1]?.rows ?? [])].map((row) =>
    row.map((value) => (value?.type === 'formula' ? value.result : null)),
  )
  expect(results).toEqual([
    [null, null, null, 0, 40_000, null],
    [null, null, null, 133_740, 0, 214_260],
  ])
})

test('das Register ordnet nach Nummern und nennt Lücken', () => {
  const [resolutions, , legend] = BOOKS[0][1].sheets
  expect([...(resolutions?.rows ?? [])].map(([number]) => (number?.type === 'text' ? number.text : ''))).toEqual([
    'FKA-ERZ/2026/B-012',
    'FKA-ERZ/2026/B-013',
    'FKA-ERZ/2026/B-014',
  ])
  expect(JSON.stringify([...(legend?.rows ?? [])])).toContain('FKA-ERZ/2026/B-001 bis 011')
})

test('ohne namentliche Stimmen fehlt das vertrauliche Blatt', () => {
  const book = resolutionRegisterBook({ ...REGISTER_INPUT, withVotes: false })
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Beschlüsse', 'Legende'])
  expect(JSON.stringify(book)).not.toContain('Kim Beispiel')
})
