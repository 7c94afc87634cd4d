import { z } from 'zod'
import { isSha256, type Sha256 } from '../basics/bytes.ts'
import type { Id } from '../basics/id.ts'
import { type Instant, parseInstant } from '../basics/instant.ts'
import { isLocalDate, type LocalDate } from '../basics/local-date.ts'
import type { Cents } from '../basics/money.ts'

/** Shapes that several areas ask for. Texts have lengths, lists have bounds: nothing from a screen is unlimited. */

export const localDate = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value))

export const instant = z.custom<Instant>((value) => typeof value === 'string' && parseInstant(value).ok)

/** Whole cents from 0 to 100 million euro. */
export const amount = z.custom<Cents>(
  (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 10_000_000_000,
)

/** Name of stored bytes. */
export const sha256 = z.custom<Sha256>((value) => typeof value === 'string' && isSha256(value))

export const version = z.int().min(1)

/** One line of text. */
export const line = z.string().trim().max(300)

/** Several paragraphs of text; line ends are kept as they come. */
export const text = z.string().max(20_000)

/** Something that must be answered. */
export const filledLine = line.min(1)

export const email = z.union([z.literal(''), z.email().max(254)])

export function idOf<const Kind extends string>(_kind: Kind): z.ZodType<Id<Kind>, Id<Kind>> {
  return z.custom<Id<Kind>>((value) => typeof value === 'string' && /^[0-9A-Za-z-]{1,64}$/.test(value))
}

/** Largest file that can be stored as paper or evidence: 25 MiB. */
export const LARGEST_FILE = 25 * 1024 * 1024

/** What a browser's `File` offers; its size is checked by the use case, with a refusal that names it. */
export interface UploadedFile {
  readonly name: string
  readonly type: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

export const uploadedFile = z.custom<UploadedFile>(
  (value) => value instanceof Object && 'arrayBuffer' in value && 'name' in value,
)

/** Declares the type of an answer. It is ours, so it is not checked again at run time. */
export function answer<T>(): z.ZodType<T, T> {
  return z.custom<T>()
}
