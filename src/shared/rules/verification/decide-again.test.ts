import { describe, expect, test } from 'vitest'
import type { Row, Tables } from '../../domain/workspace/table-rows.ts'
import { checkDecision, checkNumbers } from './check-decisions.ts'
import { checkTables } from './check-tables.ts'
import { decideAgain } from './decide-again.ts'
import { factsOf } from './facts.ts'

type Loose = Record<string, readonly Row[]>

const T0 = '2026-11-25T09:00:00.000Z'
const T1 = '2026-11-25T09:30:00.000Z'
const T2 = '2026-11-27T09:00:00.000Z'

const line = (member: string, changes: object = {}) => ({
  ...{ memberId: member, memberName: member.toUpperCase(), recused: false, choice: null, late: false },
  ...changes,
})

/** Three members in a meeting, all present from the beginning; m1 is in the chair. */
function inMeeting(changes: Loose = {}, resolution: Row = {}): { readonly tables: Loose; readonly resolution: Row } {
  const tables: Loose = {
    agenda_item: [{ agenda_item_id: 'ai1', matter: 'procedural' }],
    meeting: [{ meeting_id: 'me1', chair_person_id: 'p1' }],
    ballot: [
      {
        ballot_id: 'b1',
        agenda_item_id: 'ai1',
        taken_at: T1,
        repeated_for_lack_of_quorum: 0,
        repeated_after_tie: 0,
        subsequent_until: null,
      },
    ],
    ballot_vote: ['m1', 'm2', 'm3'].map((member, index) => ({
      ...{ ballot_id: 'b1', member_id: member, role: 'representative', position: index + 1, held_by_member_id: null },
      choice: index === 2 ? 'no' : 'yes',
    })),
    attendance: ['m1', 'm2', 'm3'].map((member, index) => ({
      ...{ meeting_id: 'me1', member_id: member, role: 'representative', from_at: T0, until_at: null },
      person_id: `p${index + 1}`,
    })),
    ...changes,
  }
  const roll = JSON.stringify(['m1', 'm2', 'm3'].map((member) => line(member)))
  const own = {
    procedure: 'meeting',
    number: 'A/2026/B-001',
    rules: '{}',
    agenda_item_id: 'ai1',
    meeting_id: 'me1',
    declared_at: T1,
  }
  return { tables, resolution: { ...own, roll, outcome: 'adopted', ...resolution } }
}

/** Three members in an Umlauf, two of whom answered. */
function inCircular(changes: Loose = {}, resolution: Row = {}): { readonly tables: Loose; readonly resolution: Row } {
  const response = { circular_procedure_id: 'cp1', role: 'representative', objects_to_procedure: 0, recorded_at: T0 }
  const tables: Loose = {
    circular_procedure: [{ circular_procedure_id: 'cp1', ends_at: T2, roll_on: '2026-11-20', rules: '{}' }],
    circular_roll_member: ['m1', 'm2', 'm3'].map((member, index) => ({
      ...{ circular_procedure_id: 'cp1', member_id: member, member_name: member.toUpperCase() },
      position: index + 1,
    })),
    response: [
      { ...response, response_id: 're1', member_id: 'm1', person_id: 'p1', received_at: T0 },
      { ...response, response_id: 're2', member_id: 'm2', person_name: 'Eine Person', received_at: T1 },
    ],
    response_vote: ['re1', 're2'].map((id) => ({ response_id: id, circular_item_id: 'ci1', choice: 'yes' })),
    ...changes,
  }
  const roll = JSON.stringify([line('m1', { choice: 'yes' }), line('m2', { choice: 'yes' }), line('m3')])
  const own = {
    procedure: 'circular',
    number: 'A/2026/B-001',
    rules: '{}',
    circular_item_id: 'ci1',
    circular_procedure_id: 'cp1',
  }
  return { tables, resolution: { ...own, roll, declared_at: '2026-11-28T09:00:00.000Z', outcome: 'adopted', ...resolution } }
}

const asFacts = (tables: Loose) => factsOf(new Map(Object.entries(tables)) as Tables)
const again = ({ tables, resolution }: ReturnType<typeof inMeeting>) => decideAgain(asFacts(tables), resolution)
const verdictOf = (facts: ReturnType<typeof inMeeting>) => {
  const found = again(facts)
  if (!found.ok) throw new Error(found.error)
  return found.value
}

