/** A picture as marks on a surface of `width` × `height`, the same on screen and on paper, with the table behind it. */
export interface Chart {
  /** Says the finding. */
  readonly title: string
  /** Where the figures come from. */
  readonly source: string
  readonly width: number
  readonly height: number
  readonly marks: readonly ChartMark[]
  readonly table: ChartTable
}

/** What the marks show, in words and figures. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const CHART_ROLES = ['text', 'soft', 'line', 'accent', 'second', 'warn', 'surface'] as const
/** What a mark means, not which color it has: screen and paper have their own. */
export type ChartRole = (typeof CHART_ROLES)[number]

export type ChartMark =
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly tone: ChartRole
      readonly isDashed: boolean
    }
  | { readonly kind: 'path'; readonly points: readonly (readonly [x: number, y: number])[]; readonly tone: ChartRole }
  | {
      readonly kind: 'bar'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly tone: ChartRole
    }
  | {
      readonly kind: 'point'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly tone: ChartRole
      readonly isHollow: boolean
    }
  | {
      readonly kind: 'label'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly align: 'start' | 'middle' | 'end'
      readonly size: number
      readonly isStrong: boolean
      readonly tone: ChartRole
    }
