/** Refusals of everything that reads a table from outside. */
export const TABLE_REFUSALS = [
  'FILE_TOO_LARGE',
  'FILE_EMPTY',
  'TOO_MANY_FILES',
  'TABLE_UNREADABLE',
  'TABLE_OLD_EXCEL',
  'TABLE_TOO_LARGE',
  'TABLE_EMPTY',
] as const
