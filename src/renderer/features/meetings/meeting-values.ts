import type { Id } from '#shared/basics/id.ts'
import { atTime, type ClockTime, dateOf, timeOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MeetingChoices, MeetingPage, MeetingTemplates } from '#shared/contract/meeting-page.ts'
import type { AgendaEntry, MeetingContent } from '#shared/contract/meeting-shapes.ts'
import { USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import type { MeetingFormat, MeetingKind } from '#shared/domain/meetings/meeting.ts'
import { type AgendaValue, standingAgenda, valueOfItem, valuesOfTemplate } from './agenda-values.ts'

/** A meeting while it is typed: everything may still be missing. */
export interface MeetingValues {
  readonly title: string
  readonly kind: MeetingKind
  readonly format: MeetingFormat
  readonly day: LocalDate | null
  readonly startTime: ClockTime | null
  readonly endTime: ClockTime | null
  readonly place: string
  readonly dialIn: string
  readonly chairPersonId: Id<'person'> | null
  readonly minuteTakerPersonId: Id<'person'> | null
  /** The bodies that sit together, the first one presiding; none for the alliance alone. */
  readonly bodyIds: readonly Id<'body'>[]
  readonly agenda: readonly AgendaValue[]
}

export type MissingField = 'title' | 'day' | 'startTime' | 'agenda'

/** A new one: place and people as last time, the usual agenda. */
export function newMeetingValues({ latest, bodies }: MeetingChoices, { templates }: MeetingTemplates): MeetingValues {
  const usual = templates.find(({ bodyId }) => bodyId === bodies[0]?.id)
  return {
    title: '',
    kind: 'regular',
    format: latest?.format ?? 'in-person',
    day: null,
    startTime: '10:00' as ClockTime,
    endTime: '12:00' as ClockTime,
    place: latest?.place ?? '',
    dialIn: latest?.dialIn ?? '',
    chairPersonId: latest?.chairPersonId ?? null,
    minuteTakerPersonId: latest?.minuteTakerPersonId ?? null,
    bodyIds: [],
    agenda: usual === undefined ? standingAgenda() : valuesOfTemplate(usual.items),
  }
}

export function valuesOf({ meeting, agenda, bodies }: MeetingPage): MeetingValues {
  const { title, kind, format, startsAt, endsAt, place, dialIn, chairPersonId, minuteTakerPersonId } = meeting
  return {
    ...{ title, kind, format, place, dialIn, chairPersonId, minuteTakerPersonId },
    day: dateOf(startsAt),
    startTime: timeOf(startsAt),
    endTime: endsAt === null ? null : timeOf(endsAt),
    bodyIds: bodies.length === 1 && bodies[0]?.isAlliance === true ? [] : bodies.map(({ id }) => id),
    agenda: agenda.map(({ item, project }) => valueOfItem(item, project?.number ?? null)),
  }
}

/** Fields that must be filled and are not, in the order of the form. */
export function missingFields(values: MeetingValues): readonly MissingField[] {
  const filled: readonly (readonly [MissingField, boolean])[] = [
    ['title', values.title.trim() !== ''],
    ['day', values.day !== null],
    ['startTime', values.startTime !== null],
    ['agenda', values.agenda.every(({ title }) => title.trim() !== '')],
  ]
  return filled.filter(([, isFilled]) => !isFilled).map(([field]) => field)
}

/** When, where and by whom as it is sent; null while something is missing. */
export function toContent(values: MeetingValues): MeetingContent | null {
  const { title, kind, format, day, startTime, endTime, place, dialIn, chairPersonId, minuteTakerPersonId } = values
  if (missingFields(values).length > 0 || day === null || startTime === null) return null
  return {
    ...{ title, kind, format, place, dialIn, chairPersonId, minuteTakerPersonId },
    bodyIds: [...(values.bodyIds ?? [])],
    startsAt: atTime(day, startTime),
    endsAt: endTime === null ? null : atTime(day, endTime),
  }
}

export function toAgenda(values: MeetingValues): AgendaEntry[] {
  // A draft of an earlier edition of the application does not say everything.
  return values.agenda.map(({ key: _key, projectNumber: _number, ...entry }) => ({ ...USUAL_DETAILS, ...entry }))
}
