import { assertNever } from '../basics/assert-never.ts'
import { type Instant, timeOf } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { AgendaItemState } from '../domain/meetings/agenda-item.ts'
import type { MeetingState } from '../domain/meetings/meeting.ts'
import type { SigningPart } from '../domain/meetings/minutes-record.ts'
import type { RuleOptions } from '../domain/rules-of-procedure/rule-options.ts'
import type { InviteProblem } from '../rules/meeting/may-invite.ts'
import { formatDate, formatDateWithWeekday, formatInstant } from './dates.ts'
import { AGENDA_ITEM_STATE_WORDS, MEETING_STATE_WORDS, SIGNING_PART_WORDS } from './meetings.ts'
import { formatList, formatWhole } from './numbers.ts'
import { inQuotes } from './quotes.ts'

/** One sentence per refusal that only meetings know: what is, and what to do. */
export const MEETING_SENTENCES = {
  WRONG_MEETING_STATE: ({ state }: { readonly state: MeetingState }) =>
    `Das passt nicht zum Stand der Sitzung; er ist jetzt „${MEETING_STATE_WORDS[state]}“. Die Seite zeigt, was möglich ist.`,
  WRONG_ITEM_STATE: ({ title, state }: { readonly title: string; readonly state: AgendaItemState }) =>
    `${inQuotes(title)} steht auf „${AGENDA_ITEM_STATE_WORDS[state]}“ und nimmt das nicht mehr auf.`,
  ENDS_BEFORE_START: () => 'Das Ende der Sitzung liegt nicht nach ihrem Beginn.',
  CANNOT_INVITE: ({ problems }: { readonly problems: readonly InviteProblem[] }) =>
    `So kann noch nicht eingeladen werden. ${problems.map(inviteProblemSentence).join(' ')}`,
  INVITED_TOO_LATE: ({ latestReceipt, receivedOn }: { readonly latestReceipt: LocalDate; readonly receivedOn: LocalDate }) =>
    `Die Einladung ginge erst am ${formatDateWithWeekday(receivedOn)} zu, spätestens nötig war ${formatDateWithWeekday(latestReceipt)} (F07). Bitte den Termin verschieben oder begründen, warum trotzdem eingeladen wird; die Begründung kommt in die Niederschrift.`,
  SENT_IN_FUTURE: ({ sentAt }: { readonly sentAt: Instant }) =>
    `${formatInstant(sentAt)} liegt in der Zukunft. Bitte erst eintragen, wenn versandt ist.`,
  CHAIR_MISSING: () => 'Es fehlt, wer die Sitzung leitet. Bitte zuerst die Sitzungsleitung eintragen.',
  IN_FUTURE: ({ at }: { readonly at: Instant }) =>
    `${formatInstant(at)} liegt in der Zukunft. Bitte den Zeitpunkt eintragen, zu dem es tatsächlich geschah.`,
  NOT_ON_MEETING_DAY: ({ at, startsAt }: { readonly at: Instant; readonly startsAt: Instant }) =>
    `${formatInstant(at)} liegt vor dem Tag der Sitzung am ${formatInstant(startsAt)}. Bitte den Zeitpunkt prüfen.`,
  BALLOT_SINCE: ({ at, takenAt }: { readonly at: Instant; readonly takenAt: Instant }) =>
    `Um ${timeWithSeconds(takenAt)} wurde abgestimmt oder zuletzt etwas festgehalten; ${formatInstant(at)} liegt nicht danach. Wer bei einer Abstimmung da war, steht fest (R30).`,
  PRESENT_TWICE: ({ personName, since }: { readonly personName: string; readonly since: Instant }) =>
    `${personName} ist seit ${timeOf(since)} Uhr schon anwesend. Niemand kann zweimal anwesend sein (R12).`,
  DEPARTURE_BEFORE_ARRIVAL: ({ from, until }: { readonly from: Instant; readonly until: Instant }) =>
    `Gegangen um ${timeOf(until)} Uhr, gekommen um ${timeOf(from)} Uhr: Das Gehen liegt vor dem Kommen.`,
  ALREADY_LEFT: ({ personName, until }: { readonly personName: string; readonly until: Instant }) =>
    `${personName} ist schon um ${timeOf(until)} Uhr gegangen.`,
  NO_VOTING_RIGHT: ({ members }: { readonly members: readonly string[] }) =>
    `${formatList(members)}: an diesem Tag nicht stimmberechtigt (R13). Beratend oder als Gast ist die Teilnahme möglich.`,
  DEPUTY_NOT_ALLOWED: ({ personName }: { readonly personName: string }) =>
    `${personName} ist nicht als Stellvertretung benannt; die Geschäftsordnung lässt das hier nicht zu. Teilnahme als Gast ist möglich.`,
  NOT_VOTABLE: ({ title }: { readonly title: string }) =>
    `Über ${inQuotes(title)} wird nicht abgestimmt; es ist kein Beschluss vorgesehen.`,
  RESOLUTION_TEXT_MISSING: () => 'Es fehlt der Text, über den abgestimmt wird. Bitte den Beschlusstext im Wortlaut eintragen.',
  NOT_PRESENT: ({ members }: { readonly members: readonly string[] }) =>
    `${formatList(members)}: nicht anwesend, daher ohne Stimme (R30).`,
  RECUSED: ({ members }: { readonly members: readonly string[] }) =>
    `${formatList(members)}: bei diesem Tagesordnungspunkt befangen, daher ohne Stimme (R14).`,
  VOTED_TWICE: ({ members }: { readonly members: readonly string[] }) =>
    `${formatList(members)}: mehr als eine Stimme eingetragen. Jedes Mitglied hat eine (R01).`,
  NOT_QUORATE: ({
    present,
    needed,
    entitled,
  }: {
    readonly present: number
    readonly needed: number
    readonly entitled: number
  }) =>
    `Nicht beschlussfähig: ${formatWhole(present)} von ${formatWhole(entitled)} anwesend und stimmberechtigt, nötig sind ${formatWhole(needed)} (R30, R43). Bitte vertagen oder begründen, warum trotzdem abgestimmt wird; ein Beschluss entsteht daraus nicht.`,
  SUBSEQUENT_VOTES_NOT_POSSIBLE: () =>
    'Ein Nachvotum ist hier nicht möglich: Die Regeln lassen es nicht zu, oder auch mit allen Abwesenden würde die Mehrheit nicht erreicht (R32).',
  SUBSEQUENT_DEADLINE_PASSED: ({ until }: { readonly until: Instant }) =>
    `Die Frist für das Nachvotum, ${formatInstant(until)}, liegt nicht in der Zukunft.`,
  AGENDA_UNFINISHED: ({ items }: { readonly items: readonly string[] }) =>
    `Noch nicht abgeschlossen: ${formatList(items.map(inQuotes))}. Bitte beschließen, zur Kenntnis nehmen oder vertagen.`,
  APPROVED_BEFORE_SENT: ({ sentOn }: { readonly sentOn: LocalDate }) =>
    `Die Niederschrift wurde erst am ${formatDate(sentOn)} versandt; genehmigt werden kann sie frühestens an diesem Tag.`,
  TRANSFER_NOT_POSSIBLE: ({ because, memberName }: { readonly because: TransferProblem; readonly memberName: string }) =>
    `Die Stimme von ${memberName} wird nicht übertragen. ${TRANSFER_PROBLEMS[because]}`,
  SECRET_VOTE_DOES_NOT_FIT: ({ because }: { readonly because: SecretProblem }) => SECRET_PROBLEMS[because],
  MORE_PAPERS_THAN_PRESENT: ({ papers, present }: { readonly papers: number; readonly present: number }) =>
    `${formatWhole(papers)} Stimmzettel bei ${formatWhole(present)} Anwesenden, die abstimmen können. Bitte noch einmal auszählen.`,
  LATE_ITEM_NOT_ALLOWED: (refusal: { readonly rule: RuleOptions['agendaAddition']; readonly closesOn: LocalDate }) =>
    lateItemSentence(refusal),
  OBJECTION_OPEN: ({ people }: { readonly people: readonly string[] }) =>
    `Über Einwendungen von ${formatList(people)} ist noch nicht entschieden. Bitte zuerst annehmen oder zurückweisen.`,
  APPROVED_ELSEWHERE: ({ number, heldOn }: { readonly number: string; readonly heldOn: LocalDate }) =>
    `Die Sitzung ${number} fand am ${formatDate(heldOn)} statt; genehmigt wird am Tag der Sitzung, die es beschließt.`,
  IN_PAST: ({ at }: { readonly at: Instant }) =>
    `${formatInstant(at)} liegt in der Vergangenheit. Bitte einen neuen Termin wählen.`,
  NOBODY_TO_TELL: () => 'Zu dieser Sitzung war noch niemand eingeladen; es ist niemand zu unterrichten.',
  ALREADY_TOLD: () => 'Die Absage ist schon versandt und steht im Versandregister.',
  BODY_WITHOUT_SHORT_NAME: ({ name }: { readonly name: string }) =>
    `${inQuotes(name)} hat noch keinen Kurznamen; er steht in den Nummern der Beschlüsse. Bitte ihn beim Gremium eintragen.`,
  PROJECT_OF_ALLIANCE_ONLY: ({ title }: { readonly title: string }) =>
    `Über ${inQuotes(title)} beschließt nur die Allianz selbst, weil die Stellungnahme auf der Mehrheit aller ihrer Mitglieder beruht (R02, R37).`,
  SIGNED_BEFORE_APPROVED: ({ approvedOn }: { readonly approvedOn: LocalDate }) =>
    `Die Niederschrift wurde erst am ${formatDate(approvedOn)} genehmigt; unterschrieben werden kann sie frühestens an diesem Tag.`,
  PART_NOT_SIGNING: ({ part }: { readonly part: SigningPart }) =>
    `Für diese Niederschrift unterschreibt die ${SIGNING_PART_WORDS[part]} nicht; sie ist nicht eingetragen oder dieselbe Person.`,
  PART_SIGNED: ({ name, signedOn }: { readonly name: string; readonly signedOn: LocalDate }) =>
    `${name} hat am ${formatDate(signedOn)} schon unterschrieben. Eine Unterschrift wird nicht ersetzt.`,
  ALREADY_REPLACED: ({ number }: { readonly number: string }) => `Der Beschluss ${number} ist schon durch einen anderen ersetzt.`,
  REPLACED_BY_EARLIER: ({ number }: { readonly number: string }) =>
    `Der Beschluss ${number} ist nicht jünger; ersetzen kann nur ein späterer Beschluss.`,
  REASON_MISSING: () => 'Bitte begründen; die Begründung steht im Verlauf.',
} as const

