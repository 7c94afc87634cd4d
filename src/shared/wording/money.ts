import { type Cents, cents } from '../basics/money.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { formatWhole } from './numbers.ts'

export interface NotAnAmount {
  readonly code: 'NOT_AN_AMOUNT'
  readonly text: string
}

/** Narrow non-breaking space before the euro sign. */
const THIN = '\u202f'

/** Cents as „45.000,01 €“. */
export function formatEuro(amount: Cents): string {
  return `${formatEuroDigits(amount)}${THIN}€`
}

/** Cents as „45.000,01“, for input fields and columns with € in their heading. */
export function formatEuroDigits(amount: Cents): string {
  const absolute = Math.abs(amount)
  const remainder = absolute % 100
  const sign = amount < 0 ? '−' : ''
  return `${sign}${formatWhole((absolute - remainder) / 100)},${String(remainder).padStart(2, '0')}`
}

/**
 * Reads an amount as people in Germany write it: „45.000,01“, „45000,01 €“, „45000“, „45 000 EUR“, „-5“. A dot is accepted
 * between thousands only, so „45.00“ is refused rather than guessed. Answers in cents.
 */
export function parseEuro(text: string): Result<Cents, NotAnAmount> {
  const compact = text.replace(/[\s\u202f\u00a0]/g, '').replace(/(€|EUR|Euro)$/i, '')
  const match = /^([-−]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}|--|–|—))?$/.exec(compact)
  if (match === null) return err({ code: 'NOT_AN_AMOUNT', text })
  const [, sign = '', euros = '', decimals = ''] = match
  const amount = Number(euros.replaceAll('.', '') + decimals.replace(/\D/g, '').padEnd(2, '0'))
  if (!Number.isSafeInteger(amount)) return err({ code: 'NOT_AN_AMOUNT', text })
  return ok(cents(sign === '' || amount === 0 ? amount : -amount))
}
