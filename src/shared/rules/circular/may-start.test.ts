import { expect, test } from 'vitest'
import { aRoll, winter } from '#test/support/rule-facts.ts'
import { endOfDay } from '../../basics/instant.ts'
import { localDate } from '../../basics/local-date.ts'
import { DEFAULT_RULES, type RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { mayStart, type StartFacts } from './may-start.ts'

function facts(more: Partial<Omit<StartFacts, 'options'>> & { readonly options?: Partial<RuleOptions> } = {}): StartFacts {
  const endsOn = more.endsOn ?? localDate('2026-11-19')
  return {
    matter: 'project-assessment',
    urgencyReason: 'Antrag bei der SAB bis 30.11.2026 einzureichen',
    proposedText: 'Die Allianz befürwortet das Projekt.',
    alreadyPresented: false,
    now: winter('2026-11-04 09:00'),
    countedFrom: localDate('2026-11-04'),
    endsOn,
    endsAt: endOfDay(endsOn),
    corpusChristi: false,
    majority: 'majority-of-all-members',
    roll: aRoll(13, 1),
    ...more,
    options: { ...DEFAULT_RULES, ...more.options },
  }
}

test.each<[title: string, more: Parameters<typeof facts>[0], problems: readonly unknown[]]>([
  ['alles da → darf beginnen (R24)', {}, []],
  ['keine Begründung (R24)', { urgencyReason: '' }, [{ code: 'URGENCY_REASON_MISSING', words: 0, least: 3 }]],
  [
    'Striche sind keine Begründung (R24)',
    { urgencyReason: '– eilt –' },
    [{ code: 'URGENCY_REASON_MISSING', words: 1, least: 3 }],
  ],
  ['drei Wörter genügen (R24)', { urgencyReason: 'Frist der SAB' }, []],
  ['kein Beschlusstext (R24)', { proposedText: ' \n' }, [{ code: 'RESOLUTION_TEXT_MISSING' }]],
  [
    'Frist in der Vergangenheit (§ 2.3)',
    { endsOn: localDate('2026-11-03') },
    [{ code: 'DEADLINE_PASSED', endsAt: endOfDay(localDate('2026-11-03')) }],
  ],
  [
    'Frist jetzt gerade vorbei (§ 2.3)',
    { now: endOfDay(localDate('2026-11-19')) },
    [{ code: 'DEADLINE_PASSED', endsAt: endOfDay(localDate('2026-11-19')) }],
  ],
  [
    'vorbei ist vorbei, dass sie auch kurz war, sagt niemand mehr (§ 2.3)',
    { now: endOfDay(localDate('2026-11-05')), endsOn: localDate('2026-11-05') },
    [{ code: 'DEADLINE_PASSED', endsAt: endOfDay(localDate('2026-11-05')) }],
  ],
  ['nur 4 Arbeitstage (§ 2.3)', { endsOn: localDate('2026-11-10') }, [{ code: 'DEADLINE_TOO_SHORT', workingDays: 4, least: 5 }]],
  ['genau 5 Arbeitstage (§ 2.3)', { endsOn: localDate('2026-11-11') }, []],
  [
    'Frist an einem Feiertag (F02)',
    { endsOn: localDate('2026-11-18') },
    [{ code: 'DEADLINE_NOT_A_WORKING_DAY', date: '2026-11-18', name: 'Buß- und Bettag' }],
  ],
  [
    'Frist an einem Feiertag, feste Tage bleiben (F03)',
    { endsOn: localDate('2026-11-18'), options: { shiftDeadlineToWorkday: false } },
    [],
  ],
  ['niemand stimmberechtigt (R22)', { roll: [] }, [{ code: 'ELECTORATE_EMPTY' }]],
  ['nur Gäste (R13)', { roll: [{ member: 'gast', votingRight: false, recused: false }] }, [{ code: 'ELECTORATE_EMPTY' }]],
  ['7 von 13 befangen (R16)', { roll: aRoll(13, 7) }, [{ code: 'UNREACHABLE', eligible: 6, required: 7 }]],
  ['6 von 13 befangen → alle 7 müssten zustimmen (R16)', { roll: aRoll(13, 6) }, []],
  ['7 von 13 befangen, nicht im Nenner (R17)', { roll: aRoll(13, 7), options: { recusedInDenominator: false } }, []],
  [
    'alle befangen, Mehrheit der abgegebenen (R16, R33)',
    { roll: aRoll(3, 3), majority: 'majority-of-votes-cast' },
    [{ code: 'UNREACHABLE', eligible: 0, required: 1 }],
  ],
  [
    'Mehrheit der Anwesenden braucht eine Sitzung (R34)',
    { majority: 'majority-of-present' },
    [{ code: 'MAJORITY_NEEDS_MEETING', majority: 'majority-of-present' }],
  ],
  [
    'Aufnahme eines Mitglieds nur in der Sitzung (R24)',
    { matter: 'fundamental' },
    [{ code: 'MATTER_NEEDS_MEETING', matter: 'fundamental' }],
  ],
  [
    'auch wo jeder Gegenstand zulässig ist (R24)',
    { matter: 'fundamental', options: { circularUse: 'any' } },
    [{ code: 'MATTER_NEEDS_MEETING', matter: 'fundamental' }],
  ],
  ['anderes als Projekte nicht nach der Vorgabe (R24)', { matter: 'other' }, [{ code: 'MATTER_NEEDS_MEETING', matter: 'other' }]],
  [
    'anderes, wo die Geschäftsordnung es zulässt (R24, § 2.3)',
    { matter: 'other', options: { circularUse: 'urgent-matters' } },
    [],
  ],
  [
    'nur wenn schon vorgestellt: noch nicht (§ 2.3)',
    { options: { circularUse: 'already-presented' } },
    [{ code: 'NOT_YET_PRESENTED' }],
  ],
  ['nur wenn schon vorgestellt: ja (§ 2.3)', { alreadyPresented: true, options: { circularUse: 'already-presented' } }, []],
])('%s', (_, more, problems) => {
  expect(mayStart(facts(more))).toEqual(problems)
})

test('alle Mängel auf einmal, damit jeder an seinem Feld steht (R24, R16)', () => {
  const all = mayStart(facts({ urgencyReason: '', proposedText: '', endsOn: localDate('2026-11-08'), roll: [] }))
  expect(all.map((problem) => problem.code)).toEqual([
    'URGENCY_REASON_MISSING',
    'RESOLUTION_TEXT_MISSING',
    'DEADLINE_NOT_A_WORKING_DAY',
    'DEADLINE_TOO_SHORT',
    'ELECTORATE_EMPTY',
  ])
})
