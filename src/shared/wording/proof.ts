import { assertNever } from '../basics/assert-never.ts'
import type { ProofStep, Verdict } from '../domain/resolutions/verdict.ts'
import type { QuorumRule } from '../domain/rules-of-procedure/rule-options.ts'
import { formatDate } from './dates.ts'
import { formatCount, formatWhole, NBSP } from './numbers.ts'
import { OUTCOME_WORDS } from './verdict.ts'

/**
 * The proof of a verdict, from facts to result, one sentence each with its rule and the option's value: „Stimmberechtigt am
 * 04.11.2026: 13 (R22)“, „befangen: 1, bleibt im Nenner (R16)“, „nötig: ⌊13/2⌋+1 = 7 (R02)“, „Ja: 7 → angenommen“.
 */
export function proofSentences(verdict: Pick<Verdict, 'proof' | 'procedure'>): readonly string[] {
  const isReduced = verdict.proof.some((step) => step.step === 'recused' && step.count > 0 && !step.inDenominator)
  return verdict.proof.map((step) => sentenceOf(step, verdict.procedure, isReduced))
}

function sentenceOf(step: ProofStep, procedure: Verdict['procedure'], isReduced: boolean): string {
  switch (step.step) {
    case 'entitled': {
      const day = step.rollDate === null ? '' : ` am ${formatDate(step.rollDate)}`
      return `Stimmberechtigt${day}: ${formatWhole(step.count)} (${procedure === 'circular' ? 'R22' : 'R21'})`
    }
    case 'recused':
      if (step.count === 0) return 'befangen: 0 (R14)'
      return `befangen: ${formatWhole(step.count)}, ${step.inDenominator ? 'bleibt im Nenner (R16)' : 'nicht im Nenner (R17)'}`
    case 'present': {
      const repeated = step.repeated ? '; erneut geladen, daher ohne Rücksicht auf die Zahl beschlussfähig (R31)' : ''
      return `anwesend und stimmberechtigt: ${formatWhole(step.count)}, nötig ${QUORUM_WORDS[step.quorum]}: ${formatWhole(step.needed)} (R30, R43)${repeated}`
    }
    case 'required':
      return `nötig: ${thresholdWords(step, procedure, isReduced)}`
    case 'participation': {
      const judged = step.answers >= step.needed ? '' : ', nicht erreicht'
      return `Antworten: ${formatWhole(step.answers)}, nötig ${formatWhole(step.percent)}${NBSP}% der Stimmberechtigten: ${formatWhole(step.needed)}${judged} (R03: Mindestbeteiligung)`
    }
    case 'secret':
      return 'geheim abgestimmt, daher nur Summen (R44: geheime Abstimmung)'
    case 'transferred':
      return `durch ein anderes Mitglied abgegeben: ${formatWhole(step.count)}${procedure === 'meeting' ? ', zählt nicht als anwesend für die Beschlussfähigkeit' : ''} (R12: Übertragung der Stimme zugelassen)`
    case 'postmark':
      return `nach Fristende eingegangen, aber rechtzeitig aufgegeben: ${formatWhole(step.count)} (R09: maßgeblich ist der Poststempel)`
    case 'tie-repetition':
      return step.isSecond
        ? 'Stimmengleichheit auch in der Wiederholung: abgelehnt (R33)'
        : 'Stimmengleichheit: die Abstimmung wird einmal wiederholt (R33)'
    case 'unreachable':
      return `abstimmen können ${formatWhole(step.eligible)}, weniger als ${formatWhole(step.required)}: unerreichbar (R16)`
    case 'late':
      return `verspätet: ${formatWhole(step.count)}, ${LATE_WORDS[step.treatment]}`
    case 'replaced':
      return `durch spätere Stimme ersetzt: ${formatWhole(step.count)} (R10: Änderung bis Fristende)`
    case 'bound':
      return `Änderung nicht zugelassen: ${formatWhole(step.count)} (R10: bindend ab Eingang)`
    case 'outranked':
      return `Stimme der Stellvertretung tritt hinter die der Vertretung zurück: ${formatWhole(step.count)} (R11)`
    case 'ignored':
      return `nicht gezählt: ${formatWhole(step.count)}, ${IGNORED_WORDS[step.because]}`
    case 'silent':
      return `keine Rückmeldung: ${formatWhole(step.count)}, ${SILENCE_WORDS[step.treatment]}`
    case 'objection':
      return objectionWords(step)
    case 'votes': {
      const abstentions = formatCount(step.abstain, 'Enthaltung', 'Enthaltungen')
      const invalid = step.invalid === 0 ? '' : `, ${formatWhole(step.invalid)} ungültig`
      return `gezählt: ${formatWhole(step.yes)} Ja, ${formatWhole(step.no)} Nein, ${abstentions}${invalid} (${step.invalid === 0 ? 'R44' : 'R08, R44'})`
    }
    case 'tie':
      return tieWords(step)
    case 'open-votes':
      return `offen: ${formatWhole(step.open)}, höchstens ${formatWhole(step.most)} Ja möglich${neededWords(step.required)} (R27)`
    case 'closed-early':
      return step.because === 'all-ballots-in'
        ? 'alle Stimmen liegen vor, niemand widerspricht dem Verfahren: Feststellung vor Fristende zulässig (R27)'
        : 'keine offene Stimme, keine Änderung und kein Widerspruch kann das Ergebnis noch ändern (R27)'
    case 'outcome':
      return outcomeWords(step)
    default:
      return assertNever(step)
  }
}

