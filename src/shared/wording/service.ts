import { dateOf, type Instant } from '../basics/instant.ts'
import { formatInstant } from './dates.ts'

/** What the service and the browser host say on their own account: pages and answers without a screen around them. */
export const serviceWords = {
  backupFile: (at: Instant) => `Sicherung ${dateOf(at)}.allianz`,
  archiveFile: (at: Instant) => `Archiv ${dateOf(at)}.zip`,
  fault: (reference: string) =>
    `Das Programm hat einen Fehler gemeldet (Kennzeichen ${reference}). Es wurde nichts gespeichert; alles vorher Gesicherte ist unverändert.`,
  unknownProcedure: 'Diese Funktion gibt es nicht. Bitte die Seite neu laden.',
  uploadTooLarge: (size: string | null, limit: string) =>
    `${size === null ? 'Die Dateien sind zusammen' : `Mit zusammen ${size} sind die Dateien`} zu groß: Auf einmal lassen sich höchstens ${limit} übernehmen. Es wurde nichts gespeichert.`,
  requestTooLarge: (limit: string) => `Die Eingabe ist zu lang: mehr als ${limit}. Es wurde nichts gespeichert.`,
  noDemo: (path: string) =>
    `„${path}“ enthält eine echte Allianz, keine Demo. Die Datei wurde nicht verändert; bitte einen anderen Ort wählen.`,
  erasedFile: (at: Instant) =>
    `Der Inhalt dieser Datei wurde am ${formatInstant(at)} nach den Löschregeln gelöscht. Name, Größe und Prüfwert sind geblieben.`,
  unnamedFile: 'Datei',
  pageTitle: 'Allianz',
  notFound: 'Diese Seite oder Datei gibt es nicht.',
  noPdf: 'LibreOffice konnte aus diesem Dokument kein PDF machen. Die Word- oder Excel-Datei ist davon nicht betroffen.',
  notDeclared: 'Dieses Dokument gibt es erst, wenn das Ergebnis festgestellt ist.',
  notBuilt: 'Die Oberfläche ist noch nicht gebaut. Bitte einmal „npm run build“ ausführen und die Seite neu laden.',
  signIn: 'Bitte über das Programm „Allianz“ öffnen: Diese Adresse gilt nur für den Browser, in dem es gestartet wurde.',
  wrongKey: 'Dieser Startlink gehört zu einem anderen oder bereits beendeten Programmlauf. Bitte „Allianz“ neu öffnen.',
  foreignHost: 'Diese Adresse gehört nicht zu „Allianz“.',
  foreignOrigin: 'Eine fremde Seite hat versucht, auf „Allianz“ zuzugreifen. Das wurde abgelehnt.',
  unknownMethod: 'Diese Art der Anfrage wird nicht angenommen.',
} as const
