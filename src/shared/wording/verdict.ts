import type { Instant } from '../basics/instant.ts'
import type { Outcome, ProofStep, Verdict } from '../domain/resolutions/verdict.ts'
import type { SkippedDay } from '../rules/deadlines/working-days.ts'
import { wasSecret } from '../rules/meeting/secret-ballot.ts'
import { participationIn } from '../rules/tally/proof-steps.ts'
import { formatDeadline } from './dates.ts'
import { skippedDays } from './deadlines.ts'
import { formatCount, formatWhole } from './numbers.ts'

/** What an outcome is called in papers and on screens. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  adopted: 'angenommen',
  rejected: 'abgelehnt',
  'not-quorate': 'nicht beschlussfähig',
  aborted: 'abgebrochen',
  open: 'offen',
  'adopted-early': 'vor Fristende angenommen',
  'rejected-early': 'vor Fristende abgelehnt',
  unreachable: 'unerreichbar',
}

/**
 * The result as it stands in minutes, papers and on screens (R36): „Angenommen: ohne Gegenstimme, 7 von 13 Ja (nötig: 7);
 * 0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen.“ Yes, no, abstentions, missing and recused always appear.
 */
export function verdictSentence(verdict: Verdict): string {
  const rest = restSentence(verdict)
  switch (verdict.outcome) {
    case 'adopted':
      return `Angenommen: ${mannerOf(verdict)}, ${yesSentence(verdict)}; ${rest}.`
    case 'adopted-early':
      return `Angenommen vor Fristende: ${mannerOf(verdict)}, ${yesSentence(verdict)}; ${rest}.`
    case 'rejected':
      return `Abgelehnt: ${yesSentence(verdict)}; ${rest}.`
    case 'rejected-early':
      return `Abgelehnt vor Fristende: ${yesSentence(verdict)}; ${rest}.`
    case 'open':
      return `Offen: ${yesSentence(verdict)}; ${rest}.`
    case 'aborted':
      return `Abgebrochen wegen Widerspruchs gegen das Verfahren, die Stimmen haben keine Wirkung: ${yesSentence(verdict)}; ${rest}.`
    case 'not-quorate':
      return `Nicht beschlussfähig: ${presentSentence(verdict)}; der Gegenstand wird vertagt; ${yesSentence(verdict)}; ${rest}.`
    case 'unreachable':
      return `Unerreichbar wegen Befangenheit: ${requirementOf(verdict)}; ${yesSentence(verdict)}; ${rest}.`
  }
}

/** R36: „einstimmig“, „einstimmig bei 2 Enthaltungen“, „ohne Gegenstimme“ or „mehrheitlich“; for what was adopted. */
export function mannerOf({ procedure, counts }: Pick<Verdict, 'procedure' | 'counts'>): string {
  if (counts.no > 0) return 'mehrheitlich'
  if (procedure === 'circular' && counts.silent > 0) return 'ohne Gegenstimme'
  return counts.abstain === 0 ? 'einstimmig' : `einstimmig bei ${formatCount(counts.abstain, 'Enthaltung', 'Enthaltungen')}`
}

/** What has to be reached: `participation` is how many have to answer where the answers are the basis, else null. */
export interface Needed {
  readonly required: number | null
  readonly basis: number
  readonly participation: number | null
}

/** What a verdict says had to be reached. */
export function neededIn({ required, basis, proof }: Pick<Verdict, 'required' | 'basis' | 'proof'>): Needed {
  return { required, basis, participation: participationIn(proof) }
}

/** „mindestens 7 von 13 Ja“; where the votes cast decide „mehr Ja als Nein“; where the answers do, how many of them. */
export function leastSentence({ required, basis, participation }: Needed): string {
  if (required !== null) return `mindestens ${formatWhole(required)} von ${formatWhole(basis)} Ja`
  return participation === null
    ? 'mehr Ja als Nein'
    : `Ja von mehr als der Hälfte der Antworten und mindestens ${formatCount(participation, 'Antwort', 'Antworten')}`
}

/** The threshold before the start: „7 von 13 Ja nötig; 12 können abstimmen (1 befangen)“. */
export function requirementSentence(needed: Needed, eligible: number, recused: number): string {
  const conflicts = recused === 0 ? '' : ` (${formatWhole(recused)} befangen)`
  return `${neededSentence(needed)}; ${formatWhole(eligible)} ${eligible === 1 ? 'kann' : 'können'} abstimmen${conflicts}`
}

/**
 * How a procedure stands: „7 von 13 Ja nötig; 5 liegen vor; 4 Rückmeldungen offen; Frist Do, 19.11.2026, 24:00 Uhr (18.11. ist
 * Buß- und Bettag)“. `because` are the days that moved the deadline.
 */
