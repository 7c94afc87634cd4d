/** Millimeters to twips (1/1440 inch), the measure of WordprocessingML. */
export function twips(millimeters: number): number {
  return Math.round((millimeters * 1440) / 25.4)
}

/** Millimeters to EMU (1/914400 inch), the measure of drawings. */
export function emu(millimeters: number): number {
  return Math.round(millimeters * 36_000)
}

/** Millimeters to pixels of 1/96 inch, the measure of pictures in `docx`. */
export function pixels(millimeters: number): number {
  return Math.round((millimeters * 96) / 25.4)
}

/** Points to twips. */
export function points(amount: number): number {
  return Math.round(amount * 20)
}

/** DIN 5008 Form B on A4, in millimeters from the upper left corner of the sheet (domain § 3). */
export const FORM_B = {
  sheetWidth: 210,
  sheetHeight: 297,
  marginLeft: 25,
  marginRight: 20,
  headHeight: 45,
  addressLeft: 20,
  addressWidth: 85,
  addressHeight: 45,
  /** Zusatz- und Vermerkzone with the return address; six lines of address below. */
  remarkZone: 17.7,
  addressLines: 6,
  detailsLeft: 125,
  detailsTop: 50,
  detailsWidth: 75,
  /** Two blank lines below the address field. */
  subjectTop: 98.46,
  foldMarks: [105, 210],
  punchMark: 148.5,
} as const

/** Papers that are no letters keep the letter's side margins. */
export const PAGE = {
  top: 25,
  bottom: 20,
  headTop: 12.5,
  footBottom: 9,
} as const
