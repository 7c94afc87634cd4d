/** Why a file from a screen is not looked into: too large, empty, too many at once. */
export const UPLOAD_CODES = ['FILE_TOO_LARGE', 'FILE_EMPTY', 'TOO_MANY_FILES'] as const

/** Why a picture from outside cannot be printed. */
export const PICTURE_CODES = [
  'PICTURE_TYPE_NOT_SUPPORTED',
  'PICTURE_TOO_LARGE',
  'PICTURE_DAMAGED',
  'PICTURE_SIZE_NOT_SUPPORTED',
] as const
