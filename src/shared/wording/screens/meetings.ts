import type { InvitationReply } from '../../domain/meetings/meeting.ts'
import { formatCount, formatList, formatWhole } from '../numbers.ts'
import { inQuotes } from '../quotes.ts'

export const REPLY_LABELS: Readonly<Record<InvitationReply, string>> = {
  open: 'offen',
  accepted: 'kommt',
  declined: 'kommt nicht',
}

export const MATTER_LABELS = {
  procedural: 'Verfahren und Sonstiges (Mehrheit der Abstimmenden)',
  fundamental: 'Grundsatz: Handlungskonzept, Aufnahme, Geschäftsordnung (Mehrheit aller)',
} as const

/** Titles that an agenda usually has (domain § 3), to begin with. */
export const STANDING_ITEMS = {
  first: ['Eröffnung, Feststellung der Ladung und der Beschlussfähigkeit'],
  procedural: ['Genehmigung der Tagesordnung', 'Genehmigung der Niederschrift der letzten Sitzung'],
  announcing: ['Bekanntgabe der Ergebnisse von Umlaufverfahren'],
  before: ['Stand des Regionalbudgets'],
  last: ['Sonstiges (ohne Beschluss)', 'Termine'],
} as const

/** Words of the list of meetings, of preparing and inviting, and of the page of a meeting. */
export const meetingWords = {
  title: 'Sitzungen',
  one: 'Sitzung',
  many: 'Sitzungen',
  lead: 'Vorbereiten, einladen, durchführen, Niederschrift: alles zu einer Sitzung an einer Stelle.',
  create: 'Sitzung vorbereiten',
  emptyTitle: 'Noch keine Sitzung',
  emptyText: 'Eine neue Sitzung beginnt mit den üblichen Tagesordnungspunkten und den Projekten, die auf einen Beschluss warten.',

  subject: 'Sitzung',
  number: 'Nummer',
  day: 'Termin',
  place: 'Ort',
  items: 'TOP',
  resolutions: 'Beschlüsse',
  state: 'Stand',

  when: 'Termin und Ort',
  titleLabel: 'Bezeichnung',
  titleHint: 'zum Beispiel „Herbstsitzung“',
  kind: 'Art der Sitzung',
  format: 'Form',
  startDay: 'Tag',
  startTime: 'Beginn',
  endTime: 'Ende',
  endHelp: 'voraussichtlich, Uhrzeit',
  dialIn: 'Einwahl und Abstimmung aus der Ferne',
  dialInHelp: 'Wie man sich zuschaltet und wie man dabei abstimmt (BGB § 32 Abs. 2).',
  officers: 'Leitung und Schriftführung',
  chair: 'Sitzungsleitung',
  minuteTaker: 'Schriftführung',
  nobody: 'noch niemand',
  missing: 'Diese Angabe fehlt noch.',
  missingFields: (count: number) => `${formatCount(count, 'Angabe fehlt', 'Angaben fehlen')} noch.`,
  save: 'Sitzung anlegen',
  saveChange: 'Änderungen speichern',
  changeTitle: (number: string) => `Sitzung ${number} ändern`,
  change: 'Termin und Tagesordnung ändern',

  agenda: 'Tagesordnung',
  agendaEmpty: 'Noch kein Tagesordnungspunkt.',
  itemTitle: (position: number) => `TOP ${position}: Titel`,
  itemKind: (position: number) => `TOP ${position}: Art`,
  itemDetails: 'Beschlusstext, Bericht',
  proposedText: 'Beschlussvorschlag im Wortlaut',
  proposedTextHelp: 'Darüber wird abgestimmt. Der Wortlaut steht in der Einladung, im Beschluss und in der Niederschrift.',
  reportedBy: 'Bericht',
  matter: 'Gegenstand des Beschlusses',
  ofProject: (number: string) => `Projekt ${number}: Mehrheit für Stellungnahmen`,
  continues: 'Fortsetzung eines vertagten Punktes',
  addItem: 'Tagesordnungspunkt hinzufügen',
  moveUp: (title: string) => `${inQuotes(title)} nach oben`,
  moveDown: (title: string) => `${inQuotes(title)} nach unten`,
  remove: (title: string) => `${inQuotes(title)} entfernen`,
  removed: (title: string) => `${inQuotes(title)} ist von der Tagesordnung genommen.`,
  backAgain: 'Der Punkt steht wieder auf der Tagesordnung.',
  keyMoveItem: 'TOP verschieben',
  keyNewItem: 'neuer TOP darunter',
  keyRemoveItem: 'TOP entfernen',
  waiting: 'Wartet auf eine Sitzung',
  waitingHelp: 'Projekte ohne Beschluss und Punkte, die vertagt wurden.',
  takeFrom: (from: string) => `${from}: auf die Tagesordnung`,
  fromMeeting: (number: string) => `vertagt in ${number}`,
  resolutionOn: (title: string) => `Beschluss über das Projekt ${inQuotes(title)}`,
  proposalFor: (title: string) =>
    `Die Fachkräfteallianz befürwortet das Projekt ${inQuotes(title)} und beauftragt das geschäftsführende Mitglied mit der Stellungnahme.`,

  notice: 'Ladungsfrist',
  noticeLate: (received: string) => `Heute per E-Mail versandt, ginge die Einladung erst am ${received} zu: zu spät (F07).`,
  noticeLeft: (days: number) =>
    days === 0 ? 'Heute ist der letzte Tag.' : `Noch ${formatCount(days, 'Tag', 'Tage')} bis dahin.`,
  noticeMissed: (members: readonly string[], all: boolean) =>
    all ? 'Die Einladung ging nicht fristgerecht zu (F07).' : `Nicht fristgerecht zugegangen bei ${formatList(members)} (F07).`,
  noticeKept: 'Alle Mitglieder wurden fristgerecht eingeladen (F07).',
  lateReason: 'Warum trotzdem eingeladen wird',
  lateReasonHelp: 'Steht in der Niederschrift, zum Beispiel: Alle Mitglieder sind mit der kürzeren Frist einverstanden.',

  invite: 'Mitglieder einladen',
  inviteLead: (number: string, title: string) => `${number}, ${title}`,
  inviteVerb: 'Einladung festhalten',
  inviteDownload: 'Einladung (Word)',
  inviteFirst: 'Die Einladung wird nicht von hier versandt. Bitte zuerst versenden, dann hier festhalten, wann und wie.',
  inviteHappens: (count: number) =>
    `${formatCount(count, 'Mitglied gilt', 'Mitglieder gelten')} als eingeladen, stimmberechtigte und beratende.`,
  inviteProjects: (count: number) =>
    count === 1
      ? 'Das Projekt auf der Tagesordnung ist in Abstimmung.'
      : `${formatWhole(count)} Projekte auf der Tagesordnung sind in Abstimmung.`,
  inviteReceipt: (day: string) => `Zugang ist am ${day} (F08).`,
  inviteStays: 'Termin, Ort und Tagesordnung. Eine andere Zeit ist eine neue Einladung mit neuer Frist.',
  sentOn: 'Versandt am',
  sentAt: 'Uhrzeit',
  way: 'Weg',
  byEmail: 'E-Mail',
  byLetter: 'Brief',
  otherWays: 'Einzelne Mitglieder anders einladen',
  otherWay: (name: string) => `Weg für ${name}`,
  invitations: 'Einladungen',
  invitationsLead: (accepted: number, declined: number, open: number) =>
    `${formatWhole(accepted)} kommen, ${formatWhole(declined)} kommen nicht, ${formatWhole(open)} offen`,
  member: 'Mitglied',
  received: 'Zugang',
  reply: 'Rückmeldung',
  replyOf: (name: string) => `Rückmeldung von ${name}`,

  facts: 'Angaben',
  dial: 'Einwahl',
  opened: 'Eröffnet',
  closed: 'Geschlossen',
  approved: 'Genehmigt',
  sent: 'Niederschrift versandt',
  toSession: 'Sitzung führen',
  open: 'Sitzung eröffnen',
  downloadInvitation: 'Einladung (Word)',
  downloadAttendance: 'Anwesenheitsliste (Word)',
  downloadMinutes: 'Niederschrift (Word)',
  downloadPublicAgenda: 'Tagesordnung, öffentlich (Word)',
  downloadPublicMinutes: 'Niederschrift, öffentlich (Word)',
  downloadVotes: 'Abstimmungen (Excel)',
  cancel: 'Sitzung absagen',
  cancelHappens: 'Die Sitzung ist abgesagt; ihre Nummer wird nicht wieder vergeben.',
  cancelProjects: 'Projekte auf der Tagesordnung warten wieder auf eine Sitzung.',
  cancelTell: 'Bitte teilen Sie die Absage den Mitgliedern mit; von hier wird nichts versandt.',
  cancelStays: 'Eine abgesagte Sitzung wird nicht wieder aufgenommen.',
  reason: 'Grund',

  presence: 'Anwesenheit',
  presenceFinding: (most: number, entitled: number) =>
    `Höchstens ${formatWhole(most)} von ${formatWhole(entitled)} Stimmberechtigten waren zugleich anwesend.`,
  presenceStay: (person: string, from: string, until: string) => `${person}, ${from} bis ${until} Uhr`,
  presenceNow: 'jetzt',
  presenceBallots: 'Senkrechte Striche: Abstimmungen',
  person: 'Person',
  from: 'von',
  until: 'bis',
  guest: 'Gast',
  nobodyThere: 'nicht anwesend',

  recusedHere: (name: string, reason: string, left: boolean) =>
    `Befangen: ${name}. ${reason}${left ? ' Hat den Raum verlassen.' : ''}`,
  withoutQuorum: (reason: string) => `Abgestimmt ohne Beschlussfähigkeit, Begründung: ${reason}`,
  deferredQuorum:
    'Vertagt, weil zu wenige anwesend waren; in der nächsten Sitzung genügt jede Zahl, wenn die Einladung darauf hinweist (R31).',
  toResolution: (number: string) => `Beschluss ${number}`,
  toProject: (number: string) => `Projekt ${number}`,
  resultText: 'Ergebnis für die Niederschrift',
  ballotOf: (time: string) => `Abstimmung um ${time}`,
  proof: 'Beweis',

  subsequent: 'Nachvotum',
  subsequentUntil: (until: string, left: string) => `Abwesende können bis ${until} nachträglich abstimmen. ${left}`,
  subsequentOpen: (count: number) => `${formatCount(count, 'Stimme liegt', 'Stimmen liegen')} vor.`,
  subsequentRecord: 'Nachvotum eintragen',
  subsequentMember: 'Mitglied',
  subsequentDeclare: 'Ergebnis mit Nachvoten feststellen',

  minutes: 'Niederschrift',
  minutesTitle: (number: string) => `Niederschrift ${number}`,
  minutesBegin: 'Niederschrift beginnen',
  minutesEdit: 'Niederschrift schreiben',
  minutesLead:
    'Zeiten, Anwesende, Beschlüsse und Stimmen stehen schon darin. Hier kommt nur dazu, was je Punkt gesagt werden soll.',
  minutesSend: 'Versand festhalten',
  minutesSendHappens: (until: string) =>
    `Die Niederschrift gilt als an alle Mitglieder versandt; Einwendungen sind bis ${until} möglich.`,
  minutesSendStays: 'Der Text wird nur noch nach einer Einwendung geändert, mit Grund im Verlauf.',
  minutesReopen: 'Nach Einwendung überarbeiten',
  minutesReopenReason: 'Wer hat was eingewandt?',
  minutesApprove: 'Niederschrift genehmigen',
  minutesApproveOn: 'Genehmigt am',
  minutesApproveHappens: 'Die Niederschrift gilt als genehmigt.',
  minutesApproveStays: 'Der Text steht fest; eine Berichtigung ist ein neuer Vermerk.',
  minutesSaved: 'Gespeichert',
  minutesSaving: 'Wird gespeichert',
  minutesItemHelp: 'Was zu diesem Punkt festgehalten wird; leer, wenn der Beschluss genügt.',
} as const
