import { describe, expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import { emptyValues, missingFields, type ProjectValues, toApplication } from './project-values.ts'

const empty = emptyValues(localDate('2026-11-10'))
const filled: ProjectValues = {
  ...empty,
  title: 'Willkommen im Erzgebirge',
  shortTitle: 'Willkommen',
  sponsor: { memberId: toId('m1'), name: 'Träger' },
  fieldOfActionId: toId('f4'),
  eligibleActivity: 7,
  startsOn: localDate('2027-03-01'),
  endsOn: localDate('2028-02-29'),
  finances: { ...empty.finances, totalCost: cents(100) },
}

describe('Ein Antrag, solange er getippt wird', () => {
  test('was fehlt, steht in der Reihenfolge des Formulars', () =>
    expect(missingFields(empty)).toEqual([
      'title',
      'shortTitle',
      'sponsor',
      'fieldOfActionId',
      'eligibleActivity',
      'startsOn',
      'endsOn',
    ]))
  test('ein Partner ohne Namen fehlt auch', () =>
    expect(
      missingFields({ ...filled, partners: [{ key: '1', memberId: null, name: ' ', role: 'with-funds', contribution: '' }] }),
    ).toEqual(['partners']))
  test('unvollständig wird nichts gesendet', () => expect(toApplication(empty)).toBeNull())
  test('nicht getippte Beträge sind null Euro', () =>
    expect(toApplication(filled)?.finances).toMatchObject({ totalCost: 100, grant: 0, thirdPartyFunds: 0 }))
})