/** What the check of a resolution finds when its own verdict is the one that was computed, unless it says otherwise. */
function findingsOn(facts: ReturnType<typeof inMeeting>, changes: Row = {}) {
  const verdict = 'verdict' in changes ? '' : JSON.stringify(again(facts).ok ? verdictOf(facts) : null)
  return checkDecision(asFacts(facts.tables), { ...facts.resolution, verdict, ...changes })
}

describe('Aus den gespeicherten Zeilen allein neu entschieden (R28, R44)', () => {
  test('Sitzung: 2 Ja, 1 Nein von drei Anwesenden', () => {
    expect(verdictOf(inMeeting())).toMatchObject({ outcome: 'adopted', counts: { entitled: 3, yes: 2, no: 1 } })
  })

  test('wer zur Abstimmung gegangen war, war nicht da; die Leitung ist, wer für sie spricht', () => {
    const left = [
      { meeting_id: 'me1', member_id: 'm1', role: 'representative', from_at: T0, until_at: null, person_id: 'p1' },
      { meeting_id: 'me1', member_id: 'm2', role: 'deputy', from_at: T0, until_at: T0, person_id: null },
      { meeting_id: 'me1', member_id: null, role: 'guest', from_at: T0, until_at: null, person_id: null },
    ]
    const found = again(inMeeting({ attendance: left, meeting: [{ meeting_id: 'me1', chair_person_id: null }] }))
    expect(found).toMatchObject({ ok: true, value: { outcome: 'not-quorate' } })
  })

  test('wer befangen ist, stimmt nicht mit; für diesen Punkt ist er nicht da (R14, R43)', () => {
    const recusal = [{ agenda_item_id: 'ai1', member_id: 'm3' }]
    const roll = JSON.stringify([line('m1'), line('m2'), line('m3', { recused: true })])
    const facts = inMeeting({ agenda_recusal: recusal }, { roll, rules: '{"quorum":"at-least-half"}' })
    expect(verdictOf(facts).counts).toMatchObject({ yes: 2, no: 0, recused: 1 })
    expect(findingsOn(facts)).toEqual([])
  })

  test('mit Nachvoten: was nach der Sitzung kam, zählt dazu (R32)', () => {
    const ballot = { ballot_id: 'b1', agenda_item_id: 'ai1', taken_at: T1, subsequent_until: T2 }
    const later = {
      ballot_id: 'b1',
      subsequent_vote_id: 's1',
      member_id: 'm3',
      choice: 'yes',
      role: 'representative',
      person_name: 'Eine Person',
    }
    const { tables, resolution } = inMeeting({ ballot: [ballot], subsequent_vote: [{ ...later, received_at: T1 }] })
    const votes = (tables.ballot_vote ?? []).slice(0, 2)
    const present = (tables.attendance ?? []).slice(0, 2)
    const facts = {
      tables: { ...tables, ballot_vote: votes, attendance: present },
      resolution: { ...resolution, declared_at: T2 },
    }
    expect(verdictOf(facts).counts).toMatchObject({ entitled: 3, yes: 3 })
  })

  test('geheim: die Summen', () => {
    const tally = { ballot_id: 'b1', yes_votes: 1, no_votes: 2, abstentions: 0, invalid_votes: 0 }
    expect(verdictOf(inMeeting({ secret_tally: [tally], ballot_vote: [] }))).toMatchObject({ counts: { yes: 1, no: 2 } })
  })

  test('Umlauf: Befangene, Berichtigtes und ein Widerspruch ohne Stimme', () => {
    expect(verdictOf(inCircular())).toMatchObject({ outcome: 'adopted', counts: { yes: 2, silent: 1 } })
    expect(verdictOf(inCircular()).proof[0]).toMatchObject({ step: 'entitled', count: 3, rollDate: '2026-11-20' })
    const recusal = [{ circular_item_id: 'ci1', member_id: 'm1' }]
    expect(verdictOf(inCircular({ circular_recusal: recusal })).counts).toMatchObject({ yes: 1, recused: 1 })
    const { tables } = inCircular()
    const [first, second] = tables.response ?? []
    const corrected = [
      { ...first },
      { ...second },
      { ...second, response_id: 're3', corrects_response_id: 're1', member_id: 'm3', posted_on: '2026-11-24' },
    ]
    expect(verdictOf(inCircular({ response: corrected })).counts).toMatchObject({ yes: 1, silent: 2 })
    const objecting = [{ ...first, response_id: 're9', objects_to_procedure: 1 }, { ...second }]
    expect(verdictOf(inCircular({ response: objecting }))).toMatchObject({ outcome: 'aborted' })
  })

  test.each([
    ['der Umlauf', inCircular({ circular_procedure: [] }), 'circular_procedure'],
    ['der Tagesordnungspunkt', inMeeting({ agenda_item: [] }), 'agenda_item'],
    ['die Sitzung', inMeeting({ meeting: [] }), 'agenda_item'],
    ['die Abstimmung', inMeeting({ ballot: [] }), 'ballot'],
    ['die Regeln', inMeeting({}, { rules: 'keine' }), 'rules'],
    ['die Regeln (null)', inMeeting({}, { rules: 'null' }), 'rules'],
  ])('Fehlt %s, lässt sich nicht rechnen', (_title, facts, missing) => {
    expect(again(facts)).toEqual({ ok: false, error: missing })
    expect(findingsOn(facts, { verdict: '{}' })[0]).toMatchObject({ code: 'DECISION_NOT_COMPUTABLE', missing })
  })
})