const QUORUM_WORDS: Readonly<Record<QuorumRule, string>> = {
  'more-than-half': 'mehr als die Hälfte',
  'at-least-half': 'mindestens die Hälfte',
  none: 'ohne Mindestzahl',
}

const LATE_WORDS = {
  invalid: 'zählt nicht (R09)',
  abstention: 'gilt nach Geschäftsordnung als Enthaltung (R09)',
  'accept-until-declared': 'nach Geschäftsordnung bis zur Feststellung zugelassen (R09)',
} as const

const SILENCE_WORDS = {
  'not-counted': 'keine Stimme (R07)',
  abstention: 'gilt nach Geschäftsordnung als Enthaltung (R07)',
  consent: 'gilt nach Geschäftsordnung als Zustimmung (R07)',
  'missing-consent': 'gilt nach Geschäftsordnung als fehlende Zustimmung, zählt also wie Nein (R07)',
} as const

const IGNORED_WORDS = {
  'not-on-roll': 'nicht im Verzeichnis der Stimmberechtigten (R13, R45)',
  recused: 'wegen Befangenheit ausgeschlossen (R14)',
  duplicate: 'mehrfach zum selben Zeitpunkt abgegeben (R45)',
  absent: 'bei der Abstimmung nicht anwesend (R30)',
  'transfer-refused': 'durch ein anderes Mitglied abgegeben, ohne dass die Stimme übertragen werden konnte (R12)',
} as const

function thresholdWords(
  { majority, basis, required }: ProofStep & { readonly step: 'required' },
  procedure: Verdict['procedure'],
  isReduced: boolean,
): string {
  const needed = required === null ? '' : formatWhole(required)
  const members = formatWhole(basis)
  switch (majority) {
    case 'majority-of-all-members':
      return `⌊${members}/2⌋+1 = ${needed} (${isReduced ? 'R17' : 'R02'})`
    case 'two-thirds-of-all-members':
      return `⌈2·${members}/3⌉ = ${needed} (R35)`
    case 'three-quarters-of-all-members':
      return `⌈3·${members}/4⌉ = ${needed} (R35)`
    case 'unanimity-of-all-members':
      return `alle ${needed} (R35)`
    case 'majority-of-present':
      return procedure === 'meeting'
        ? `⌊${members}/2⌋+1 = ${needed} (R34)`
        : `⌊${members}/2⌋+1 = ${needed} (R34; im Umlaufverfahren gelten alle als anwesend, die abstimmen können)`
    case 'majority-of-votes-cast':
      return 'mehr Ja als Nein (R33)'
    case 'majority-of-answers':
      return `mehr als die Hälfte der Antworten, von ${members} also ${formatWhole((basis - (basis % 2)) / 2 + 1)} (R06: auch Enthaltungen sind Antworten)`
    default:
      return assertNever(majority)
  }
}

function objectionWords({ count, needed }: ProofStep & { readonly step: 'objection' }): string {
  const least = needed === 1 ? '' : ` von ${formatWhole(needed)} nötigen`
  const effect = count >= needed ? 'das Umlaufverfahren ist beendet' : 'das Umlaufverfahren geht weiter'
  return `Widerspruch gegen das Verfahren: ${formatWhole(count)}${least}, ${effect} (R26)`
}

function tieWords(step: ProofStep & { readonly step: 'tie' }): string {
  if (step.tieBreak === 'rejected') return 'Stimmengleichheit: abgelehnt (R33)'
  if (step.chairVote === null)
    return 'Stimmengleichheit: kein Stichentscheid, da die Sitzungsleitung weder Ja noch Nein gestimmt hat (R33)'
  return `Stimmengleichheit: Stichentscheid der Sitzungsleitung mit ${step.chairVote === 'yes' ? 'Ja' : 'Nein'} (R33)`
}

function neededWords(required: number | null): string {
  return required === null ? '' : `, nötig ${formatWhole(required)}`
}

function outcomeWords({ outcome, yes, no, required }: ProofStep & { readonly step: 'outcome' }): string {
  const votes = required === null ? `Ja: ${formatWhole(yes)}, Nein: ${formatWhole(no)}` : `Ja: ${formatWhole(yes)}`
  return `${votes} → ${OUTCOME_WORDS[outcome]}`
}
