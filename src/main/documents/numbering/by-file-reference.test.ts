import { expect, test } from 'vitest'
import { byFileReference, inOrderOfReferences, missingNumbers } from './by-file-reference.ts'

test('Nummern ordnen sich nach Jahr und laufender Nummer, nicht nach Buchstaben', () => {
  const references = ['A/2026/B-100', 'A/2026/B-2', 'Entwurf', 'A/2025/B-999']
  const sorted = ['A/2025/B-999', 'A/2026/B-2', 'A/2026/B-100', 'Entwurf']
  expect(references.toSorted(byFileReference)).toEqual(sorted)
  expect(inOrderOfReferences(references, (reference) => reference)).toEqual(sorted)
})

const GAPS = [
  ['lückenlos', ['A/2026/B-001', 'A/2026/B-002'], []],
  ['eine fehlt', ['A/2026/B-003', 'A/2026/B-001'], ['A/2026/B-002']],
  ['ein Stück fehlt', ['A/2026/B-012'], ['A/2026/B-001 bis 011']],
  ['je Jahr gezählt', ['A/2025/B-001', 'A/2026/B-002'], ['A/2026/B-001']],
  ['leer', [], []],
] as const

test.each(GAPS)('fehlende Nummern: %s', (_, references, expected) => {
  expect(missingNumbers(references)).toEqual(expected)
})