type TransferProblem = 'rules' | 'itself' | 'passed-on' | 'no-proof'

const TRANSFER_PROBLEMS: Readonly<Record<TransferProblem, string>> = {
  rules: 'Die Geschäftsordnung lässt eine Übertragung nicht zu (R12).',
  itself: 'Bitte ein anderes Mitglied wählen.',
  'passed-on': 'Wer eine übertragene Stimme hält, gibt sie nicht weiter und überträgt auch die eigene nicht.',
  'no-proof': 'Bitte angeben, was sie belegt, zum Beispiel „E-Mail vom 24.11.2026“.',
}

type SecretProblem = 'forbidden' | 'required' | 'sums'

const SECRET_PROBLEMS: Readonly<Record<SecretProblem, string>> = {
  forbidden: 'Über Projekte wird nach der Geschäftsordnung nicht geheim abgestimmt. Bitte namentlich abstimmen.',
  required: 'Nach der Geschäftsordnung wird geheim abgestimmt. Bitte „geheim“ wählen und die Summen eintragen.',
  sums: 'Eine geheime Abstimmung hat nur Summen, eine offene nur Stimmen mit Namen.',
}

function lateItemSentence({
  rule,
  closesOn,
}: {
  readonly rule: RuleOptions['agendaAddition']
  readonly closesOn: LocalDate
}): string {
  switch (rule) {
    case 'not-for-resolutions':
      return 'Nach der Einladung kann kein Beschluss mehr auf die Tagesordnung kommen; als Information oder Beratung geht es.'
    case 'until-before-meeting':
      return `Ein Beschluss kann nur bis zum ${formatDate(closesOn)} und vor Beginn der Sitzung nachgetragen werden; als Information oder Beratung geht es noch.`
    case 'with-consent-of-all':
      return 'Ein Beschluss kann nur mit Zustimmung aller nachgetragen werden. Bitte festhalten, wie alle zugestimmt haben.'
    default:
      return assertNever(rule)
  }
}

/** What still stands in the way of the invitation, at its place on the page. */
export function inviteProblemSentence(problem: InviteProblem): string {
  switch (problem.code) {
    case 'AGENDA_EMPTY':
      return 'Die Tagesordnung ist leer; jeder Gegenstand eines Beschlusses muss in der Einladung stehen.'
    case 'PLACE_MISSING':
      return 'Es fehlt der Ort.'
    case 'DIAL_IN_MISSING':
      return 'Es fehlt, wie man sich zuschaltet und dabei abstimmt.'
    case 'START_PASSED':
      return `Der Beginn, ${formatInstant(problem.startsAt)}, liegt nicht in der Zukunft.`
    case 'ELECTORATE_EMPTY':
      return 'An diesem Tag ist kein Mitglied stimmberechtigt.'
    default:
      return assertNever(problem)
  }
}

/** Votes follow each other within a minute, so the minute alone would not say which comes first. */
function timeWithSeconds(at: Instant): string {
  return `${timeOf(at)}:${at.slice(17, 19)} Uhr`
}
