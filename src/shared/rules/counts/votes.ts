import type { RollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { Choice } from '../../domain/resolutions/vote.ts'

/** How many voted what (R06, R08). */
export interface VoteCounts {
  readonly yes: number
  readonly no: number
  readonly abstain: number
  readonly invalid: number
}

/** R02: the choices as a list: yes, no, abstentions, invalid ones. */
export function choicesOf({ yes, no, abstain, invalid }: VoteCounts): readonly Choice[] {
  return [
    ...Array<Choice>(yes).fill('yes'),
    ...Array<Choice>(no).fill('no'),
    ...Array<Choice>(abstain).fill('abstain'),
    ...Array<Choice>(invalid).fill('invalid'),
  ]
}

export function votesIn({ yes, no, abstain, invalid }: VoteCounts): number {
  return yes + no + abstain + invalid
}

/** R16: so many members without names, the recused ones last. */
export function rollOf(members: number, recused: number): readonly RollEntry[] {
  return Array.from({ length: members }, (_, index) => ({
    member: memberAt(index),
    votingRight: true,
    recused: index >= members - recused,
  }))
}

/** The member at a place of the roll, counted from 0. */
export function memberAt(index: number): string {
  return `m${index + 1}`
}