describe('Ein Beschluss gegen seine Zeilen (R22, R28, R45)', () => {
  test('stimmt alles, ist nichts zu melden', () => {
    expect(findingsOn(inCircular())).toEqual([])
    expect(findingsOn(inMeeting())).toEqual([])
    const against = (inMeeting().tables.ballot_vote ?? []).map((row) => ({ ...row, choice: 'no' }))
    const lines = JSON.stringify(['m1', 'm2', 'm3'].map((member) => line(member, { choice: 'no' })))
    expect(findingsOn(inMeeting({ ballot_vote: against }, { roll: lines, outcome: 'rejected' }))).toEqual([])
    const base = inCircular()
    const third = { ...base.tables.response?.[0], response_id: 're3', member_id: 'm3', person_id: 'p3' }
    const vote = { response_id: 're3', circular_item_id: 'ci1', choice: 'yes' }
    const roll = JSON.stringify(['m1', 'm2', 'm3'].map((member) => line(member, { choice: 'yes' })))
    const early = inCircular(
      { response: [...(base.tables.response ?? []), third], response_vote: [...(base.tables.response_vote ?? []), vote] },
      { declared_at: '2026-11-26T09:00:00.000Z', roll },
    )
    expect(verdictOf(early).outcome).toBe('adopted-early')
    expect(findingsOn(early)).toEqual([])
  })

  test.each([
    ['ein Ergebnis, das kein JSON ist', inMeeting(), { verdict: '{' }, [['DECISION_NOT_COMPUTABLE', 'verdict']]],
    [
      'eine Stimmliste, mit der sich nicht rechnen lässt',
      inMeeting({}, { roll: '[null]' }),
      { verdict: '{}' },
      [['DECISION_NOT_COMPUTABLE', 'rules']],
    ],
    ['ein anderer Ausgang', inMeeting(), { outcome: 'rejected' }, [['DECISION_DIFFERS', undefined]]],
    [
      'ein Umlauf ohne Regeln',
      inCircular({ circular_procedure: [{ circular_procedure_id: 'cp1', ends_at: T2, roll_on: '2026-11-20' }] }),
      {},
      [['RULES_CHANGED', undefined]],
    ],
    [
      'jemand, der auf der Liste fehlt',
      inCircular({}, { roll: JSON.stringify([line('m1', { choice: 'yes' }), line('m2', { choice: 'yes' })]) }),
      {},
      [['ROLL_DIFFERS', 'roll']],
    ],
    [
      'jemand, der nicht auf die Liste gehört',
      inCircular(
        {},
        { roll: JSON.stringify([line('m1', { choice: 'yes' }), line('m2', { choice: 'yes' }), line('m3'), line('m4')]) },
      ),
      {},
      [['ROLL_DIFFERS', 'roll']],
    ],
    [
      'eine Befangenheit, die niemand anzeigte',
      inMeeting({}, { roll: JSON.stringify([line('m1'), line('m2'), line('m3', { recused: true })]) }),
      {},
      [['ROLL_DIFFERS', 'recused']],
    ],
    [
      'eine Stimme, die niemand abgab',
      inMeeting({}, { roll: JSON.stringify([line('m1', { choice: 'abstain' }), line('m2', { choice: 'yes' }), line('m3')]) }),
      {},
      [['ROLL_DIFFERS', 'choice']],
    ],
    ['keine Liste', inMeeting(), { roll: 'x' }, [['DECISION_DIFFERS', undefined]]],
  ] as const)('gemeldet: %s', (_title, facts, changes, expected) => {
    const found = findingsOn(facts, changes).map((finding) => [
      finding.code,
      'field' in finding ? finding.field : 'missing' in finding ? finding.missing : undefined,
    ])
    expect(found).toEqual(expected)
  })

  test('eine Befangenheit im Umlauf steht in der Liste; die Stimme des Befangenen bleibt und zählt nicht (R14)', () => {
    const roll = JSON.stringify([line('m1', { recused: true }), line('m2', { choice: 'yes' }), line('m3')])
    const facts = inCircular({ circular_recusal: [{ circular_item_id: 'ci1', member_id: 'm1' }] }, { roll, outcome: 'rejected' })
    expect(findingsOn(facts)).toEqual([])
  })

  test.each([
    [
      'im Umlauf',
      inCircular({}, { roll: JSON.stringify([line('m1', { choice: 'yes' }), line('m2'), line('m3', { choice: 'yes' })]) }),
    ],
    ['in der Sitzung', inMeeting({}, { roll: JSON.stringify([line('m1'), line('m2'), line('m3', { choice: 'yes' })]) })],
  ])('die Stimme eines anderen belegt keine eigene, %s (R45)', (_title, facts) => {
    expect(findingsOn(facts)).toMatchObject([{ code: 'ROLL_DIFFERS', member: 'M3', field: 'choice' }])
  })

  test('eine verspätete Stimme darf als Enthaltung dastehen (R09)', () => {
    const roll = JSON.stringify([
      line('m1', { choice: 'yes' }),
      line('m2', { choice: 'yes' }),
      line('m3', { choice: 'abstain', late: true }),
    ])
    expect(findingsOn(inCircular({}, { roll }))).toEqual([])
  })

  test('Zeilen, die über ihre Art lügen, beenden die Prüfung nicht', () => {
    const facts = inMeeting({ ballot: [{ ballot_id: 'b1', agenda_item_id: 'ai1', taken_at: 'gestern' }] })
    expect(findingsOn({ ...facts, tables: { ...facts.tables } }, { verdict: '{}' })[0]?.code).toMatch(/^DECISION_/)
  })
})

