import { describe, expect, test } from 'vitest'
import type { Column } from './columns.ts'
import { visibleRows } from './visible-rows.ts'

interface Row {
  readonly name: string
  readonly amount: number
}

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Name', cell: (row) => row.name, text: (row) => row.name },
  {
    key: 'amount',
    header: 'Betrag',
    cell: (row) => row.amount,
    text: (row) => String(row.amount),
    compare: (a, b) => a.amount - b.amount,
  },
]
const rows: readonly Row[] = [
  { name: 'Zwickau', amount: 9 },
  { name: 'Übungsplatz', amount: 10 },
  { name: 'Große Kreisstadt Annaberg', amount: 100 },
]

function namesFor(filter: string, key: string | null = null, descending = false): readonly string[] {
  return visibleRows(rows, columns, filter, key === null ? null : { key, descending }).map(({ name }) => name)
}

describe('Liste filtern und sortieren', () => {
  test('ohne Filter bleibt die Reihenfolge', () => expect(namesFor('')).toEqual(rows.map(({ name }) => name)))
  test('jedes Wort muss vorkommen, gleich in welcher Spalte', () =>
    expect(namesFor('anna 100')).toEqual(['Große Kreisstadt Annaberg']))
  test('Umlaute und ß stören nicht', () => {
    expect(namesFor('ubung')).toEqual(['Übungsplatz'])
    expect(namesFor('grosse')).toEqual(['Große Kreisstadt Annaberg'])
  })
  test('deutsch sortiert steht Ü bei U', () =>
    expect(namesFor('', 'name')).toEqual(['Große Kreisstadt Annaberg', 'Übungsplatz', 'Zwickau']))
  test('Beträge sortieren nach Wert, auch rückwärts', () =>
    expect(namesFor('', 'amount', true)[0]).toBe('Große Kreisstadt Annaberg'))
})
