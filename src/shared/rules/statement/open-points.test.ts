import { expect, test } from 'vitest'
import type { StatementReasons } from '../../domain/statements/statement.ts'
import { type IssueFacts, openPointsOf } from './open-points.ts'

const reasons: StatementReasons = {
  regionalNeed: 'Bedarf',
  fitToActionPlan: 'Handlungsfeld 2',
  workforceStrategy: 'Ziel 3',
  noDoubleFunding: 'keine',
  costBenefit: 'angemessen',
  sustainability: 'gesichert',
}

function facts(statement: Partial<IssueFacts['statement']> = {}, more: Partial<IssueFacts> = {}): IssueFacts {
  return {
    statement: { kind: 'endorsed', reasons, conditions: '', exceptionReason: '', conflictDisclosed: false, ...statement },
    outcome: 'adopted',
    options: { endorsementWithoutMajority: false, signatories: 'one-managing-member' },
    signing: { managingMembers: ['wfe'], recusedMembers: [], chosen: [{ memberId: 'wfe', capacity: 'managing-member' }] },
    ...more,
  }
}

const sparse: StatementReasons = { ...reasons, workforceStrategy: '', noDoubleFunding: ' ', costBenefit: '', sustainability: '' }

test.each<[title: string, facts: IssueFacts, points: readonly unknown[]]>([
  ['alles da → darf ausgefertigt werden (R37)', facts(), []],
  [
    'befürwortend ohne angenommenen Beschluss (R37)',
    facts({}, { outcome: 'rejected' }),
    [{ code: 'RESOLUTION_DOES_NOT_PERMIT', kind: 'endorsed', outcome: 'rejected' }],
  ],
  [
    'befürwortend mit Lücken in der Begründung (§ 3)',
    facts({ reasons: sparse }),
    [{ code: 'REASONS_MISSING', fields: ['workforceStrategy', 'noDoubleFunding', 'costBenefit', 'sustainability'] }],
  ],
  [
    'nicht befürwortend braucht nur Bedarf und Passfähigkeit (§ 3)',
    facts({ kind: 'not-endorsed', reasons: sparse }, { outcome: 'rejected' }),
    [],
  ],
  [
    'nicht befürwortend ohne Bedarf (§ 3)',
    facts({ kind: 'not-endorsed', reasons: { ...sparse, regionalNeed: '' } }, { outcome: 'rejected' }),
    [{ code: 'REASONS_MISSING', fields: ['regionalNeed'] }],
  ],
  [
    'mit Auflagen, aber ohne Auflage (§ 3)',
    facts({ kind: 'endorsed-with-conditions', conditions: ' ' }),
    [{ code: 'CONDITIONS_MISSING' }],
  ],
  ['mit Auflagen (§ 3)', facts({ kind: 'endorsed-with-conditions', conditions: 'Bericht bis 31.12.' }), []],
  [
    'die befangene WFE allein (R19)',
    facts(
      {},
      {
        signing: {
          managingMembers: ['wfe'],
          recusedMembers: ['wfe'],
          chosen: [{ memberId: 'wfe', capacity: 'managing-member' }],
        },
      },
    ),
    [{ code: 'MANAGING_MEMBER_RECUSED', members: ['wfe'] }],
  ],
  [
    'die befangene WFE, offengelegt (R19)',
    facts(
      { conflictDisclosed: true },
      {
        signing: {
          managingMembers: ['wfe'],
          recusedMembers: ['wfe'],
          chosen: [{ memberId: 'wfe', capacity: 'managing-member' }],
        },
      },
    ),
    [],
  ],
])('%s', (_, given, points) => {
  expect(openPointsOf(given)).toEqual(points)
})
