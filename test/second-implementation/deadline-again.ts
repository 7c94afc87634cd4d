/**
 * Deadlines once more, written from the text of the domain's § 5 alone. It shares no code with the deadline engine and no library:
 * days are numbers counted from 1 March 2000, Easter comes from Gauss, summer time from its definition.
 */

export interface DayAgain {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 2000-03-01, so that a leap day is the last day of its year. */
export function toNumber({ year, month, day }: DayAgain): number {
  const y = month > 2 ? year - 2000 : year - 2001
  const m = month > 2 ? month - 3 : month + 9
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
}

export function toDay(number: number): DayAgain {
  let year = 2000 + Math.floor(number / 366)
  while (toNumber({ year: year + 1, month: 1, day: 1 }) <= number) year += 1
  let month = 12
  while (toNumber({ year, month, day: 1 }) > number) month -= 1
  return { year, month, day: number - toNumber({ year, month, day: 1 }) + 1 }
}

/** 0 is Monday; 1 March 2000 was a Wednesday. */
function weekday(number: number): number {
  return (((number + 2) % 7) + 7) % 7
}

/** Easter Sunday by Gauss, with the usual two exceptions. */
function easter(year: number): number {
  const k = Math.floor(year / 100)
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25)
  const s = 2 - Math.floor((3 * k + 3) / 4)
  const a = year % 19
  const d = (19 * a + m) % 30
  const r = Math.floor((d + Math.floor(a / 11)) / 29)
  const og = 21 + d - r
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7)
  const oe = 7 - ((og - sz) % 7)
  return toNumber({ year, month: 3, day: 1 }) + og + oe - 1
}

/** F04, F05. */
function isHoliday(number: number, corpusChristi: boolean): boolean {
  const { year, month, day } = toDay(number)
  const fixed = ['1-1', '5-1', '10-3', '10-31', '12-25', '12-26'].includes(`${month}-${day}`)
  const afterEaster = [-2, 1, 39, 50, ...(corpusChristi ? [60] : [])].includes(number - easter(year))
  const repentance = month === 11 && day >= 16 && day <= 22 && weekday(number) === 2
  return fixed || afterEaster || repentance
}

/** F06. */
export function isWorkday(number: number, corpusChristi: boolean): boolean {
  return weekday(number) < 5 && !isHoliday(number, corpusChristi)
}

/** F01, F02, F06, F10. */
export function endAgain(from: number, amount: number, unit: string, shift: boolean, corpusChristi: boolean): number {
  let end = from
  if (unit === 'working-days') {
    const counted: number[] = []
    while (counted.length < amount) {
      end += 1
      if (isWorkday(end, corpusChristi)) counted.push(end)
    }
    return end
  }
  if (unit === 'months') {
    const { year, month, day } = toDay(from)
    const months = year * 12 + (month - 1) + amount
    end = inMonth(Math.floor(months / 12), (months % 12) + 1, day)
  } else {
    end += unit === 'weeks' ? amount * 7 : amount
  }
  while (shift && !isWorkday(end, corpusChristi)) end += 1
  return end
}

/** F07. */
export function latestReceiptAgain(meeting: number, notice: number, corpusChristi: boolean): number {
  let day = meeting - notice - 1
  while (!isWorkday(day, corpusChristi)) day -= 1
  return day
}

/** F08: `sentAt` in milliseconds of UTC, `close` in minutes of the German day. */
export function receiptAgain(sentAt: number, by: string, close: number, corpusChristi: boolean): number {
  const local = sentAt + (isSummer(sentAt) ? 2 : 1) * 3_600_000
  const sentOn = Math.floor(local / 86_400_000) - EPOCH
  if (by === 'letter') return endAgain(sentOn, 2, 'working-days', true, corpusChristi)
  const inHours = local - (sentOn + EPOCH) * 86_400_000 <= close * 60_000
  return endAgain(sentOn, isWorkday(sentOn, corpusChristi) && !inHours ? 1 : 0, 'days', true, corpusChristi)
}

/** BGB § 188 (2), (3): the day before the one with the same number, or the last of the month. */
export function lastDayAgain(first: number, months: number): number {
  const { year, month, day } = toDay(first)
  const target = year * 12 + (month - 1) + months
  if (day === 1) return toNumber({ year: Math.floor(target / 12), month: (target % 12) + 1, day: 1 }) - 1
  return inMonth(Math.floor(target / 12), (target % 12) + 1, day - 1)
}

/** Days from 1970-01-01 to 2000-03-01. */
const EPOCH = 11_017

/** A day of a month, or its last one where it is missing. */
function inMonth(year: number, month: number, day: number): number {
  const first = toNumber({ year, month, day: 1 })
  const next = month === 12 ? toNumber({ year: year + 1, month: 1, day: 1 }) : toNumber({ year, month: month + 1, day: 1 })
  return Math.min(first + day - 1, next - 1)
}

/** From the last Sunday of March to the last Sunday of October, each at 01:00 UTC. */
function isSummer(at: number): boolean {
  const { year } = toDay(Math.floor(at / 86_400_000) - EPOCH)
  return at >= changeOver(year, 3) && at < changeOver(year, 10)
}

function changeOver(year: number, month: number): number {
  let day = toNumber({ year, month, day: 31 })
  while (weekday(day) !== 6) day -= 1
  return (day + EPOCH) * 86_400_000 + 3_600_000
}
