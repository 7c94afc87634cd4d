import type { Majority } from '../../domain/rules-of-procedure/rule-options.ts'

interface ThresholdCase {
  readonly title: string
  readonly majority: Majority
  readonly entitled: number
  readonly recused: number
  readonly inDenominator: boolean
  readonly basis: number
  readonly required: number | null
}

const all = 'majority-of-all-members'

export const THRESHOLDS: readonly ThresholdCase[] = [
  row('13 Mitglieder → 7 Ja (R02)', all, 13, 0, true, 13, 7),
  row('12 Mitglieder → 7 Ja (R02)', all, 12, 0, true, 12, 7),
  row('11 Mitglieder → 6 Ja (R02)', all, 11, 0, true, 11, 6),
  row('14 Mitglieder → 8 Ja (R02)', all, 14, 0, true, 14, 8),
  row('1 Mitglied → 1 Ja (R02)', all, 1, 0, true, 1, 1),
  row('niemand → 1 Ja, damit nichts ohne ein Ja zustande kommt (R02)', all, 0, 0, true, 0, 1),
  row('13 Mitglieder, 1 befangen, bleibt im Nenner → 7 (R16)', all, 13, 1, true, 13, 7),
  row('13 Mitglieder, 6 befangen, bleiben im Nenner → 7 (R16)', all, 13, 6, true, 13, 7),
  row('13 Mitglieder, 1 befangen, nicht im Nenner → 7 (R17)', all, 13, 1, false, 12, 7),
  row('13 Mitglieder, 2 befangen, nicht im Nenner → 6 (R17)', all, 13, 2, false, 11, 6),
  row('13 Mitglieder, 6 befangen, nicht im Nenner → 4 (R17)', all, 13, 6, false, 7, 4),
  row('11 Mitglieder, 1 befangen, nicht im Nenner → 6 (R17)', all, 11, 1, false, 10, 6),
  row('11 Mitglieder, 2 befangen, nicht im Nenner → 5 (R17)', all, 11, 2, false, 9, 5),
  row('12 Mitglieder, 1 befangen, im Nenner → 7 (R17)', all, 12, 1, true, 12, 7),
  row('12 Mitglieder, 1 befangen, nicht im Nenner → 6 (R17)', all, 12, 1, false, 11, 6),
  row('zwei Drittel von 13 → 9 (R35)', 'two-thirds-of-all-members', 13, 0, true, 13, 9),
  row('zwei Drittel von 11 → 8 (R35)', 'two-thirds-of-all-members', 11, 0, true, 11, 8),
  row('zwei Drittel von 12 → 8 (R35)', 'two-thirds-of-all-members', 12, 0, true, 12, 8),
  row('zwei Drittel von 13 ohne 1 Befangenen → 8 (R17, R35)', 'two-thirds-of-all-members', 13, 1, false, 12, 8),
  row('zwei Drittel von niemandem → 1 (R35)', 'two-thirds-of-all-members', 2, 2, false, 0, 1),
  row('drei Viertel von 13 → 10 (R35)', 'three-quarters-of-all-members', 13, 0, true, 13, 10),
  row('drei Viertel von 11 → 9 (R35)', 'three-quarters-of-all-members', 11, 0, true, 11, 9),
  row('drei Viertel von 12 → 9 (R35)', 'three-quarters-of-all-members', 12, 0, true, 12, 9),
  row('drei Viertel von niemandem → 1 (R35)', 'three-quarters-of-all-members', 0, 0, true, 0, 1),
  row('Ja aller 13 → 13 (R35)', 'unanimity-of-all-members', 13, 0, true, 13, 13),
  row(
    'Ja aller, 1 befangen, im Nenner → 13 von 13 und damit unerreichbar (R16, R35)',
    'unanimity-of-all-members',
    13,
    1,
    true,
    13,
    13,
  ),
  row('Ja aller, 1 befangen, nicht im Nenner → 12 (R17, R35)', 'unanimity-of-all-members', 13, 1, false, 12, 12),
  row('Ja aller von niemandem → 1 (R35)', 'unanimity-of-all-members', 0, 0, true, 0, 1),
  row('9 Anwesende → 5 (R34)', 'majority-of-present', 9, 0, true, 9, 5),
  row('10 Anwesende → 6 (R34)', 'majority-of-present', 10, 0, true, 10, 6),
  row('Befangene sind nie Anwesende: 9 ohne 1 → 5 von 8 (R34, R43)', 'majority-of-present', 9, 1, true, 8, 5),
  row('abgegebene Stimmen: keine feste Zahl (R33)', 'majority-of-votes-cast', 13, 1, true, 12, null),
]

function row(
  title: string,
  majority: Majority,
  entitled: number,
  recused: number,
  inDenominator: boolean,
  basis: number,
  required: number | null,
): ThresholdCase {
  return { title, majority, entitled, recused, inDenominator, basis, required }
}
