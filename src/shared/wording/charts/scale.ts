import type { ChartMark, ChartRole } from '../../domain/action-plan/chart.ts'

/** Width of every chart: as wide as the text of a page. */
export const CHART_WIDTH = 680
/** Size of labels. */
export const LABEL_SIZE = 12

/** Round steps below and above all values, at most six, with zero among them where it is near. */
export function ticksOf(least: number, most: number): readonly number[] {
  const low = Math.min(0, Number.isFinite(least) ? least : 0)
  const high = Math.max(0, Number.isFinite(most) ? most : 1, low + 1e-9)
  const raw = (high - low) / 4
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw - 1e-12) ?? raw
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** A number on a scale in German form, without useless zeros. */
export function tickLabel(value: number): string {
  const text = String(Number(Math.abs(value).toPrecision(6)))
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}

/** Coordinates with one decimal: small files, and the same text on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** About so wide is a text in the font of the charts. */
export function labelWidth(text: string, size: number = LABEL_SIZE): number {
  return text.length * size * 0.52
}

/** Breaks a text into lines of at most so many pixels; a longer word stands alone. */
export function wrapLabel(text: string, width: number, size: number = LABEL_SIZE): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && labelWidth(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

interface LabelLook {
  readonly align?: 'start' | 'middle' | 'end'
  readonly size?: number
  readonly isStrong?: boolean
  readonly tone?: ChartRole
}

export function label(x: number, y: number, text: string, look: LabelLook = {}): ChartMark {
  const { align = 'start', size = LABEL_SIZE, isStrong = false, tone = 'text' } = look
  return { kind: 'label', x: round(x), y: round(y), text, align, size, isStrong, tone }
}

export function line(x1: number, y1: number, x2: number, y2: number, tone: ChartRole = 'line', isDashed = false): ChartMark {
  return { kind: 'line', x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), tone, isDashed }
}

export function bar(x: number, y: number, width: number, height: number, tone: ChartRole): ChartMark {
  return { kind: 'bar', x: round(x), y: round(y), width: round(width), height: round(height), tone }
}

export function point(x: number, y: number, radius: number, tone: ChartRole, isHollow = false): ChartMark {
  return { kind: 'point', x: round(x), y: round(y), radius: round(radius), tone, isHollow }
}
