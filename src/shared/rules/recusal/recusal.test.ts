import { describe, expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import type { PartnerRole, ProjectPartner } from '../../domain/projects/project.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { findRecusals } from './find-recusals.ts'
import { type ChosenSignatory, mayStandAsSignatory, type SignatoryFacts } from './signatories.ts'

function partner(member: string | null, role: PartnerRole): ProjectPartner {
  return { memberId: member === null ? null : toId<'member'>(member), name: '', role, contribution: '' }
}

function groundsOf(sponsor: string | null, partners: readonly ProjectPartner[], partnersWithoutFundsRecused = false) {
  const project = { sponsor: { memberId: sponsor === null ? null : toId<'member'>(sponsor), name: '' }, partners }
  return findRecusals(project, ['m1', 'm2', 'm3'], { partnersWithoutFundsRecused }).map(({ memberId, ground }) => [
    memberId,
    ground,
  ])
}

describe('Befangenheit aus dem Projekt', () => {
  test.each<[title: string, found: unknown, expected: unknown]>([
    ['der Träger (R14)', groundsOf('m1', []), [['m1', 'sponsor']]],
    ['ein Partner mit Mitteln (R14)', groundsOf(null, [partner('m2', 'with-funds')]), [['m2', 'partner-with-funds']]],
    ['ein Partner ohne Mittel nicht (R18)', groundsOf(null, [partner('m2', 'without-funds')]), []],
    [
      'ein Partner ohne Mittel, wo die Geschäftsordnung es sagt (R18)',
      groundsOf(null, [partner('m2', 'without-funds')], true),
      [['m2', 'partner-without-funds']],
    ],
    ['ein Kofinanzierer erhält nichts und ist nicht befangen (R14, R18)', groundsOf(null, [partner('m2', 'co-financing')]), []],
    [
      'ein Kofinanzierer, wo die Geschäftsordnung es sagt (R18)',
      groundsOf(null, [partner('m2', 'co-financing')], true),
      [['m2', 'co-financing']],
    ],
    ['fremde Träger und Partner befangen niemanden (R14)', groundsOf('fremd', [partner(null, 'with-funds')], true), []],
    [
      'der stärkste Grund zählt, jedes Mitglied einmal (R14)',
      groundsOf('m1', [partner('m1', 'with-funds'), partner('m2', 'without-funds'), partner('m2', 'with-funds')]),
      [
        ['m1', 'sponsor'],
        ['m2', 'partner-with-funds'],
      ],
    ],
    [
      'Kofinanzierer vor Partner ohne Mittel (R18)',
      groundsOf(null, [partner('m3', 'without-funds'), partner('m3', 'co-financing')], true),
      [['m3', 'co-financing']],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})

describe('Unterschrift', () => {
  const manager = (memberId: string): ChosenSignatory => ({ memberId, capacity: 'managing-member' })
  const substitute = (memberId: string | null): ChosenSignatory => ({ memberId, capacity: 'substitute' })
  const one: RuleOptions['signatories'] = 'one-managing-member'
  const all: RuleOptions['signatories'] = 'all-managing-members'

  function answer(
    managing: readonly string[],
    recused: readonly string[],
    chosen: readonly ChosenSignatory[],
    rule = one,
    conflictDisclosed = false,
  ) {
    const facts: SignatoryFacts = { managingMembers: managing, recusedMembers: recused, chosen, rule, conflictDisclosed }
    const result = mayStandAsSignatory(facts)
    return result.ok ? 'ja' : [result.error.code, result.error.members]
  }

  test.each<[title: string, answer: unknown, expected: unknown]>([
    ['das geschäftsführende Mitglied (R19)', answer(['wfe'], [], [manager('wfe')]), 'ja'],
    ['niemand gewählt (R20)', answer(['wfe'], [], []), ['SIGNATORY_MISSING', ['wfe']]],
    [
      'niemand gewählt, die WFE ist befangen → Ersatz nötig (R19)',
      answer(['wfe'], ['wfe'], []),
      ['MANAGING_MEMBER_RECUSED', ['wfe']],
    ],
    ['die befangene WFE nie allein (R19)', answer(['wfe'], ['wfe'], [manager('wfe')]), ['MANAGING_MEMBER_RECUSED', ['wfe']]],
    ['die befangene WFE mit offengelegter Befangenheit (R19)', answer(['wfe'], ['wfe'], [manager('wfe')], one, true), 'ja'],
    ['Ersatz für die befangene WFE (R19)', answer(['wfe'], ['wfe'], [substitute('ihk')]), 'ja'],
    ['die befangene WFE zusammen mit einem Ersatz (R19)', answer(['wfe'], ['wfe'], [manager('wfe'), substitute(null)]), 'ja'],
    [
      'Ersatz aus einem ebenfalls befangenen Mitglied (R19)',
      answer(['wfe'], ['wfe', 'ihk'], [substitute('ihk')]),
      ['MANAGING_MEMBER_RECUSED', ['wfe']],
    ],
    [
      'wer nicht die Geschäfte führt, unterschreibt nicht für sie (R19)',
      answer(['wfe'], [], [manager('ihk')]),
      ['SIGNATORY_MISSING', ['wfe']],
    ],
    [
      'wer zu keinem Mitglied gehört, führt keine Geschäfte (R19)',
      answer(['wfe'], [], [{ memberId: null, capacity: 'managing-member' }]),
      ['SIGNATORY_MISSING', ['wfe']],
    ],
    ['zwei führen die Geschäfte, eine genügt (R20)', answer(['aa', 'stadt'], [], [manager('aa')]), 'ja'],
    [
      'zwei führen die Geschäfte, beide müssen (R20)',
      answer(['aa', 'stadt'], [], [manager('aa')], all),
      ['SIGNATORY_MISSING', ['stadt']],
    ],
    ['beide unterschreiben (R20)', answer(['aa', 'stadt'], [], [manager('aa'), manager('stadt')], all), 'ja'],
    [
      'die eine ist befangen, die andere unterschreibt (R19, R20)',
      answer(['aa', 'stadt'], ['aa'], [manager('stadt')], all),
      'ja',
    ],
    [
      'beide befangen → Ersatz nötig (R19, R20)',
      answer(['aa', 'stadt'], ['aa', 'stadt'], [manager('aa')], all),
      ['MANAGING_MEMBER_RECUSED', ['aa', 'stadt']],
    ],
    ['mit Schriftführung: eine genügt (§ 2.3)', answer(['wfe'], [], [manager('wfe')], 'managing-member-and-minute-taker'), 'ja'],
  ])('%s', (_, given, expected) => {
    expect(given).toEqual(expected)
  })

  test('jede Regel ist bekannt (R20)', () => {
    expect(() => answer([], [], [], 'nobody' as typeof one)).toThrow('nobody')
  })
})
