import { expect, test } from 'vitest'
import { type LateItemFacts, lateLabel, mayAddLate } from './late-item.ts'

const LATE: LateItemFacts = { rule: 'not-for-resolutions', isVotable: true, state: 'invited', consent: '' }

const cases: readonly (readonly [title: string, facts: Partial<LateItemFacts>, may: boolean])[] = [
  ['eine Information kommt immer noch hinzu (§ 2.3)', { isVotable: false, state: 'running' }, true],
  ['ein Beschluss nicht, wenn die Regeln ihn ausschließen (§ 2.3)', { consent: 'Alle sind einverstanden.' }, false],
  ['vor der Sitzung, wenn die Regeln es bis dahin erlauben', { rule: 'until-before-meeting' }, true],
  ['in der Sitzung dann nicht mehr', { rule: 'until-before-meeting', state: 'running' }, false],
  ['mit Zustimmung aller auch in der Sitzung', { rule: 'with-consent-of-all', state: 'running', consent: 'einstimmig' }, true],
  ['ohne die Zustimmung nicht', { rule: 'with-consent-of-all', consent: ' ' }, false],
]

test.each(cases)('%s', (_title, facts, may) => {
  expect(mayAddLate({ ...LATE, ...facts })).toBe(may)
})

test('hinter TOP 5 kommen 5a, 5b; hinter 5a kommt 5c; die Nummern davor und danach bleiben', () => {
  expect(lateLabel(['4', '5', '6'], '5')).toBe('5a')
  expect(lateLabel(['4', '5', '5a', '6'], '5')).toBe('5b')
  expect(lateLabel(['5', '5a', '5b'], '5a')).toBe('5c')
  expect(lateLabel([], '')).toBe('a')
})

test('auch der 27. späte Punkt hat eine Nummer', () => {
  const labels = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `5${letter}`)
  expect(lateLabel(labels, '5')).toBe('5za')
})
