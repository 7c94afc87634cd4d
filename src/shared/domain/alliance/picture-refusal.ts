/** Why a picture from outside does not come onto a paper. */
export type PictureRefusal =
  | { readonly code: 'PICTURE_TYPE_NOT_SUPPORTED' }
  | { readonly code: 'PICTURE_TOO_LARGE'; readonly size: number; readonly limit: number }
  | { readonly code: 'PICTURE_DAMAGED' }
  | {
      readonly code: 'PICTURE_SIZE_NOT_SUPPORTED'
      readonly width: number
      readonly height: number
      readonly least: number
      readonly most: number
    }
