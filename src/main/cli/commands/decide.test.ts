import { expect, test } from 'vitest'
import { runDecide } from './decide.ts'

const roll = Array.from({ length: 13 }, (_, index) => ({ member: `m${index + 1}`, votingRight: true, recused: false }))
const ballots = roll.slice(0, 7).map(({ member }) => ({
  member,
  cast: 'yes',
  by: 'representative',
  receivedAt: '2026-11-10T10:00:00+01:00',
  objectsToProcedure: false,
}))
const circular = { procedure: 'circular', deadline: '2026-11-19T23:59:59+01:00', now: '2026-11-20T09:00:00+01:00', roll, ballots }
const meeting = {
  procedure: 'meeting',
  roll: roll.map((entry) => ({ ...entry, present: true })),
  ballots: roll.slice(0, 6).map(({ member }) => ({ member, cast: 'yes' })),
}

function decide(given: unknown): unknown {
  const answer = runDecide(JSON.stringify(given))
  return answer.ok ? answer.value : answer.error
}

test('the example of the contract', () => {
  expect(decide({ ...circular, rules: { majority: 'majority-of-all-members', silence: 'not-counted' } })).toEqual({
    outcome: 'adopted',
    required: 7,
    basis: 13,
    counts: { entitled: 13, yes: 7, no: 0, abstain: 0, invalid: 0, silent: 6, recused: 0, late: 0 },
    wording: 'Angenommen: ohne Gegenstimme, 7 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen.',
    proof: [
      'Stimmberechtigt: 13 (R22)',
      'befangen: 0 (R14)',
      'nötig: ⌊13/2⌋+1 = 7 (R02)',
      'keine Rückmeldung: 6, keine Stimme (R07)',
      'gezählt: 7 Ja, 0 Nein, 0 Enthaltungen (R44)',
      'Ja: 7 → angenommen',
    ],
  })
})

test('a list is answered as a list, left out means the default', () => {
  expect(decide([circular, meeting, { ...circular, rollDate: '2026-11-04' }])).toMatchObject([
    { outcome: 'adopted' },
    { outcome: 'rejected', required: 7 },
    { proof: expect.arrayContaining(['Stimmberechtigt am 04.11.2026: 13 (R22)']) },
  ])
  expect(decide([])).toEqual([])
})

test('rules reach the engine', () => {
  const rules = { majority: 'majority-of-votes-cast', tieBreak: 'chair', quorum: 'none' }
  const tied = [...meeting.ballots.slice(0, 1), { member: 'm2', cast: 'no' }]
  const chaired = meeting.roll.map((entry) => ({ ...entry, chair: entry.member === 'm1' }))
  expect(decide({ ...meeting, roll: chaired, ballots: tied, rules })).toMatchObject({ outcome: 'adopted', required: null })
  const few = meeting.roll.map((entry, index) => ({ ...entry, present: index < 6 }))
  expect(decide({ ...meeting, roll: few })).toMatchObject({ outcome: 'not-quorate' })
  expect(decide({ ...meeting, roll: few, repeatedForLackOfQuorum: true })).toMatchObject({ outcome: 'rejected' })
})

test('majority of the answers, postmark and a transferred vote in an Umlauf (R03, R09, R12)', () => {
  const answers = { majority: 'majority-of-answers', circularParticipation: 50 }
  expect(decide({ ...circular, rules: answers })).toMatchObject({ outcome: 'adopted', required: null, basis: 7 })
  expect(decide({ ...circular, rules: { ...answers, circularParticipation: 60 } })).toMatchObject({ outcome: 'rejected' })
  const letter = { ...ballots[0], receivedAt: '2026-11-20T08:00:00+01:00', postedOn: '2026-11-19' }
  const posted = { ...circular, ballots: [letter, ...ballots.slice(1)] }
  expect(decide(posted)).toMatchObject({ outcome: 'rejected', counts: { yes: 6, late: 1 } })
  expect(decide({ ...posted, rules: { decisiveMoment: 'postmark' } })).toMatchObject({ outcome: 'adopted', counts: { late: 0 } })
  const held = { ...circular, ballots: [{ ...ballots[0], by: 'deputy', heldBy: 'm2' }, ...ballots.slice(1)] }
  expect(decide(held)).toMatchObject({ outcome: 'rejected', counts: { yes: 6 } })
  expect(decide({ ...held, rules: { voteTransfer: true } })).toMatchObject({ outcome: 'adopted' })
})

