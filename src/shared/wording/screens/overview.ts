import { formatCount } from '../numbers.ts'

export const overviewWords = {
  title: 'Übersicht',
  today: 'Heute zu tun',
  nothingToDo: 'Nichts zu tun',
  nothingToDoText:
    'Im Augenblick wartet nichts auf Sie. Neue Aufgaben erscheinen hier, sobald eine Frist, ein Ergebnis oder eine Stellungnahme ansteht.',
  running: 'Laufende Umlaufverfahren',
  noneRunning: 'Zurzeit läuft kein Umlaufverfahren.',
  nextMeeting: 'Nächste Sitzung',
  notInvited: 'Noch nicht eingeladen',
  replies: ({ accepted, declined, open }: { readonly accepted: number; readonly declined: number; readonly open: number }) =>
    `${formatCount(accepted, 'Zusage', 'Zusagen')}, ${formatCount(declined, 'Absage', 'Absagen')}, ${open} offen`,
  quorum: (needed: number, entitled: number) => `beschlussfähig ab ${needed} von ${entitled}`,
  budget: 'Regionalbudget',
  projects: 'Projekte nach Stand',
  retentionReview: 'jährliche Durchsicht, Datenschutz',
  overCommitment: (year: number) => `Regionalbudget ${year}`,
  projectsOf: (count: number) => formatCount(count, 'Projekt', 'Projekte'),

  overdue: (days: number) => `seit ${formatCount(days, 'Tag', 'Tagen')} fällig`,
  openSince: (days: number) => (days === 0 ? 'seit heute' : `seit ${formatCount(days, 'Tag', 'Tagen')} offen`),
  dueToday: 'heute',
  dueTomorrow: 'morgen',
  dueIn: (days: number) => `in ${formatCount(days, 'Tag', 'Tagen')}`,

  tasks: {
    'declare-result': 'Ergebnis feststellen',
    'responses-missing': 'Rückmeldungen abwarten',
    'notify-members': 'Mitglieder über das Ergebnis unterrichten',
    'draft-statement': 'Stellungnahme beginnen',
    'issue-statement': 'Stellungnahme ausfertigen',
    'report-due': 'Sachbericht oder Nachweis anfordern',
    'completion-due': 'Nachgeforderte Unterlagen abwarten',
    'send-statement': 'Stellungnahme versenden',
    'retention-review': 'Löschfristen durchsehen',
    'over-commitment': 'Überzeichnung begründen',
    'decide-project': 'Über das Projekt entscheiden',
    'meeting-task': 'Auftrag aus einer Sitzung',
  },
  meetingActs: {
    prepare: 'Sitzung vorbereiten',
    invite: 'Zur Sitzung einladen',
    open: 'Sitzung durchführen',
    'draft-minutes': 'Niederschrift schreiben',
    'send-minutes': 'Niederschrift versenden',
    'approve-minutes': 'Niederschrift genehmigen lassen',
    'sign-minutes': 'Niederschrift unterschreiben lassen',
  },
  owner: (name: string) => `Zuständig: ${name}`,
  missing: (count: number) => `${formatCount(count, 'Rückmeldung fehlt', 'Rückmeldungen fehlen')} noch`,

  answeredOf: (answered: number, all: number) => `${answered} von ${all} beantwortet`,

  doorsTitle: 'Womit möchten Sie beginnen?',
  doorsText: 'Diese Arbeitsdatei ist noch leer. Drei Wege führen hinein.',
  doorProject: 'Projektantrag erfassen',
  doorProjectText: 'Titel, Träger, Finanzplan. Die Summen werden beim Tippen geprüft.',
  doorMembers: 'Mitglieder ansehen',
  doorMembersText: 'Wer ist stimmberechtigt, wer vertritt wen, wer führt die Geschäfte?',
  doorDemo: 'Die Demo-Allianz ansehen',
  doorDemoText: 'Im Menü „Datei“ unter „Demo-Allianz öffnen“. Sie liegt in einer eigenen Datei; Ihre Daten bleiben unberührt.',
} as const
