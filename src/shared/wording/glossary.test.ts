import { expect, test } from 'vitest'
import { GLOSSARY, type Term } from './glossary.ts'

const terms: readonly (readonly [string, Term])[] = Object.entries(GLOSSARY)

test('Bezeichner sind englisch und in camelCase geschrieben', () => {
  expect(terms.map(([identifier]) => identifier).filter((identifier) => !/^[a-z][a-zA-Z]*$/.test(identifier))).toEqual([])
})

test('ein deutsches Wort mit zwei Bezeichnern sagt bei jedem, welche Bedeutung gemeint ist', () => {
  const unclear = terms.filter(([identifier, term]) => {
    const namesakes = terms.filter(([other, { singular }]) => other !== identifier && singular === term.singular)
    return namesakes.some(([other]) => !term.note.includes(other))
  })
  expect(unclear.map(([identifier]) => identifier)).toEqual([])
})

test('ein Hauptwort ist großgeschrieben, und kein Eintrag hat Leerraum am Rand', () => {
  const wrong = terms.filter(([, { article, singular, plural }]) => {
    const nounIsMissing = article !== null && !singular.split(' ').some((part) => /^[A-ZÄÖÜ]/.test(part))
    return nounIsMissing || singular !== singular.trim() || plural !== (plural?.trim() ?? null)
  })
  expect(wrong.map(([identifier]) => identifier)).toEqual([])
})

test('Artikel von Wörtern mit festem Genus stimmen', () => {
  const wrong = terms.filter(([, { article, singular }]) => {
    if (article === null) return false
    const head = singular.split(' ').find((part) => /^[A-ZÄÖÜ]/.test(part)) ?? ''
    if (/(ung|heit|keit|schaft|tät|ion)$/.test(head)) return article !== 'die'
    return /(ment|tum|ium)$/.test(head) && article !== 'das'
  })
  expect(wrong.map(([identifier]) => identifier)).toEqual([])
})
