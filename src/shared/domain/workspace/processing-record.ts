/** Verzeichnis von Verarbeitungstätigkeiten: what only people know; everything else comes from the records. */
export interface ProcessingRecord {
  readonly officer: string
  readonly purposes: string
  readonly legalBasis: string
  readonly recipients: string
  readonly measures: string
  readonly jointAgreement: string
  readonly remarks: string
}

/** Übergabe: what a successor has to know and no record says. */
export interface HandoverNote {
  /** Which keys there are, where they lie and who knows their passphrase; never the passphrase itself. */
  readonly keys: string
  readonly access: string
  readonly people: string
  readonly remarks: string
}
