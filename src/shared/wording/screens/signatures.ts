import type { Instant } from '../../basics/instant.ts'
import { formatInstant } from '../dates.ts'

/** Words of the screens on which files are checked and signed. */
export const signatureWords = {
  checkTitle: 'Datei prüfen',
  checkLead:
    'Wer hat diese Word- oder Excel-Datei signiert, gilt das noch, und ist es eine Datei von uns? Nichts davon wird gespeichert.',
  checkAct: 'Datei prüfen',
  file: 'Word- oder Excel-Datei',
  fileHelp: 'Auch Dateien, die Word, LibreOffice oder ein Signaturdienst signiert hat.',
  checking: (name: string) => `${name} wird geprüft …`,
  result: (name: string) => `Ergebnis für ${name}`,
  ours: 'Von uns ausgefertigt?',
  sameBytes: (name: string, at: string) => `Ja. Diese Datei ist Byte für Byte „${name}“, geschrieben am ${at}.`,
  signedSince: (name: string, at: string) =>
    `Ja, der Inhalt ist unverändert der von „${name}“, geschrieben am ${at}. Danach wurde die Datei signiert.`,
  notOurs:
    'Diese Datei steht so nicht im Register. Entweder hat sie jemand anderes gemacht, oder sie wurde nach dem Ausfertigen verändert oder neu gespeichert.',
  journal: 'Stand des Journals',
  headHolds: (sequence: number, digits: string) =>
    `Die Datei nennt Eintrag ${sequence} (${digits} …), und das Journal hat ihn: Bis dahin wurde es seit der Ausfertigung nicht umgeschrieben.`,
  headDiffers: (sequence: number, digits: string) =>
    `Die Datei nennt Eintrag ${sequence} (${digits} …), das Journal hat ihn so nicht: Die Datei stammt aus einer anderen Arbeitsdatei, oder das Journal wurde seit der Ausfertigung umgeschrieben.`,
  signatures: 'Signaturen',
  unsigned: 'Die Datei trägt keine digitale Signatur.',
  signer: 'Signiert von',
  signedAt: 'Zeitpunkt',
  level: 'Niveau',
  covers: 'Umfasst',
  purpose: 'Zweck',
  issuer: 'Zertifikat ausgestellt von',
  validity: 'Zertifikat gültig',
  validFromUntil: (from: string, until: string) => `${from} bis ${until}`,
  serial: 'Seriennummer',
  chain: 'Kette',
  problems: 'Was nicht stimmt',
  hash: 'SHA-256 der Datei',
  limits:
    'Ob ein Zertifikat inzwischen gesperrt wurde, fragt das Programm nirgends ab, und den Zeitpunkt bestätigt keine dritte Stelle. Welche Unterschrift ein Schreiben braucht, entscheidet der Empfänger.',

  signTitle: 'Digital signieren',
  signAct: 'Digital signieren',
  signLead: (name: string) => `${name}: die Signatur kommt in die Datei selbst; Word, Excel und LibreOffice zeigen sie an.`,
  signHappens: 'Eine signierte Ausfertigung entsteht und kommt ins Register; die bisherige Datei bleibt unverändert.',
  signNext: 'Signieren mehrere, dann nacheinander: jede weitere Signatur kommt auf die letzte signierte Ausfertigung.',
  signStays: 'Der Inhalt der signierten Ausfertigung: jede spätere Änderung daran macht ihre Signaturen ungültig.',
  keyFile: 'Schlüsseldatei (.p12 oder .pfx)',
  keyFileHelp: 'Ihr Zertifikat mit dem privaten Schlüssel. Die Datei wird nur zum Signieren gelesen und nicht gespeichert.',
  keyFileMissing: 'Bitte die Schlüsseldatei wählen.',
  passphrase: 'Kennwort der Schlüsseldatei',
  passphraseHelp: 'Wird jedes Mal gefragt und nirgends gespeichert.',
  comment: 'Zweck der Signatur (freiwillig)',
  commentHelp: 'Steht in den Einzelheiten der Signatur, zum Beispiel „Freigabe“.',
  mark: 'Sichtbarer Vermerk im Text',
  markHelp:
    'Wer, wann und mit welchem Niveau signiert hat, steht dann über dem Namen. Das geht nur mit der ersten Signatur: Jede spätere Änderung am Text bräche sie.',
  markNone: 'kein Vermerk, nur in der Datei',
  markNotPossible:
    'Ein sichtbarer Vermerk ist hier nicht mehr möglich: Die Datei ist schon signiert oder stammt aus einer eigenen Vorlage.',
  withPicture: 'Unterschriftsbild einsetzen',
  markSigned: (name: string, at: string) => `Digital signiert von ${name}, ${at}`,
  markElsewhere: 'Weitere digitale Signaturen: in Word unter Datei › Informationen',
  pictureIsNoSignature: 'Das Bild ist keine Signatur; es gilt die digitale Signatur in der Datei.',
  pictureText: (name: string) => `Bild der Unterschrift von ${name}; das Bild ist keine Signatur`,
  picturesTitle: 'Unterschriftsbilder',
  picturesLead:
    'Ein eingescannter Namenszug für Personen, die zeichnen dürfen. Er kommt nur zusammen mit einer digitalen Signatur in ein Dokument. Ein Bild ist keine Unterschrift: Jeder kann es kopieren.',
  picturesNone: 'Heute ist niemand zeichnungsberechtigt. Eingetragen wird das bei den Personen eines Mitglieds.',
  picture: (name: string) => `Unterschriftsbild: ${name}`,
  pictureHelp: 'PNG, höchstens 300 kB, am besten mit durchsichtigem Hintergrund.',
  pictureMissing: 'kein Bild hinterlegt',
  removePicture: 'Bild entfernen',
  removePictureOf: (name: string) => `Unterschriftsbild von ${name} entfernen`,
  signed: (name: string, level: string) => `Signiert von ${name}: ${level}.`,
  copyOf: (name: string, madeAt: Instant) => `${name}, ${formatInstant(madeAt)}`,
  signedCopies: 'Signierte Ausfertigungen',
  nothingIssued: 'Hier gibt es noch nichts zu signieren: Das Dokument ist noch nicht ausgefertigt.',
  ownIdentity: 'Noch kein Zertifikat? Eigene Signaturidentität anlegen',

  identityTitle: 'Eigene Signaturidentität',
  identityLead:
    'Ein Schlüssel mit einem Zertifikat, das Sie sich selbst ausstellen. Es belegt, dass eine Datei unverändert ist; wer Sie sind, bestätigt damit niemand.',
  identityName: 'Name, wie er in der Signatur steht',
  identityOrganization: 'Organisation (freiwillig)',
  identityPassphrase: 'Neues Kennwort',
  identityPassphraseHelp:
    'Mindestens 10 Zeichen. Ohne das Kennwort ist der Schlüssel verloren; niemand kann es wiederherstellen.',
  identityRepeat: 'Kennwort wiederholen',
  identityMake: 'Schlüsseldatei anlegen',
  identityNameMissing: 'Bitte den Namen eintragen.',
  identityTooShort: 'Das Kennwort braucht mindestens 10 Zeichen.',
  identityDiffers: 'Die beiden Kennwörter sind verschieden.',
  identityMade: (fileName: string) =>
    `${fileName} wurde heruntergeladen. Bitte an einem sicheren Ort aufbewahren; die Arbeitsdatei enthält den Schlüssel nicht.`,
  identityFacts: 'Gültig für fünf Jahre; RSA mit 3072 Bit, mit dem Kennwort verschlüsselt.',
} as const
