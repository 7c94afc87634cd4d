/** The parts of a Word or Excel file by their path in the archive, without leading slash. */
export type OfficeParts = ReadonlyMap<string, Uint8Array>

export type OfficeKind = 'docx' | 'xlsx'

/** A Word or Excel file from outside, unpacked within bounds. */
export interface OfficeFile {
  readonly kind: OfficeKind
  readonly parts: OfficeParts
}

/** Why a file from outside is not looked into. */
export type OfficeFileRefusal =
  | { readonly code: 'NOT_AN_OFFICE_FILE' }
  | { readonly code: 'OFFICE_FILE_ENCRYPTED' }
  | { readonly code: 'OLD_OFFICE_FORMAT' }
  | { readonly code: 'OFFICE_FILE_HAS_MACROS' }
  | { readonly code: 'OFFICE_FILE_DAMAGED'; readonly part: string }
  | { readonly code: 'OFFICE_FILE_TOO_LARGE'; readonly limit: number }
  | { readonly code: 'OFFICE_FILE_UNSAFE_PATH'; readonly part: string }
  | { readonly code: 'OFFICE_FILE_ENTITIES'; readonly part: string }