test('a secret vote, and a tie that is repeated, in a meeting (R33, R44)', () => {
  const secret = { yes: 7, no: 5, abstain: 1, invalid: 0 }
  expect(decide({ ...meeting, ballots: [], secret })).toMatchObject({ outcome: 'adopted', counts: { yes: 7, no: 5, silent: 0 } })
  const rules = { majority: 'majority-of-votes-cast', tieBreak: 'repetition' }
  const tied = { ...meeting, rules, ballots: [meeting.ballots[0], { member: 'm2', cast: 'no' }] }
  expect(decide(tied)).toMatchObject({ outcome: 'open' })
  expect(decide({ ...tied, repeatedAfterTie: true })).toMatchObject({ outcome: 'rejected' })
})

test('strangers and the recused are kept, marked and never counted (R14, R45)', () => {
  const odd = { ...circular, roll: roll.map((entry) => ({ ...entry, recused: entry.member === 'm1' })) }
  const answer = decide({ ...odd, ballots: [...ballots, { ...ballots[0], member: 'fremd' }] })
  expect(answer).toMatchObject({ outcome: 'rejected', counts: { yes: 6, recused: 1 } })
  expect(answer).toMatchObject({
    proof: expect.arrayContaining([expect.stringContaining('R45'), expect.stringContaining('R14')]),
  })
})

