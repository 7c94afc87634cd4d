import type { Recusal } from '../../domain/circular-procedures/circular-procedure.ts'
import type { BallotFate } from '../../domain/resolutions/verdict.ts'
import type { Choice, VoterRole, Way } from '../../domain/resolutions/vote.ts'

/** Words about votes that several screens share. */
export const CHOICE_LABELS: Readonly<Record<Choice, string>> = {
  yes: 'Ja',
  no: 'Nein',
  abstain: 'Enthaltung',
  invalid: 'ungültig',
}

export const WAY_LABELS: Readonly<Record<Way, string>> = {
  email: 'E-Mail',
  letter: 'Brief',
  form: 'Formular',
  telephone: 'Telefon',
  meeting: 'Sitzung',
  'answer-file': 'Antwortdatei',
}

export const ROLE_LABELS: Readonly<Record<VoterRole, string>> = {
  representative: 'Vertretung',
  deputy: 'Stellvertretung',
}

export const RECUSAL_KINDS: Readonly<Record<Recusal['kind'], string>> = {
  found: 'aus dem Projekt ermittelt',
  declared: 'selbst angezeigt',
  decided: 'festgestellt',
}

/** What became of a ballot, where it does not count. */
export const FATE_SENTENCES: Readonly<Record<Exclude<BallotFate | 'corrected', 'counted'>, string>> = {
  late: 'Nach Fristende eingegangen: gespeichert, zählt nicht (R09).',
  'late-counted': 'Nach Fristende eingegangen, nach Geschäftsordnung bis zur Feststellung zugelassen (R09).',
  'late-as-abstention': 'Nach Fristende eingegangen: gilt nach Geschäftsordnung als Enthaltung (R09).',
  replaced: 'Durch eine spätere Rückmeldung ersetzt (R10).',
  'bound-by-earlier': 'Die frühere Stimme bindet: gespeichert, zählt nicht (R10).',
  'transfer-refused': 'Von einem anderen Mitglied abgegeben, das dafür nicht abstimmen kann: gespeichert, zählt nicht (R12).',
  absent: 'Bei der Abstimmung nicht anwesend: gespeichert, zählt nicht (R30).',
  'outranked-by-representative': 'Die Stimme der Vertretung geht vor (R11).',
  recused: 'Das Mitglied ist befangen: gespeichert, zählt nicht (R14).',
  'not-on-roll': 'Gehört zu keinem stimmberechtigten Mitglied: gespeichert, zählt nicht (R45).',
  corrected: 'Falsch erfasst und durch eine neue Erfassung berichtigt: gespeichert, zählt nicht.',
  duplicate: 'Doppelt zum selben Zeitpunkt: gespeichert, zählt nicht (R45).',
}

/** „Kim Beispiel“, or „Kim Beispiel (Agentur für Arbeit; Stimme übertragen)“ where another member votes (R12). */
export function voterName(personName: string, holderName: string | null): string {
  return holderName === null ? personName : `${personName} (${holderName}; Stimme übertragen)`
}

export const voteWords = {
  yesMany: 'Ja',
  noMany: 'Nein',
  abstainMany: (count: number) => (count === 1 ? 'Enthaltung' : 'Enthaltungen'),
  invalidMany: 'ungültig',
  open: 'offen',
  silent: 'ohne Rückmeldung',
  recused: 'befangen',
  answered: 'beantwortet',
  late: 'verspätet',
  needed: (required: number) => `${required} nötig`,
  vote: 'Votum',
  count: 'Stimmen',
} as const
