import { localDate } from '../basics/local-date.ts'
import type { ProofStep } from '../domain/resolutions/verdict.ts'

type StepOf<Kind extends ProofStep['step']> = Extract<ProofStep, { readonly step: Kind }>

interface StepCase<Step> {
  readonly step: Step
  readonly procedure?: 'circular' | 'meeting'
  readonly sentence: string
}

/** Every step of a proof with its sentences; a kind without a row does not compile. An Umlauf unless named. */
export const STEPS: { readonly [Kind in ProofStep['step']]: readonly StepCase<StepOf<Kind>>[] } = {
  entitled: [
    {
      step: { step: 'entitled', count: 13, rollDate: localDate('2026-11-04') },
      sentence: 'Stimmberechtigt am 04.11.2026: 13 (R22)',
    },
    { step: { step: 'entitled', count: 13, rollDate: null }, procedure: 'meeting', sentence: 'Stimmberechtigt: 13 (R21)' },
  ],
  recused: [
    { step: { step: 'recused', count: 1, inDenominator: true }, sentence: 'befangen: 1, bleibt im Nenner (R16)' },
    { step: { step: 'recused', count: 2, inDenominator: false }, sentence: 'befangen: 2, nicht im Nenner (R17)' },
    { step: { step: 'recused', count: 0, inDenominator: true }, sentence: 'befangen: 0 (R14)' },
  ],
  present: [
    {
      step: { step: 'present', count: 8, quorum: 'more-than-half', needed: 7, repeated: false },
      procedure: 'meeting',
      sentence: 'anwesend und stimmberechtigt: 8, nötig mehr als die Hälfte: 7 (R30, R43)',
    },
    {
      step: { step: 'present', count: 5, quorum: 'at-least-half', needed: 7, repeated: true },
      procedure: 'meeting',
      sentence:
        'anwesend und stimmberechtigt: 5, nötig mindestens die Hälfte: 7 (R30, R43); erneut geladen, daher ohne Rücksicht auf die Zahl beschlussfähig (R31)',
    },
  ],
  participation: [
    {
      step: { step: 'participation', answers: 8, needed: 7, percent: 50 },
      sentence: 'Antworten: 8, nötig 50\u00a0% der Stimmberechtigten: 7 (R03: Mindestbeteiligung)',
    },
    {
      step: { step: 'participation', answers: 6, needed: 7, percent: 50 },
      sentence: 'Antworten: 6, nötig 50\u00a0% der Stimmberechtigten: 7, nicht erreicht (R03: Mindestbeteiligung)',
    },
  ],
  secret: [
    {
      step: { step: 'secret' },
      procedure: 'meeting',
      sentence: 'geheim abgestimmt, daher nur Summen (R44: geheime Abstimmung)',
    },
  ],
  transferred: [
    {
      step: { step: 'transferred', count: 1 },
      procedure: 'meeting',
      sentence:
        'durch ein anderes Mitglied abgegeben: 1, zählt nicht als anwesend für die Beschlussfähigkeit (R12: Übertragung der Stimme zugelassen)',
    },
    {
      step: { step: 'transferred', count: 2 },
      sentence: 'durch ein anderes Mitglied abgegeben: 2 (R12: Übertragung der Stimme zugelassen)',
    },
  ],
  postmark: [
    {
      step: { step: 'postmark', count: 1 },
      sentence: 'nach Fristende eingegangen, aber rechtzeitig aufgegeben: 1 (R09: maßgeblich ist der Poststempel)',
    },
  ],
  required: [
    {
      step: { step: 'required', majority: 'majority-of-all-members', basis: 13, required: 7 },
      sentence: 'nötig: ⌊13/2⌋+1 = 7 (R02)',
    },
    {
      step: { step: 'required', majority: 'majority-of-votes-cast', basis: 7, required: null },
      sentence: 'nötig: mehr Ja als Nein (R33)',
    },
    {
      step: { step: 'required', majority: 'majority-of-answers', basis: 9, required: null },
      sentence: 'nötig: mehr als die Hälfte der Antworten, von 9 also 5 (R06: auch Enthaltungen sind Antworten)',
    },
    {
      step: { step: 'required', majority: 'majority-of-answers', basis: 8, required: null },
      sentence: 'nötig: mehr als die Hälfte der Antworten, von 8 also 5 (R06: auch Enthaltungen sind Antworten)',
    },
  ],
  unreachable: [
    {
      step: { step: 'unreachable', eligible: 6, required: 7 },
      sentence: 'abstimmen können 6, weniger als 7: unerreichbar (R16)',
    },
  ],
  late: [
    { step: { step: 'late', count: 1, treatment: 'invalid' }, sentence: 'verspätet: 1, zählt nicht (R09)' },
    {
      step: { step: 'late', count: 1, treatment: 'abstention' },
      sentence: 'verspätet: 1, gilt nach Geschäftsordnung als Enthaltung (R09)',
    },
    {
      step: { step: 'late', count: 1, treatment: 'accept-until-declared' },
      sentence: 'verspätet: 1, nach Geschäftsordnung bis zur Feststellung zugelassen (R09)',
    },
  ],
  replaced: [{ step: { step: 'replaced', count: 1 }, sentence: 'durch spätere Stimme ersetzt: 1 (R10: Änderung bis Fristende)' }],
  bound: [{ step: { step: 'bound', count: 1 }, sentence: 'Änderung nicht zugelassen: 1 (R10: bindend ab Eingang)' }],
  outranked: [
    {
      step: { step: 'outranked', count: 1 },
      sentence: 'Stimme der Stellvertretung tritt hinter die der Vertretung zurück: 1 (R11)',
    },
  ],
  ignored: [
    {
      step: { step: 'ignored', count: 1, because: 'not-on-roll' },
      sentence: 'nicht gezählt: 1, nicht im Verzeichnis der Stimmberechtigten (R13, R45)',
    },
    {
      step: { step: 'ignored', count: 1, because: 'recused' },
      sentence: 'nicht gezählt: 1, wegen Befangenheit ausgeschlossen (R14)',
    },
    {
      step: { step: 'ignored', count: 2, because: 'duplicate' },
      sentence: 'nicht gezählt: 2, mehrfach zum selben Zeitpunkt abgegeben (R45)',
    },
    {
      step: { step: 'ignored', count: 1, because: 'absent' },
      sentence: 'nicht gezählt: 1, bei der Abstimmung nicht anwesend (R30)',
    },
    {
      step: { step: 'ignored', count: 1, because: 'transfer-refused' },
      sentence: 'nicht gezählt: 1, durch ein anderes Mitglied abgegeben, ohne dass die Stimme übertragen werden konnte (R12)',
    },
  ],
  silent: [
    { step: { step: 'silent', count: 6, treatment: 'not-counted' }, sentence: 'keine Rückmeldung: 6, keine Stimme (R07)' },
    {
      step: { step: 'silent', count: 6, treatment: 'abstention' },
      sentence: 'keine Rückmeldung: 6, gilt nach Geschäftsordnung als Enthaltung (R07)',
    },
    {
      step: { step: 'silent', count: 6, treatment: 'consent' },
      sentence: 'keine Rückmeldung: 6, gilt nach Geschäftsordnung als Zustimmung (R07)',
    },
    {
      step: { step: 'silent', count: 6, treatment: 'missing-consent' },
      sentence: 'keine Rückmeldung: 6, gilt nach Geschäftsordnung als fehlende Zustimmung, zählt also wie Nein (R07)',
    },
  ],
  objection: [
    {
      step: { step: 'objection', count: 1, needed: 1 },
      sentence: 'Widerspruch gegen das Verfahren: 1, das Umlaufverfahren ist beendet (R26)',
    },
    {
      step: { step: 'objection', count: 1, needed: 2 },
      sentence: 'Widerspruch gegen das Verfahren: 1 von 2 nötigen, das Umlaufverfahren geht weiter (R26)',
    },
  ],
  votes: [
    {
      step: { step: 'votes', yes: 7, no: 1, abstain: 1, invalid: 0 },
      sentence: 'gezählt: 7 Ja, 1 Nein, 1 Enthaltung (R44)',
    },
    {
      step: { step: 'votes', yes: 7, no: 1, abstain: 0, invalid: 2 },
      sentence: 'gezählt: 7 Ja, 1 Nein, 0 Enthaltungen, 2 ungültig (R08, R44)',
    },
  ],
  'tie-repetition': [
    {
      step: { step: 'tie-repetition', isSecond: false },
      procedure: 'meeting',
      sentence: 'Stimmengleichheit: die Abstimmung wird einmal wiederholt (R33)',
    },
    {
      step: { step: 'tie-repetition', isSecond: true },
      procedure: 'meeting',
      sentence: 'Stimmengleichheit auch in der Wiederholung: abgelehnt (R33)',
    },
  ],
  tie: [
    {
      step: { step: 'tie', tieBreak: 'rejected', chairVote: 'yes' },
      procedure: 'meeting',
      sentence: 'Stimmengleichheit: abgelehnt (R33)',
    },
    {
      step: { step: 'tie', tieBreak: 'chair', chairVote: 'yes' },
      procedure: 'meeting',
      sentence: 'Stimmengleichheit: Stichentscheid der Sitzungsleitung mit Ja (R33)',
    },
    {
      step: { step: 'tie', tieBreak: 'chair', chairVote: 'no' },
      procedure: 'meeting',
      sentence: 'Stimmengleichheit: Stichentscheid der Sitzungsleitung mit Nein (R33)',
    },
    {
      step: { step: 'tie', tieBreak: 'chair', chairVote: null },
      procedure: 'meeting',
      sentence: 'Stimmengleichheit: kein Stichentscheid, da die Sitzungsleitung weder Ja noch Nein gestimmt hat (R33)',
    },
  ],
  'open-votes': [
    {
      step: { step: 'open-votes', open: 8, most: 13, required: 7 },
      sentence: 'offen: 8, höchstens 13 Ja möglich, nötig 7 (R27)',
    },
    { step: { step: 'open-votes', open: 7, most: 12, required: null }, sentence: 'offen: 7, höchstens 12 Ja möglich (R27)' },
  ],
  'closed-early': [
    {
      step: { step: 'closed-early', because: 'all-ballots-in' },
      sentence: 'alle Stimmen liegen vor, niemand widerspricht dem Verfahren: Feststellung vor Fristende zulässig (R27)',
    },
    {
      step: { step: 'closed-early', because: 'nothing-can-change' },
      sentence: 'keine offene Stimme, keine Änderung und kein Widerspruch kann das Ergebnis noch ändern (R27)',
    },
  ],
  outcome: [
    {
      step: { step: 'outcome', outcome: 'adopted', yes: 7, no: 1, required: 7, basis: 13 },
      sentence: 'Ja: 7 → angenommen',
    },
    {
      step: { step: 'outcome', outcome: 'rejected', yes: 4, no: 4, required: null, basis: 8 },
      sentence: 'Ja: 4, Nein: 4 → abgelehnt',
    },
  ],
}
