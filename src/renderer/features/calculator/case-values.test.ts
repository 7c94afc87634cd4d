import { describe, expect, test } from 'vitest'
import { caseText } from './case-text.ts'
import { answerCase, CASE_SHAPE, type CaseProblem, type CaseValues } from './case-values.ts'
import { readSearch, writeSearch } from './search-values.ts'

interface CaseRow {
  readonly title: string
  readonly values: Partial<CaseValues>
  readonly outcome?: string
  readonly required?: number | null
  readonly problems?: readonly CaseProblem[]
}

const ROWS: readonly CaseRow[] = [
  { title: 'wie die Seite beginnt: 7 von 13 Ja im Umlauf (R04)', values: {}, outcome: 'adopted', required: 7 },
  { title: '6 Ja, 1 Nein, 1 Enthaltung (R03)', values: { yes: 6, no: 1, abstain: 1 }, outcome: 'rejected', required: 7 },
  { title: 'solange die Frist läuft: offen (R27)', values: { clock: 'running' }, outcome: 'open', required: 7 },
  {
    title: 'verspätete Stimmen zählen nur, solange sie auf der Seite stehen (R09)',
    values: { clock: 'running', yes: 6, lateYes: 12 },
    outcome: 'open',
  },
  {
    title: 'ein verspätetes Ja ist zugelassen (R09)',
    values: { yes: 6, lateYes: 1, lateBallots: 'accept-until-declared' },
    outcome: 'adopted',
  },
  { title: 'ein Widerspruch (R26)', values: { objections: 1 }, outcome: 'aborted' },
  {
    title: 'zwei Befangene, nicht im Nenner (R17)',
    values: { recused: 2, yes: 6, recusedInDenominator: false },
    outcome: 'adopted',
    required: 6,
  },
  { title: 'Sitzung mit 6 Anwesenden (R30)', values: { procedure: 'meeting', present: 6, yes: 6 }, outcome: 'not-quorate' },
  {
    title: 'dieselbe, erneut geladen: 6 von 13 Ja reichen nicht (R31)',
    values: { procedure: 'meeting', present: 6, yes: 6, repeated: true },
    outcome: 'rejected',
  },
  {
    title: 'Stimmengleichheit, Leitung Ja (R33)',
    values: { procedure: 'meeting', yes: 4, no: 4, majority: 'majority-of-votes-cast', tieBreak: 'chair', chair: 'yes' },
    outcome: 'adopted',
    required: null,
  },
  { title: 'leeres Feld: noch kein Ergebnis', values: { yes: null }, problems: [] },
  {
    title: 'Mehrheit der Anwesenden im Umlauf (R34)',
    values: { majority: 'majority-of-present' },
    problems: [{ code: 'MAJORITY_NEEDS_MEETING', field: 'majority' }],
  },
  {
    title: 'mehr Stimmen als Mitglieder (R44)',
    values: { yes: 14 },
    problems: [{ code: 'MORE_VOTES_THAN_ELIGIBLE', field: 'votes', votes: 14, most: 13 }],
  },
  {
    title: 'mehr Stimmen als Anwesende (R30)',
    values: { procedure: 'meeting', yes: 10 },
    problems: [{ code: 'MORE_VOTES_THAN_PRESENT', field: 'votes', votes: 10, most: 9 }],
  },
]

describe('Ein Fall aus dem Rechner', () => {
  test.each(ROWS)('$title', ({ values, outcome, required, problems }) => {
    const answer = answerCase(aCase(values))
    expect(answer.verdict?.outcome).toBe(outcome)
    expect(answer.problems).toEqual(problems ?? [])
    if (required !== undefined) expect(answer.verdict?.required).toBe(required)
  })
})

test('Die Adresse nennt nur, was anders ist als üblich, und öffnet denselben Fall', () => {
  const values = aCase({ yes: 6, lateYes: null, silence: 'consent', recusedInDenominator: false })
  const search = writeSearch(CASE_SHAPE, values)
  expect(search).toEqual({ yes: 6, lateYes: '', silence: 'consent', recusedInDenominator: false })
  expect(readSearch(CASE_SHAPE, search)).toEqual(values)
})

const ODD_ADDRESSES: readonly { readonly title: string; readonly search: Readonly<Record<string, unknown>> }[] = [
  { title: 'eine unbekannte Wahl', search: { silence: 'loud' } },
  { title: 'ein Wert, der keine Zahl ist', search: { yes: 'viele' } },
  { title: 'eine negative Zahl', search: { yes: -3 } },
  { title: 'ein Bruch', search: { yes: 6.5 } },
  { title: 'ein Name, den es nicht gibt', search: { constructor: 'x', stimmen: 3 } },
]

test.each(ODD_ADDRESSES)('Was in der Adresse nicht passt, beginnt wie üblich: $title', ({ search }) => {
  expect(readSearch(CASE_SHAPE, search)).toEqual(aCase({}))
})

test('Als Text: Angaben, Ergebnis und Beweis, zum Einfügen in eine E-Mail', () => {
  const values = aCase({ yes: 6, no: 1, abstain: 1 })
  const { verdict } = answerCase(values)
  expect(verdict === null ? '' : caseText(values, verdict)).toBe(
    [
      'Umlaufverfahren (Probe im Rechner, kein Beschluss)',
      'Mitglieder: 13',
      'Befangene: 0',
      'Ja: 6',
      'Nein: 1',
      'Enthaltung: 1',
      'ungültig: 0',
      'Widersprüche gegen das Verfahren: 0',
      'Ja, verspätet: 0',
      'Nein, verspätet: 0',
      'Frist: abgelaufen',
      'Mehrheit: Mehrheit aller Mitglieder',
      'Befangene im Nenner: ja, sie bleiben im Nenner',
      'Schweigen: keine Stimme',
      'Verspätete Stimmen: zählen nicht',
      'Widerspruch gegen das Verfahren: einer genügt und beendet den Umlauf',
      'Stimme ändern: bis Fristende möglich',
      '',
      'Abgelehnt: 6 von 13 Ja (nötig: 7); 1 Nein, 1 Enthaltung, 5 ohne Rückmeldung, 0 befangen.',
      '',
      '1. Stimmberechtigt: 13 (R22)',
      '2. befangen: 0 (R14)',
      '3. nötig: ⌊13/2⌋+1 = 7 (R02)',
      '4. keine Rückmeldung: 5, keine Stimme (R07)',
      '5. gezählt: 6 Ja, 1 Nein, 1 Enthaltung (R44)',
      '6. Ja: 6 → abgelehnt',
    ].join('\n'),
  )
})

function aCase(values: Partial<CaseValues>): CaseValues {
  return { ...readSearch(CASE_SHAPE, {}), ...values }
}
