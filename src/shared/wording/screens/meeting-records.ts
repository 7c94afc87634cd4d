import type { MeetingDispatchKind } from '../../domain/meetings/meeting-dispatch.ts'
import type { ObjectionToMinutesOutcome } from '../../domain/meetings/minutes-record.ts'

export const DISPATCH_KIND_LABELS: Readonly<Record<MeetingDispatchKind, string>> = {
  invitation: 'Einladung',
  move: 'Verschiebung',
  cancellation: 'Absage',
  minutes: 'Niederschrift',
}

export const OBJECTION_OUTCOME_LABELS: Readonly<Record<ObjectionToMinutesOutcome, string>> = {
  open: 'offen',
  accepted: 'angenommen',
  rejected: 'zurückgewiesen',
}

/** Words for what was sent, objections and corrections, moving, usual agendas, and following resolutions up. */
export const meetingRecordWords = {
  dispatches: 'Versandregister',
  dispatchesHelp: 'Wer hat was wann wie bekommen, mit dem Prüfwert jeder Datei.',
  what: 'Was',
  files: 'Dateien',
  noFiles: 'ohne Datei',
  replyDeputy: 'Vertretung durch',
  replyDeputyOf: (name: string) => `Vertretung für ${name}`,

  objections: 'Einwendungen',
  objectionsUntil: (day: string) => `Einwendungen sind bis ${day} möglich.`,
  objectionNew: 'Einwendung eintragen',
  objectionWho: 'Von wem',
  objectionText: 'Einwendung',
  objectionReceived: 'Eingang',
  objectionLate: 'nach der Frist',
  objectionAnswer: 'Antwort',
  objectionAnswerHelp: 'Nötig, wenn die Einwendung zurückgewiesen wird.',
  objectionOutcomeOf: (name: string) => `Entscheidung über die Einwendung von ${name}`,
  objectionSave: 'Eintragen',
  objectionDecide: 'Entscheidung speichern',

  approvedIn: 'Genehmigt in der Sitzung',
  approvedNowhere: 'außerhalb einer Sitzung',
  corrections: 'Berichtigungen',
  correctionLead:
    'Die genehmigte Niederschrift bleibt, wie sie ist; eine Berichtigung ist ein eigener Vermerk, der auf sie zeigt.',
  correctionText: 'Was richtig ist',
  correctionReason: 'Grund',
  correctionSave: 'Berichtigung festhalten',
  correctionLine: (day: string, by: string, text: string, reason: string) => `${day}, ${by}: ${text} (${reason})`,

  move: 'Sitzung verschieben',
  moveHappens: 'Die Sitzung bekommt einen neuen Termin und behält Nummer und Tagesordnung.',
  moveInvite: 'Danach ist neu einzuladen, mit neuer Ladungsfrist (F07). Der Kalendereintrag wird aktualisiert, nicht verdoppelt.',
  moveProjects: 'Projekte auf der Tagesordnung warten, bis neu eingeladen ist.',
  moveStays: 'Wer zum alten Termin eingeladen war, bleibt im Versandregister.',
  calendar: 'Kalendereintrag (.ics)',
  letterFor: (name: string) => `Brief für ${name} (Word)`,
  letter: 'Brief (Word)',
  mail: 'E-Mail-Entwurf (.eml)',
  mailFor: (name: string) => `E-Mail-Entwurf für ${name}`,
  letters: 'Einladung je Mitglied: Brief oder E-Mail-Entwurf',

  minutesMails: 'Niederschrift je Mitglied als E-Mail-Entwurf',
  tell: 'Absage mitteilen',
  tellLead:
    'Die Absage wird nicht von hier versandt. Bitte zuerst versenden, dann festhalten, wann und wie; der Kalendereintrag trägt den Termin aus.',
  tellFiles: 'Absage je Mitglied: Brief oder E-Mail-Entwurf',
  tellSave: 'Absage als versandt festhalten',
  calendarCancelled: 'Absage für den Kalender (.ics)',
  correctionPaper: 'Berichtigung (Word)',

  templates: 'Vorlagen',
  templateUse: 'Vorlage übernehmen',
  templateSave: 'Als Vorlage merken',
  templateName: 'Name der Vorlage',
  templateBody: 'Gremium',
  templateRemove: 'Vorlage löschen',
  templateNone: 'Noch keine Vorlage.',
  textModules: 'Textbaustein einfügen',
  textModuleSave: 'Text als Baustein merken',
  textModuleTitle: 'Titel des Bausteins',

  followUp: 'Wiedervorlage',
  followUpOwner: 'Verantwortlich',
  followUpDue: 'bis',
  followUpDone: 'erledigt am',
  followUpSave: 'Speichern',
  replacedBy: (number: string, reason: string) => `Ersetzt durch ${number}${reason === '' ? '' : `: ${reason}`}`,
  replace: 'Durch späteren Beschluss ersetzen',
  replaceBy: 'Späterer Beschluss',
  replaceReason: 'Grund',
  replaceSave: 'Als ersetzt vermerken',
  replaceStays: 'Der Beschluss selbst bleibt unverändert; der Vermerk lässt sich nicht zurücknehmen.',
  extract: 'Auszug (Word)',
} as const
