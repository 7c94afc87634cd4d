import type { Seat } from '#shared/contract/meeting-page.ts'

const LENGTH = 2

/** Two letters for every member, each different, by which it is checked in: initials where they are free. */
export function seatCodes(seats: readonly Pick<Seat, 'memberId' | 'name'>[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(
    seats.map(({ memberId, name }, index) => {
      const code = candidatesFor(name).find((candidate) => !taken.has(candidate)) ?? numbered(index, taken)
      taken.add(code)
      return [memberId, code] as const
    }),
  )
}

/** Letters without marks, small: „Große“ → „grosse“. */
export function plainLetters(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function candidatesFor(name: string): readonly string[] {
  const words = plainLetters(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const initials = words.map((word) => word.charAt(0))
  const letters = words.join('')
  const [first = ''] = initials
  const pairs = [
    ...initials.slice(1).map((initial) => first + initial),
    letters.slice(0, LENGTH),
    ...letters
      .slice(LENGTH)
      .split('')
      .map((letter) => first + letter),
  ]
  return pairs.filter((pair) => pair.length === LENGTH)
}

function numbered(index: number, taken: ReadonlySet<string>): string {
  for (let number = index; ; number += 1) {
    const code = `${String.fromCodePoint(97 + (Math.floor(number / 10) % 26))}${number % 10}`
    if (!taken.has(code)) return code
  }
}
