import type { MeetingChoices } from '#shared/contract/meeting-page.ts'
import type { AgendaEntry } from '#shared/contract/meeting-shapes.ts'
import { type AgendaItem, USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import type { AgendaTemplateItem } from '#shared/domain/meetings/agenda-template.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { CLOSING_ITEMS, STANDARD_AGENDAS } from '#shared/wording/standard-agendas.ts'

/** A line of the agenda while it is typed. */
export interface AgendaValue extends AgendaEntry {
  /** Only to keep lines apart on screen. */
  readonly key: string
  readonly projectNumber: string | null
}

/** A body that sits. */
export type SittingBody = MeetingChoices['bodies'][number]

const BLANK: Omit<AgendaValue, 'key'> = {
  id: null,
  title: '',
  kind: 'information',
  matter: 'procedural',
  reportedBy: '',
  projectId: null,
  projectNumber: null,
  proposedText: '',
  continuesItemId: null,
  ...USUAL_DETAILS,
}

/** The items that an agenda of the alliance usually has (domain § 3); projects go in before the closing ones. */
export function standingAgenda(): readonly AgendaValue[] {
  return valuesOfTemplate(STANDARD_AGENDAS.alliance)
}

export function valueOfItem(item: AgendaItem, projectNumber: string | null): AgendaValue {
  const { id, title, kind, matter, reportedBy, projectId, proposedText, continuesItemId } = item
  const { isPublic, publicTitle, plannedMinutes, rationale, financialEffect, announcesResults, reviewsTasks, bodyId } = item
  return {
    ...{ id, title, kind, reportedBy, projectId, projectNumber, proposedText, continuesItemId },
    ...{ isPublic, publicTitle, plannedMinutes, rationale, financialEffect, announcesResults, reviewsTasks, bodyId },
    matter: matter === 'fundamental' ? 'fundamental' : 'procedural',
    key: id,
  }
}

/** A resolution on a project that waits for one. */
export function valueOfProject(agenda: readonly AgendaValue[], project: MeetingChoices['openProjects'][number]): AgendaValue {
  return {
    ...BLANK,
    key: nextKey(agenda),
    title: meetingWords.resolutionOn(project.title),
    kind: 'resolution',
    projectId: project.id,
    projectNumber: project.number,
    proposedText: meetingWords.proposalFor(project.title),
  }
}

/** An item that an earlier meeting put off. */
export function valueOfDeferred(
  agenda: readonly AgendaValue[],
  item: MeetingChoices['deferredItems'][number],
  projectNumber: string | null,
): AgendaValue {
  return { ...valueOfItem(item, projectNumber), id: null, key: nextKey(agenda), continuesItemId: item.id }
}

/** The lines of a usual agenda. */
export function valuesOfTemplate(items: readonly AgendaTemplateItem[]): readonly AgendaValue[] {
  return items.map((item, index) => ({ ...BLANK, ...item, key: `item-${index + 1}` }))
}

/** An agenda as a usual one: without what belongs to one meeting, projects and items put off. */
export function templateItemsOf(agenda: readonly AgendaValue[]): AgendaTemplateItem[] {
  return agenda
    .filter(({ projectId, continuesItemId }) => projectId === null && continuesItemId === null)
    .map(({ title, kind, matter, reportedBy, proposedText, plannedMinutes, isPublic, publicTitle, ...more }) => ({
      ...{ title, kind, matter, reportedBy, proposedText, plannedMinutes, isPublic, publicTitle },
      announcesResults: more.announcesResults,
      reviewsTasks: more.reviewsTasks,
    }))
}

export function blankValue(agenda: readonly AgendaValue[]): AgendaValue {
  return { ...BLANK, key: nextKey(agenda) }
}

/** Puts a line in before the closing items, or at the end where there are none. */
export function beforeTheLast(agenda: readonly AgendaValue[], value: AgendaValue): readonly AgendaValue[] {
  const at = agenda.findIndex(({ title }) => CLOSING_ITEMS.includes(title))
  return at === -1 ? [...agenda, value] : agenda.toSpliced(at, 0, value)
}

/** Puts a line on the agenda once for each body, one behind the other. */
export function forEachBody(
  agenda: readonly AgendaValue[],
  value: AgendaValue,
  bodies: readonly SittingBody[],
): readonly AgendaValue[] {
  const at = agenda.indexOf(value)
  const own = value.bodyId ?? bodies[0]?.id ?? null
  const others = bodies.filter(({ id }) => id !== own)
  const copies = others.map(({ id: bodyId }, index) => ({ ...value, id: null, bodyId, key: keyOf(nextCount(agenda) + index) }))
  return agenda.toSpliced(at, 1, { ...value, bodyId: own }, ...copies)
}

/** Moves a line to the place of another one, before or behind it as it comes from below or above. */
export function movedTo(agenda: readonly AgendaValue[], key: string, targetKey: string): readonly AgendaValue[] {
  const from = agenda.findIndex((value) => value.key === key)
  const to = agenda.findIndex((value) => value.key === targetKey)
  const value = agenda[from]
  if (value === undefined || to === -1 || from === to) return agenda
  return agenda.toSpliced(from, 1).toSpliced(to, 0, value)
}

/** Moves a line by one; the same agenda at its ends. */
export function moved(agenda: readonly AgendaValue[], key: string, step: 1 | -1): readonly AgendaValue[] {
  const from = agenda.findIndex((value) => value.key === key)
  const value = agenda[from]
  const to = from + step
  if (value === undefined || to < 0 || to >= agenda.length) return agenda
  return agenda.toSpliced(from, 1).toSpliced(to, 0, value)
}

function nextKey(agenda: readonly AgendaValue[]): string {
  return keyOf(nextCount(agenda))
}

function nextCount(agenda: readonly AgendaValue[]): number {
  return Math.max(0, ...agenda.map(({ key }) => Number(/^item-(\d+)$/.exec(key)?.[1] ?? 0))) + 1
}

function keyOf(count: number): string {
  return `item-${count}`
}