test.each<[given: unknown, line: string]>([
  [{ ...circular, foo: 1 }, 'foo: unbekannte Angabe; bitte entfernen oder den Namen prüfen'],
  [{ ...circular, rules: { majoritty: 1 } }, 'rules.majoritty: unbekannte Angabe; bitte entfernen oder den Namen prüfen'],
  [
    { ...circular, rules: { silence: 'ja' } },
    'rules.silence: unbekannter Wert „ja“; erlaubt: not-counted, abstention, consent, missing-consent',
  ],
  [{ ...circular, roll: [...roll, roll[3]] }, 'roll[13].member: doppelt, steht schon in roll[3]'],
  [
    { ...meeting, roll: meeting.roll.map((entry) => ({ ...entry, chair: true })) },
    'roll[1].chair: zweite Sitzungsleitung; höchstens eine ist möglich',
  ],
  [[circular, { ...circular, roll: [roll[0], roll[0]] }], '[1].roll[1].member: doppelt, steht schon in roll[0]'],
  [{ ...circular, procedure: 'letter' }, 'procedure: unbekannter Wert „letter“; erlaubt: circular, meeting'],
  [{ ...circular, now: undefined }, 'now: fehlt'],
  [{ ...circular, now: '2026-11-20T09:00:00' }, 'now: kein Zeitpunkt mit Zeitzone in der Form 2026-11-19T23:59:59+01:00'],
  [{ ...circular, now: '+012026-11-20T09:00:00Z' }, 'now: kein Zeitpunkt mit Zeitzone in der Form 2026-11-19T23:59:59+01:00'],
  [{ ...circular, rollDate: '2026-02-30' }, 'rollDate: kein Tag zwischen 1900 und 2999 in der Form JJJJ-MM-TT'],
  [{ ...circular, roll: [{ member: 'm1' }] }, 'roll[0].votingRight: fehlt'],
  [{ ...circular, roll: [{ member: '', votingRight: true }] }, 'roll[0].member: leer'],
  [
    { ...circular, roll: [{ member: 'm1', votingRight: true, present: true }] },
    'roll[0].present: unbekannte Angabe; bitte entfernen oder den Namen prüfen',
  ],
  [
    { ...circular, ballots: [{ ...ballots[0], cast: ['yes'] }] },
    'ballots[0].cast: unbekannter Wert „["yes"]“; erlaubt: yes, no, abstain, invalid',
  ],
  [{ ...meeting, ballots: [ballots[0]] }, 'ballots[0].receivedAt: unbekannte Angabe; bitte entfernen oder den Namen prüfen'],
  [
    { ...meeting, ballots: [{ member: 'm1', cast: 'yes', objectsToProcedure: true }] },
    'ballots[0].objectsToProcedure: unbekannter Wert „true“; erlaubt: false',
  ],
  [{ ...circular, ballots: 'keine' }, 'ballots: eine Liste erwartet'],
  [
    { ...circular, roll: Array.from({ length: 1001 }, (_, index) => ({ member: `m${index}`, votingRight: true })) },
    'roll: zu viele Einträge, höchstens 1.000',
  ],
  [
    { ...circular, rules: { silence: 'x'.repeat(100) } },
    `rules.silence: unbekannter Wert „${'x'.repeat(60)}…“; erlaubt: not-counted, abstention, consent, missing-consent`,
  ],
  [
    { ...circular, ballots: [{ ...ballots[0], postedOn: '2026-11-11' }] },
    'ballots[0].postedOn: Poststempel nach dem Eingang; bitte beide Tage prüfen',
  ],
  [
    { ...meeting, secret: { yes: 1, no: 0, abstain: 0, invalid: 0 } },
    'secret: geheime Summen und Stimmen mit Namen zugleich; bitte eines von beiden entfernen',
  ],
  [
    { ...meeting, ballots: [], secret: { yes: 10, no: 4, abstain: 0, invalid: 0 } },
    'secret: mehr Stimmzettel als anwesende Stimmberechtigte, höchstens 13',
  ],
  [{ ...meeting, ballots: [], secret: { yes: -1, no: 0, abstain: 0, invalid: 0 } }, 'secret.yes: zu klein, mindestens 0'],
  [
    { ...meeting, rules: { majority: 'majority-of-answers' } },
    'rules.majority: unbekannter Wert „majority-of-answers“; erlaubt: majority-of-all-members, two-thirds-of-all-members, three-quarters-of-all-members, unanimity-of-all-members, majority-of-votes-cast, majority-of-present',
  ],
  [{ ...circular, rules: { circularParticipation: 101 } }, 'rules.circularParticipation: zu groß, höchstens 100'],
  [7, 'Fall: ein Objekt erwartet'],
  [null, 'Fall: ein Objekt erwartet'],
  [[[]], '[0]: ein Objekt erwartet'],
])('a case that does not fit names the place: %#', (given, line) => {
  expect(decide(given)).toBe(line)
})

test('a file that is no JSON names line and column', () => {
  const answer = runDecide('{\n  "procedure": "circular",\n}')
  expect(answer).toEqual({
    ok: false,
    error: 'Fall: kein gültiges JSON (Zeile 3, Spalte 1); bitte Klammern, Kommas und Anführungszeichen prüfen',
  })
  expect(runDecide('')).toMatchObject({ ok: false, error: expect.stringContaining('kein gültiges JSON') })
})

test('a byte order mark at the beginning does no harm', () => {
  expect(runDecide(`\uFEFF${JSON.stringify(circular)}`)).toMatchObject({ ok: true, value: { outcome: 'adopted' } })
})

test('1,000 cases in one list are answered in their order; how long that takes is measured by `allianz bench`', () => {
  const cases = Array.from({ length: 1000 }, (_, index) => ({ ...circular, ballots: ballots.slice(0, index % 8) }))
  const answers = decide(cases) as readonly unknown[]
  expect(answers).toHaveLength(1000)
  expect(answers).toMatchObject(cases.map((given) => ({ counts: { yes: given.ballots.length } })))
})
