import type { StatementAddressee, StatementKind, StatementState } from '../../domain/statements/statement.ts'
import type { DispatchWay } from '../../domain/statements/statement-dispatch.ts'
import { formatCount } from '../numbers.ts'

export const KIND_LABELS: Readonly<Record<StatementKind, string>> = {
  endorsed: 'befürwortend',
  'endorsed-with-conditions': 'befürwortend mit Auflagen',
  'not-endorsed': 'nicht befürwortend',
}

export const STATEMENT_STATES: Readonly<Record<StatementState, string>> = {
  draft: 'Entwurf',
  issued: 'ausgefertigt',
  sent: 'versandt',
  superseded: 'ersetzt',
  revoked: 'widerrufen',
}

export const ADDRESSEE_LABELS: Readonly<Record<StatementAddressee, string>> = {
  sab: 'Sächsische Aufbaubank (SAB)',
  smwa: 'SMWA',
  sponsor: 'Träger, zur Vorlage',
}

export const DISPATCH_WAYS: Readonly<Record<DispatchWay, string>> = {
  email: 'E-Mail',
  letter: 'Brief',
  portal: 'Förderportal',
  handover: 'persönlich übergeben',
}

export const statementWords = {
  title: 'Stellungnahmen',
  one: 'Stellungnahme',
  many: 'Stellungnahmen',
  lead: 'Das Papier der Allianz zu einem Projekt. Es beruht immer auf einem Beschluss.',
  emptyTitle: 'Noch keine Stellungnahme',
  emptyText: 'Eine Stellungnahme beginnt auf der Seite eines Beschlusses.',
  toResolutions: 'Beschlüsse ansehen',

  number: 'Nr.',
  noNumber: 'Entwurf',
  project: 'Projekt',
  kind: 'Art',
  resolution: 'Beschluss',
  signedOn: 'Datum',
  state: 'Stand',
  hash: 'Prüfwert',

  draftTitle: (project: string) => `Stellungnahme zu „${project}“`,
  issuedTitle: (number: string) => `Stellungnahme ${number}`,
  restsOn: (number: string, date: string) => `Beruht auf Beschluss ${number} vom ${date}.`,
  issue: 'Stellungnahme ausfertigen',
  openPoints: 'Noch zu erledigen',
  noOpenPoints: 'Alles vollständig. Die Stellungnahme kann ausgefertigt werden.',
  reasonMissing: (label: string) => `Begründung fehlt: ${label}`,
  openPointCount: (count: number) => formatCount(count, 'offener Punkt', 'offene Punkte'),
  savedDraft: 'Entwurf gesichert',
  savingDraft: 'Entwurf wird gesichert',
  content: 'Inhalt',
  preview: 'So wird sie gedruckt',
  paper: 'Blatt in der Vorschau',
  previewNote: 'Vorschau aus denselben Bausteinen wie die Word-Datei; der Seitenumbruch kann abweichen.',
  addressee: 'Empfänger',
  reasons: 'Begründung',
  words: (count: number, least: number, most: number) =>
    count < least
      ? `${formatCount(count, 'Wort', 'Wörter')}; üblich sind ${least} bis ${most}`
      : count > most
        ? `${formatCount(count, 'Wort', 'Wörter')}; mehr als ${most} liest kaum jemand`
        : formatCount(count, 'Wort', 'Wörter'),
  conditions: 'Auflagen im Wortlaut',
  conditionsHelp: 'Jede Auflage in eine eigene Zeile, mit Termin und wer sie prüft.',
  exceptionReason: 'Warum trotz verfehlter Mehrheit?',
  exceptionHelp: 'Nur wo die Geschäftsordnung die Ausnahme zulässt; der Grund steht im Text (R37).',
  signatories: 'Es unterzeichnen',
  signatoriesHelp:
    'Für die Allianz unterzeichnet das geschäftsführende Mitglied. Ist es befangen, unterzeichnet es nie allein (R19).',
  addSignatory: 'Person hinzufügen',
  removeSignatory: (name: string) => `${name} unterzeichnet nicht`,
  managing: 'geschäftsführendes Mitglied',
  recused: 'befangen',
  substitute: 'in Vertretung',
  discloseConflict: 'Befangenheit im Text offenlegen',
  discloseHelp:
    'Dann darf das befangene geschäftsführende Mitglied unterzeichnen; der Satz dazu steht über der Unterschrift (R19).',
  download: 'Word-Datei herunterladen',
  downloadDraft: 'Entwurf als Word-Datei',

  openResolution: 'Beschluss öffnen',
  openProject: 'Projekt öffnen',
  issueLead: (project: string) => `Projekt „${project}“`,
  happensNumber: 'Die Stellungnahme erhält die nächste Nummer und das heutige Datum.',
  happensKind: (kind: string, addressee: string) => `Sie ist ${kind} und geht an: ${addressee}.`,
  happensSign: (names: string) => `Unterschriftsblock für ${names}.`,
  happensFile: 'Die Word-Datei wird geschrieben, ihr Prüfwert ins Register eingetragen.',
  staysText: 'Der Text, die Nummer, das Datum und der Prüfwert.',
  staysCorrection: 'Eine Berichtigung ist nur als neue Stellungnahme möglich, die diese ersetzt.',
  staysSignature: 'Unterschrieben wird von Hand auf dem Ausdruck; das Programm ersetzt keine Unterschrift.',
  issued: 'Stellungnahme ausgefertigt',
  fileName: 'Datei',
  issuedAt: 'Ausgefertigt',
  sha256: 'Prüfwert (SHA-256)',
  downloadAttachment: 'Anlage 2 zum Antrag (Word)',
  mailDraft: 'E-Mail-Entwurf (.eml)',
  mailDraftHelp: 'Öffnet sich im Mailprogramm mit der ausgefertigten Datei. Nach dem Absenden hier den Versand eintragen.',
  dispatch: 'Versand',
  dispatched: (when: string, way: string, receiver: string) => `${when}, ${way}: ${receiver}`,
  way: 'Weg',
  sentAt: 'Versandt am',
  sentTime: 'Uhrzeit',
  receiver: 'An',
  remark: 'Bemerkung',
  recordDispatch: 'Versand eintragen',
  dispatchSaved: 'Versand eingetragen',
  correct: 'Berichtigen oder widerrufen',
  replace: 'Stellungnahme ersetzen',
  replaceHelp:
    'Eine Berichtigung ist eine neue Stellungnahme mit eigener Nummer. Diese bleibt im Register und gilt als ersetzt, sobald die neue ausgefertigt ist.',
  revoke: 'Stellungnahme widerrufen',
  revokeNeedsResolution: 'Widerrufen wird durch Beschluss. Es gibt noch keinen, der nach der Ausfertigung gefasst ist.',
  revokingResolution: 'Beschluss über den Widerruf',
  revokeReason: 'Grund des Widerrufs',
  revokedDone: 'Stellungnahme widerrufen',
  isRevoked: (reason: string) => `Diese Stellungnahme ist widerrufen. ${reason}`,
  isSuperseded: (number: string) => `Diese Stellungnahme ist ersetzt durch ${number}.`,
  supersedes: 'Ersetzt',
  modules: 'Textbausteine',
  modulesFor: (label: string) => `Textbausteine: ${label}`,
  keepAsModule: 'Diesen Text als Baustein merken',
  moduleSaved: 'Textbaustein gespeichert',
  removeModule: (title: string) => `Baustein löschen: ${title}`,
  exportRegister: 'Register (Excel)',
  sent: 'Versandt',
  readOnly: 'Diese Stellungnahme ist ausgefertigt und wird nicht mehr geändert.',
} as const
