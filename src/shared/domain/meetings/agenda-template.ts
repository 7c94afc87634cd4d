import type { Id } from '../../basics/id.ts'
import type { AgendaItem } from './agenda-item.ts'

/** The usual agenda of a body. */
export interface AgendaTemplate {
  readonly id: Id<'agenda-template'>
  readonly bodyId: Id<'body'>
  readonly name: string
  readonly items: readonly AgendaTemplateItem[]
}

export type AgendaTemplateItem = Pick<
  AgendaItem,
  | 'title'
  | 'kind'
  | 'reportedBy'
  | 'proposedText'
  | 'plannedMinutes'
  | 'isPublic'
  | 'publicTitle'
  | 'announcesResults'
  | 'reviewsTasks'
> & { readonly matter: 'procedural' | 'fundamental' }

/** A text for the minutes that is used again and again. */
export interface TextModule {
  readonly id: Id<'text-module'>
  readonly title: string
  readonly text: string
}
