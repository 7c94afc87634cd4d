import { describe, expect, test } from 'vitest'
import { aCircularCase, aMeetingCase, aMeetingRoll, BEFORE, DEADLINE } from '#test/support/rule-facts.ts'
import { localDate } from '../basics/local-date.ts'
import { evaluateCircular } from '../rules/circular/evaluate-circular.ts'
import { evaluateMeeting } from '../rules/meeting/evaluate-meeting.ts'
import { RESULTS, STANDINGS } from './verdict.cases.ts'
import { leastSentence, requirementSentence, standingSentence, verdictSentence } from './verdict.ts'

describe('Ergebnis in einem Satz (R36)', () => {
  test.each(RESULTS)('$title', ({ verdict, sentence }) => {
    expect(verdictSentence(verdict)).toBe(sentence)
  })

  test('ein Ergebnis ohne Beweis verliert nur, was darin stand', () => {
    const verdict = evaluateMeeting(aMeetingCase({ roll: aMeetingRoll(13, 6) }))
    expect(verdictSentence({ ...verdict, proof: [] })).toContain('Nicht beschlussfähig: zu wenige anwesend')
  })
})

test('die Schwelle vor dem Beginn (R16)', () => {
  const ofThirteen = { required: 7, basis: 13, participation: null }
  const ofVotes = { required: null, basis: 0, participation: null }
  const ofAnswers = { required: null, basis: 0, participation: 7 }
  expect(leastSentence(ofAnswers)).toBe('Ja von mehr als der Hälfte der Antworten und mindestens 7 Antworten')
  expect(requirementSentence(ofAnswers, 12, 1)).toBe(
    'mindestens 7 Antworten und Ja von mehr als der Hälfte nötig; 12 können abstimmen (1 befangen)',
  )
  expect(leastSentence(ofThirteen)).toBe('mindestens 7 von 13 Ja')
  expect(leastSentence(ofVotes)).toBe('mehr Ja als Nein')
  expect(requirementSentence(ofThirteen, 12, 1)).toBe('7 von 13 Ja nötig; 12 können abstimmen (1 befangen)')
  expect(requirementSentence(ofThirteen, 13, 0)).toBe('7 von 13 Ja nötig; 13 können abstimmen')
  expect(requirementSentence(ofVotes, 1, 0)).toBe('mehr Ja als Nein nötig; 1 kann abstimmen')
})

describe('wie ein Verfahren steht (R27)', () => {
  const because = [{ date: localDate('2026-11-18'), name: 'Buß- und Bettag' }]

  test.each(STANDINGS)('$title', ({ verdict, sentence }) => {
    expect(standingSentence(verdict, { endsAt: DEADLINE }, because)).toBe(sentence)
  })

  test('ohne verschobene Frist keine Klammer', () => {
    const verdict = evaluateCircular(aCircularCase({ now: BEFORE }))
    expect(standingSentence(verdict, { endsAt: DEADLINE })).toBe(
      '7 von 13 Ja nötig; 0 liegen vor; 13 Rückmeldungen offen; Frist Do, 19.11.2026, 24:00 Uhr',
    )
  })
})
