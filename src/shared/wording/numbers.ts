/** Non-breaking space: between a number and what belongs to it, as in „§ 3“ and „10 %“. */
export const NBSP = '\u00a0'

/** A whole number with dots between thousands: 1234567 → „1.234.567“; the minus is a real one. */
export function formatWhole(count: number): string {
  const digits = String(Math.abs(count)).replace(/\B(?=(\d{3})+$)/g, '.')
  return count < 0 ? `−${digits}` : digits
}

/** A share as percent with one decimal, rounded half up in whole numbers: 7 of 13 → „53,8 %“. `of` is above 0. */
export function formatPercent(part: number, of: number): string {
  const tenths = (BigInt(part) * 2000n + BigInt(of)) / (2n * BigInt(of))
  return `${formatWhole(Number(tenths / 10n))},${tenths % 10n}${NBSP}%`
}

/** A number with its noun: 1 „Stimme“, 2 „Stimmen“. */
export function formatCount(count: number, singular: string, plural: string): string {
  return `${formatWhole(count)} ${count === 1 ? singular : plural}`
}

/** A list in a sentence: „a“, „a und b“, „a, b und c“. */
export function formatList(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} und ${last}`
}
