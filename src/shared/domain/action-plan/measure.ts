import type { Id } from '../../basics/id.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** Anknüpfungspunkt, Aktivität eines Mitglieds, Format, Portal, Siegel, Servicestelle, Werkzeug. */
export const MEASURE_KINDS = ['starting-point', 'activity', 'event-format', 'portal', 'seal', 'service', 'tool'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

/** Maßnahme within a field of action of one action plan, with those who are responsible for it. No project of the guideline. */
export interface Measure {
  readonly id: Id<'measure'>
  readonly fieldOfActionId: Id<'field-of-action'>
  readonly kind: MeasureKind
  readonly title: string
  readonly description: string
  /** By what somebody gets a seal, or is listed. */
  readonly criteria: string
  readonly results: string
  /** Who pays where it is not the members themselves. */
  readonly fundedBy: string
  readonly startsOn: LocalDate | null
  readonly endsOn: LocalDate | null
  readonly actors: readonly MeasureActor[]
}

export interface MeasureActor {
  readonly memberId: Id<'member'> | null
  readonly name: string
}

/** A fair, workshop or conference that took place or will, on one day or several. Its figures are measurements of those days. */
export interface MeasureEvent {
  readonly id: Id<'measure-event'>
  readonly measureId: Id<'measure'>
  readonly title: string
  readonly heldFrom: LocalDate
  readonly heldUntil: LocalDate | null
  readonly place: string
  readonly remark: string
}
