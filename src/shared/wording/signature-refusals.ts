import type { Instant } from '../basics/instant.ts'
import { formatInstant } from './dates.ts'
import { inQuotes } from './quotes.ts'
import { formatFileSize } from './screens/file-size.ts'

interface Named {
  readonly name: string
}

/** One sentence per refusal that files from outside, keys and signatures know: what is, and what to do. */
export const SIGNATURE_SENTENCES = {
  NOT_AN_OFFICE_FILE: () => 'Das ist keine Word- oder Excel-Datei (.docx, .xlsx). Bitte die richtige Datei wählen.',
  OFFICE_FILE_ENCRYPTED: () =>
    'Die Datei ist mit einem Kennwort verschlüsselt. Bitte in Word oder Excel öffnen, ohne Kennwort speichern und noch einmal wählen.',
  OLD_OFFICE_FORMAT: () =>
    'Die Datei hat ein altes Format (.doc, .xls oder ähnlich). Bitte in Word oder Excel als .docx oder .xlsx speichern.',
  OFFICE_FILE_HAS_MACROS: () =>
    'Die Datei enthält Makros und wird deshalb nicht angenommen. Bitte als .docx oder .xlsx ohne Makros speichern.',
  OFFICE_FILE_DAMAGED: ({ part }: { readonly part: string }) =>
    `Die Datei ist beschädigt oder wurde verändert${part === '' ? '' : ` (${inQuotes(part)})`}. Bitte eine unbeschädigte Kopie verwenden.`,
  OFFICE_FILE_TOO_LARGE: ({ limit }: { readonly limit: number }) =>
    `Die Datei ist zu groß oder würde entpackt zu groß; möglich sind ${formatFileSize(limit)}.`,
  OFFICE_FILE_UNSAFE_PATH: ({ part }: { readonly part: string }) =>
    `Die Datei enthält einen unzulässigen Pfad (${inQuotes(part)}) und wird nicht geöffnet. Sie stammt nicht unverändert aus Word oder Excel.`,
  OFFICE_FILE_ENTITIES: ({ part }: { readonly part: string }) =>
    `Die Datei enthält in ${inQuotes(part)} unzulässige Angaben (Dokumenttyp, Entitäten oder fremde Kodierung) und wird nicht geöffnet.`,
  NOT_A_KEY_FILE: () => 'Das ist keine Schlüsseldatei (PKCS#12, Endung .p12 oder .pfx), oder sie ist beschädigt.',
  WRONG_PASSPHRASE: () => 'Das Kennwort passt nicht zur Schlüsseldatei. Groß- und Kleinschreibung zählen.',
  KEY_FILE_WITHOUT_KEY: () =>
    'Die Schlüsseldatei enthält keinen privaten Schlüssel mit passendem Zertifikat. Bitte sie mit dem privaten Schlüssel exportieren.',
  KEY_NOT_FOR_SIGNING: ({ name }: Named) =>
    `Das Zertifikat von ${name} ist nicht zum Signieren von Dokumenten bestimmt. Bitte ein Signaturzertifikat verwenden.`,
  CERTIFICATE_NOT_YET_VALID: ({ name, validFrom }: Named & { readonly validFrom: Instant }) =>
    `Das Zertifikat von ${name} gilt erst ab ${formatInstant(validFrom)}. Bitte auch die Uhr des Rechners prüfen.`,
  CERTIFICATE_EXPIRED: ({ name, validUntil }: Named & { readonly validUntil: Instant }) =>
    `Das Zertifikat von ${name} ist am ${formatInstant(validUntil)} abgelaufen. Bitte ein gültiges verwenden.`,
  SIGNED_ALREADY: ({ name }: Named) =>
    `${name} hat dieses Dokument mit demselben Zertifikat schon signiert. Eine zweite Signatur sagt nicht mehr als die erste.`,
  EARLIER_SIGNATURE_BROKEN: () =>
    'Die Datei trägt schon eine Signatur, die nicht mehr stimmt: Sie wurde nach dem Signieren verändert. Bitte die unveränderte Fassung signieren.',
} as const
