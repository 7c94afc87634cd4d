import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'

/** A body that sits, and what it needs to resolve (R30). */
export interface SittingBody {
  readonly id: string
  readonly name: string
  readonly isAlliance: boolean
  readonly needed: number
  readonly entitled: number
  /** Members with a vote that were there when the sitting was opened; null before. */
  readonly present: number | null
}

/** Which body resolves an item; empty where only one sits, or nothing is voted on. */
export function resolvedBy(bodies: readonly SittingBody[], item: Pick<AgendaItem, 'bodyId' | 'kind'>): string {
  if (bodies.length < 2 || !isVotable(item)) return ''
  return (bodies.find(({ id }) => id === item.bodyId) ?? bodies[0])?.name ?? ''
}

/** „Fachkräfteallianz Erzgebirge; Lenkungsgruppe“; empty where the alliance sits alone. */
export function sittingWords(bodies: readonly SittingBody[]): string {
  if (bodies.length === 1 && bodies[0]?.isAlliance === true) return ''
  return bodies.map(({ name }) => name).join('; ')
}

/** „Lenkungsgruppe: “ before what holds for one of several bodies. */
export function bodyPrefix(bodies: readonly SittingBody[], { name }: SittingBody): string {
  return bodies.length < 2 ? '' : `${name}: `
}
