import { z } from 'zod'
import { type ClockTime, type Instant, parseInstant } from '../basics/instant.ts'
import { isLocalDate, type LocalDate } from '../basics/local-date.ts'
import type { Misfit } from '../wording/refusal-terms.ts'

/** Values that the cases of the command line share. Days and instants lie in the years 1900 to 2999. */

const IN_RANGE = /^(19|2\d)\d{2}-/

export const caseDate = z
  .string()
  .meta({ format: 'date', description: 'YYYY-MM-DD' })
  .transform((text, context): LocalDate => {
    return IN_RANGE.test(text) && isLocalDate(text) ? text : refuse(context, { kind: 'not-a-date' })
  })

export const caseInstant = z
  .string()
  .meta({ format: 'date-time', description: 'YYYY-MM-DDTHH:MM:SS+01:00 or …Z, always with its zone' })
  .transform((text, context): Instant => {
    const at = parseInstant(text)
    return IN_RANGE.test(text) && at.ok ? at.value : refuse(context, { kind: 'not-an-instant' })
  })

export const caseClockTime = z
  .string()
  .meta({ description: 'HH:MM' })
  .transform((text, context): ClockTime => {
    return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : refuse(context, { kind: 'not-a-clock-time' })
  })

export const caseMember = z.string().min(1).max(200)

function refuse(context: z.RefinementCtx, misfit: Misfit): never {
  context.addIssue({ code: 'custom', params: { misfit } })
  return z.NEVER
}