test.each([
  ['lückenlos über zwei Jahre', ['A/2025/B-001', 'A/2026/B-002', 'A/2026/B-001'], []],
  ['das frühere Jahr zuletzt', ['A/2026/B-001', 'A/2025/B-001'], []],
  ['eine fehlt', ['A/2026/B-001', 'A/2026/B-003'], [{ code: 'NUMBER_GAP', before: 'A/2026/B-001', after: 'A/2026/B-003' }]],
  ['die erste fehlt', ['A/2026/B-002'], [{ code: 'NUMBER_GAP', before: '', after: 'A/2026/B-002' }]],
  [
    'im neuen Jahr fehlt die erste',
    ['A/2025/B-001', 'A/2026/B-002'],
    [{ code: 'NUMBER_GAP', before: '', after: 'A/2026/B-002' }],
  ],
  ['keine Nummer', ['ohne'], [{ code: 'NUMBER_GAP', before: '', after: 'ohne' }]],
])('Nummern (R28): %s', (_title, numbers, expected) => {
  expect(checkNumbers(asFacts({ resolution: numbers.map((number) => ({ number })) }))).toEqual(expected)
})

test('alle Tabellen in Schritten: Kette, Zeilen, Beschlüsse (R45)', () => {
  const { tables, resolution } = inMeeting()
  const verdict = JSON.stringify(verdictOf(inMeeting()))
  const resolutions = ['A/2026/B-001', 'A/2026/B-002'].map((number) => ({
    ...resolution,
    number,
    verdict,
    resolution_id: number,
  }))
  const all = { ...tables, resolution: resolutions, erased_entry: [{ sequence: 9 }] }
  const check = checkTables(new Map(Object.entries(all)) as Tables, (text) => text)
  const steps: string[] = []
  for (;;) {
    const step = check.next()
    if (step.done === true) {
      expect(step.value.tally).toMatchObject({ decisions: 2, entries: 0, files: 0 })
      expect(step.value.findings.map(({ code }) => code)).toEqual([
        'ERASURE_NOT_NOTED',
        'RECORD_NOT_IN_JOURNAL',
        'RECORD_NOT_IN_JOURNAL',
      ])
      break
    }
    steps.push(step.value.step)
  }
  expect(steps).toEqual(['chain', 'records', 'decisions'])
})
