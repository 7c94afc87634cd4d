import type { AttachmentKind, CompletenessItem, CompletenessState } from '../../domain/projects/completeness.ts'
import type { ChangedField } from '../../rules/funding/substantial-change.ts'
import { formatCount, NBSP } from '../numbers.ts'

export const COMPLETENESS_LABELS: Readonly<Record<CompletenessItem, string>> = {
  'application-61029': `Antrag (Vordruck${NBSP}61029)`,
  'description-61033': `Anlage${NBSP}1 Projektbeschreibung (61033)`,
  'de-minimis': 'De-minimis-Erklärung',
  'finances-plausible': 'Finanzplan nachvollziehbar',
  'own-contribution-proven': 'Nachweis des Eigenanteils',
  'partner-declarations': 'Erklärungen der Partner',
}

export const COMPLETENESS_HELP: Readonly<Record<CompletenessItem, string>> = {
  'application-61029': 'Unterschrieben, alle Seiten. Bleibt bei der Koordination: Er zeigt Gehälter.',
  'description-61033': 'Mit Zielwerten und Zeitplan. Geht an die Mitglieder.',
  'de-minimis': 'Nur wo die Förderung eine Beihilfe für ein Unternehmen sein kann.',
  'finances-plausible': 'Die Summen prüft das Programm auf den Cent; hier zählt, ob die Ansätze begründet sind.',
  'own-contribution-proven': 'Zum Beispiel Haushaltsbeschluss, Kontoauszug, Zusage der Drittmittel.',
  'partner-declarations': 'Je Partner: welcher Beitrag, mit oder ohne Mittel.',
}

export const COMPLETENESS_STATES: Readonly<Record<CompletenessState, string>> = {
  open: 'noch nicht geprüft',
  present: 'liegt vor',
  missing: 'fehlt',
  'not-needed': 'nicht nötig',
}

export const ATTACHMENT_LABELS: Readonly<Record<AttachmentKind, string>> = {
  application: `Antrag${NBSP}61029`,
  description: `Anlage${NBSP}1 (61033)`,
  'de-minimis': 'De-minimis-Erklärung',
  'member-version': 'Mitgliederfassung',
  other: 'Sonstiges',
}

export const CHANGED_FIELDS: Readonly<Record<ChangedField, string>> = {
  sponsor: 'Träger',
  period: 'Laufzeit',
  totalCost: 'Gesamtausgaben',
  grant: 'Zuwendung',
}

export const checkWords = {
  tab: 'Prüfung',
  completeness: 'Vollständigkeit',
  complete: (day: string) => `Vollständig seit ${day}.`,
  openCount: (count: number) => `${formatCount(count, 'Punkt', 'Punkte')} noch offen.`,
  item: 'Unterlage',
  state: 'Stand',
  note: 'Bemerkung',
  save: 'Prüfung speichern',
  saved: 'Prüfung gespeichert',
  files: 'Unterlagen',
  noFiles: 'Noch keine Datei.',
  kind: 'Art der Unterlage',
  chooseFiles: 'Dateien',
  filesHelp: 'PDF, Word, Excel, Bilder. Eine Datei, die nicht ist, was ihr Name sagt, wird abgewiesen.',
  forMembers: 'Mitglieder dürfen sie sehen',
  notForMembers: `Der Antrag${NBSP}61029 zeigt Gehälter und bleibt bei der Koordination.`,
  visible: 'für Mitglieder',
  internal: 'nur Koordination',
  receivedOn: 'Eingegangen am',
  attach: 'Datei aufnehmen',
  attached: 'Datei aufgenommen',
  memberVersion: 'Mitgliederfassung (Word)',
  memberVersionHelp:
    'Enthält Beschreibung, Summen und Stellenanteile, nie einzelne Gehälter. Sie wird aus dem Antrag gebildet und lässt sich dem Umlauf beifügen.',
  request: 'Nachforderung',
  requestItems: 'Was fehlt?',
  requestText: 'Text an den Träger',
  requestTextHelp: 'Steht im Schreiben nach der Liste der fehlenden Unterlagen.',
  dueOn: 'Nachzureichen bis',
  send: 'Nachforderung speichern',
  sent: 'Nachforderung gespeichert. Das Schreiben steht als Word-Datei bereit.',
  letter: 'Schreiben (Word)',
  requested: (sent: string, due: string) => `Nachgefordert am ${sent}, Frist ${due}`,
  settled: (day: string) => `erledigt am ${day}`,
  waiting: 'noch offen',
  overdue: 'Frist abgelaufen',
  replaced: 'durch die spätere ersetzt',
  joint: 'Gemeinsam getragen',
  jointDerived: (yes: boolean) =>
    yes ? 'Abgeleitet: ja, mindestens zwei Mitglieder mit benanntem Beitrag (R39).' : 'Abgeleitet: nein (R39).',
  jointOverride: (yes: boolean, reason: string) => `Übersteuert: ${yes ? 'ja' : 'nein'}. Grund: ${reason}`,
  jointAsDerived: 'wie abgeleitet',
  jointYes: 'gilt als gemeinsam getragen',
  jointNo: 'gilt nicht als gemeinsam getragen',
  reason: 'Grund',
  saveJoint: 'Einstufung speichern',
  jointSaved: 'Einstufung gespeichert',
  changes: 'Änderungen nach der Befürwortung',
  substantial: 'wesentlich, neuer Beschluss nötig',
  notSubstantial: 'nicht wesentlich',
} as const