export function standingSentence(
  verdict: Verdict,
  deadline: { readonly endsAt: Instant },
  because: readonly SkippedDay[] = [],
): string {
  const { counts, required, outcome } = verdict
  const needed = neededSentence(neededIn(verdict))
  const yes = required === null ? `${formatWhole(counts.yes)} Ja, ${formatWhole(counts.no)} Nein` : formatWhole(counts.yes)
  const arrived = `${yes} ${counts.yes === 1 && required !== null ? 'liegt' : 'liegen'} vor`
  const end = `Frist ${formatDeadline(deadline.endsAt)}`
  const days = because.length === 0 ? '' : ` (${skippedDays(because)})`
  const missing = formatCount(counts.silent, 'Rückmeldung', 'Rückmeldungen')
  const isOpen = outcome === 'open'
  const responses = isOpen ? `${missing} offen` : `${formatWhole(counts.silent)} ohne Rückmeldung`
  return `${needed}; ${arrived}; ${responses}; ${end}${days}${isOpen ? '' : `; ${OUTCOME_WORDS[outcome]}`}`
}

/** „7 von 13 Ja nötig“. */
export function neededSentence({ required, basis, participation }: Needed): string {
  if (required !== null) return `${formatWhole(required)} von ${formatWhole(basis)} Ja nötig`
  if (participation === null) return 'mehr Ja als Nein nötig'
  return `mindestens ${formatCount(participation, 'Antwort', 'Antworten')} und Ja von mehr als der Hälfte nötig`
}

/** „7 von 13 Ja (nötig: 7)“, or „4 Ja“ where the votes cast decide. */
function yesSentence(verdict: Verdict): string {
  const { counts, required, basis } = verdict
  const consenting = decidingYesOf(verdict) - counts.yes
  const isOfBasis = required !== null || participationIn(verdict.proof) !== null
  const yes = !isOfBasis ? `${formatWhole(counts.yes)} Ja` : `${formatWhole(counts.yes)} von ${formatWhole(basis)} Ja`
  const silence = consenting > 0 ? ` und ${formatWhole(consenting)} durch Schweigen` : ''
  const needed = required === null ? ` (nötig: ${leastSentence(neededIn(verdict))})` : ` (nötig: ${formatWhole(required)})`
  return `${yes}${silence}${needed}`
}

/** Everything but the yes votes: „0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen“. */
function restSentence({ counts, procedure, proof }: Verdict): string {
  const missing = procedure === 'circular' ? 'ohne Rückmeldung' : 'ohne Stimmabgabe'
  const parts = [
    `${formatWhole(counts.no)} Nein`,
    formatCount(counts.abstain, 'Enthaltung', 'Enthaltungen'),
    ...(counts.invalid > 0 ? [`${formatWhole(counts.invalid)} ungültig`] : []),
    `${formatWhole(counts.silent)} ${missing}${decidingNoOf(proof) > counts.no ? ' (fehlende Zustimmung, zählt wie Nein)' : ''}`,
    `${formatWhole(counts.recused)} befangen`,
    ...(counts.late > 0 ? [`${formatWhole(counts.late)} verspätet`] : []),
    ...(proof.some((step) => step.step === 'tie' && step.chairVote !== null) ? ['Stichentscheid der Sitzungsleitung'] : []),
    ...(wasSecret({ proof }) ? ['geheim abgestimmt'] : []),
    ...tieWords(proof),
  ]
  return parts.join(', ')
}

function tieWords(proof: Verdict['proof']): readonly string[] {
  const tie = proof.find((step) => step.step === 'tie-repetition')
  if (tie === undefined) return []
  return [tie.isSecond ? 'Stimmengleichheit auch in der Wiederholung' : 'Stimmengleichheit, die Abstimmung wird wiederholt']
}

function requirementOf(verdict: Verdict): string {
  const { counts } = verdict
  return requirementSentence(neededIn(verdict), counts.entitled - counts.recused, counts.recused)
}

function presentSentence({ proof, counts }: Verdict): string {
  const present = proof.find((step): step is ProofStep & { step: 'present' } => step.step === 'present')
  if (present === undefined) return 'zu wenige anwesend'
  return `${formatWhole(present.count)} von ${formatWhole(counts.entitled)} anwesend (nötig: ${formatWhole(present.needed)})`
}

function decidingYesOf({ proof, counts }: Verdict): number {
  return outcomeStepOf(proof)?.yes ?? counts.yes
}

function decidingNoOf(proof: Verdict['proof']): number {
  return outcomeStepOf(proof)?.no ?? 0
}

function outcomeStepOf(proof: Verdict['proof']): (ProofStep & { readonly step: 'outcome' }) | undefined {
  return proof.find((step): step is ProofStep & { step: 'outcome' } => step.step === 'outcome')
}
