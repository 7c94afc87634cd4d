import { describe, expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { plainLetters, seatCodes } from './seat-codes.ts'

function codesOf(names: readonly string[]): readonly (string | undefined)[] {
  const seats = names.map((name, index) => ({ memberId: toId<'member'>(`m${index}`), name }))
  const codes = seatCodes(seats)
  return seats.map(({ memberId }) => codes.get(memberId))
}

describe('Zwei Buchstaben je Mitglied', () => {
  test('Anfangsbuchstaben, wo sie frei sind', () =>
    expect(
      codesOf([
        'Agentur für Arbeit',
        'DGB Region Südwestsachsen',
        'Große Kreisstadt Annaberg-Buchholz',
        'Große Kreisstadt Stollberg',
      ]),
    ).toEqual(['af', 'dr', 'gk', 'gs']))

  test('alle verschieden, auch bei vierzig gleichen Namen', () => {
    const codes = codesOf(Array.from({ length: 40 }, () => 'IHK'))
    expect(new Set(codes).size).toBe(40)
    expect(codes.every((code) => code?.length === 2)).toBe(true)
  })

  test('Umlaute und ß stehen als einfache Buchstaben', () => expect(plainLetters('Große Ämter')).toBe('grosse amter'))
})
