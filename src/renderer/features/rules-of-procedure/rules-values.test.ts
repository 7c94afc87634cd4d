import { describe, expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { EditionBook } from '#shared/contract/rules-of-procedure.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { calculatorSearch } from './calculator-search.ts'
import { comparedEditions } from './compared-editions.ts'
import { copyOf, soundValues, toEdition, withNumber, withOption } from './edition-values.ts'
import { exampleProblems, toExample, useExampleValues } from './example-values.ts'
import { fitsSearch } from './fits-search.ts'
import { formProblems } from './form-problems.ts'

const DAY = localDate('2026-11-23')
const NEW_YEAR = localDate('2027-01-01')

describe('Das Formular einer neuen Fassung', () => {
  const base = { ...DEFAULT_RULES, circularDays: 21 }

  test('beginnt als Kopie; eine Fassung wird daraus erst mit einem Tag', () => {
    expect(copyOf(base)).toMatchObject({ options: base, source: 'rules-of-procedure', resolutionId: null })
    expect(copyOf(undefined).options).toBe(DEFAULT_RULES)
    expect(toEdition(copyOf(base))).toBeNull()
    expect(toEdition({ ...copyOf(base), validFrom: NEW_YEAR })).toMatchObject({ validFrom: NEW_YEAR, options: base })
  })

  test('eine Zahl, die keine ist, hält die Fassung auf, bis sie stimmt oder zurückgesetzt wird', () => {
    const start = { ...copyOf(base), validFrom: NEW_YEAR }
    const misread = { ...start, ...withNumber(start, 'circularDays', null) }
    expect(misread.options.circularDays).toBe(21)
    expect(toEdition(misread)).toBeNull()
    expect({ ...misread, ...withNumber(misread, 'circularDays', null) }.misread).toEqual(['circularDays'])
    expect(toEdition({ ...misread, ...withNumber(misread, 'circularDays', 10) })?.options.circularDays).toBe(10)
    expect(toEdition({ ...misread, ...withOption(misread, 'circularDays', 21) })?.options.circularDays).toBe(21)
  })

  test('ein aufgehobener Entwurf bekommt Regeln, die es inzwischen gibt, und verliert unbekannte', () => {
    const old = { ...copyOf(base), options: { circularDays: 10, retired: true } as never }
    expect(soundValues(old, base).options).toEqual({ ...base, circularDays: 10 })
  })
})

describe('Was am Formular fehlt, steht an seinem Feld', () => {
  const book = bookOf([{ number: 1, from: '2016-01-01' }])
  const values = { ...copyOf(DEFAULT_RULES), validFrom: NEW_YEAR, resolutionId: toId<'resolution'>('b') }

  test('nichts, wenn alles da ist', () => {
    expect(formProblems(values, book)).toEqual({ validFrom: null, resolution: null, circularDays: null, count: 0 })
  })

  test('Tag, Beschluss und Mindestfrist zugleich', () => {
    const options = { ...DEFAULT_RULES, circularDays: 3, circularMinimumWorkingDays: 9 }
    const problems = formProblems({ ...values, validFrom: null, resolutionId: null, options, misread: ['noticeDays'] }, book)
    expect(problems.count).toBe(4)
    expect(problems.validFrom).toBe('Bitte ausfüllen')
    expect(problems.resolution).toContain('Es fehlt der Beschluss')
    expect(problems.circularDays).toContain('nie erreicht')
  })

  test('ein Tag in der Vergangenheit oder vor einer anderen Fassung', () => {
    expect(formProblems({ ...values, validFrom: localDate('2026-11-21') }, book).validFrom).toContain('Vergangenheit')
    const planned = bookOf([
      { number: 2, from: '2027-03-01' },
      { number: 1, from: '2016-01-01' },
    ])
    expect(formProblems(values, planned).validFrom).toContain('Fassung 2 gilt ab 01.03.2027')
  })
})

describe('Das Beispiel', () => {
  const { values } = useExampleValues.getState()

  test('hat Zahlen, an denen sich die Regeln unterscheiden', () => {
    expect(toExample(values, DAY, false)).toEqual({
      members: 13,
      recused: 2,
      present: 9,
      yes: 6,
      no: 2,
      abstain: 1,
      day: DAY,
      corpusChristi: false,
    })
  })

  test('gibt es nicht, solange eine Zahl fehlt oder nicht sein kann', () => {
    expect(toExample({ ...values, yes: null }, DAY, false)).toBeNull()
    expect(exampleProblems({ ...values, yes: null })).toEqual([])
    expect(toExample({ ...values, yes: 9 }, DAY, false)).toBeNull()
    expect(exampleProblems({ ...values, yes: 9 })).toMatchObject([{ code: 'MORE_VOTES_THAN_PRESENT', votes: 12, most: 9 }])
  })
})

test.each([
  { title: 'die neueste mit der davor', search: {}, expected: { from: 1, to: 2 } },
  { title: 'die in der Adresse genannten', search: { from: 0, to: 1 }, expected: { from: 0, to: 1 } },
  { title: 'statt einer unbekannten die übliche', search: { from: 9, to: '1' }, expected: { from: 1, to: 2 } },
])('Verglichen werden $title', ({ search, expected }) => {
  const book = bookOf([
    { number: 2, from: '2027-01-01' },
    { number: 1, from: '2016-01-01' },
  ])
  expect(comparedEditions(book, search)).toEqual(expected)
})

test('Eine einzige Fassung wird mit den Voreinstellungen verglichen', () => {
  expect(comparedEditions(bookOf([{ number: 1, from: '2016-01-01' }]), {})).toEqual({ from: 0, to: 1 })
  expect(comparedEditions(bookOf([]), {})).toEqual({ from: 0, to: 0 })
})

test('Die Suche findet Namen, Sinn und Wahlmöglichkeiten, ohne auf Umlaute zu achten', () => {
  expect(fitsSearch('silence', 'schweig')).toBe(true)
  expect(fitsSearch('silence', 'Zustimmung anschreiben')).toBe(true)
  expect(fitsSearch('quorum', 'beschlussfahigkeit')).toBe(true)
  expect(fitsSearch('quorum', 'Poststempel')).toBe(false)
  expect(fitsSearch('circularDays', '')).toBe(true)
})

test('Der Rechner bekommt nur Regeln, die anders sind als voreingestellt', () => {
  expect(calculatorSearch(DEFAULT_RULES)).toEqual({})
  const options = { ...DEFAULT_RULES, statementMajority: 'majority-of-present', silence: 'consent', noticeDays: 7 } as const
  expect(calculatorSearch(options)).toEqual({ majority: 'majority-of-present', silence: 'consent' })
})

function bookOf(editions: readonly { readonly number: number; readonly from: string }[]): EditionBook {
  return {
    today: localDate('2026-11-22'),
    corpusChristi: false,
    editions: editions.map(({ number, from }) => ({
      standing: 'in-force',
      resolution: null,
      edition: {
        id: toId<'rules-of-procedure'>(`r${number}`),
        edition: number,
        source: 'none',
        validFrom: localDate(from),
        validUntil: null,
        resolutionId: null,
        options: DEFAULT_RULES,
      },
    })),
  }
}
