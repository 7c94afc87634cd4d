import { UPLOAD_CODES } from './file-refusals.ts'
/** Refusals of everything that reads a table from outside. */
export const TABLE_REFUSALS = [...UPLOAD_CODES, 'TABLE_UNREADABLE', 'TABLE_OLD_EXCEL', 'TABLE_TOO_LARGE', 'TABLE_EMPTY'] as const
