import type { BallotFate } from '../../domain/resolutions/verdict.ts'
import type { Choice, VoterRole } from '../../domain/resolutions/vote.ts'

/** A ballot of one member with its place in the given list and a moment that sorts as text. */
export interface Sheet {
  readonly index: number
  readonly cast: Choice
  readonly by: VoterRole
  readonly at: string
  /** Another member gave it (R12); its own word goes before the same word from there. */
  readonly isHeld: boolean
}

/** Whether the last ballot in time counts (R10), or the first one binds (option `binding-on-receipt`). */
export type Precedence = 'latest' | 'earliest'

export interface ChosenBallot {
  readonly chosen: Sheet | null
  readonly fates: readonly (readonly [index: number, fate: BallotFate])[]
}

/**
 * R10, R11, R45: which one of a member's ballots counts. The representative's goes before the deputy's whatever the order;
 * among one role the precedence decides. The same vote twice at the same instant counts once; different votes at the same
 * instant have no order, so none of them counts. The fate of the chosen one is left to the caller.
 */
export function chooseBallot(sheets: readonly Sheet[], precedence: Precedence): ChosenBallot {
  const representative = chooseOfOneRole(
    sheets.filter((sheet) => sheet.by === 'representative'),
    precedence,
  )
  const deputies = sheets.filter((sheet) => sheet.by === 'deputy')
  if (representative.chosen !== null) {
    const outranked = deputies.map((sheet) => [sheet.index, 'outranked-by-representative'] as const)
    return { chosen: representative.chosen, fates: [...representative.fates, ...outranked] }
  }
  const deputy = chooseOfOneRole(deputies, precedence)
  return { chosen: deputy.chosen, fates: [...representative.fates, ...deputy.fates] }
}

function chooseOfOneRole(sheets: readonly Sheet[], precedence: Precedence): ChosenBallot {
  const moments = [...new Set(sheets.map((sheet) => sheet.at))].toSorted()
  const inOrder = precedence === 'latest' ? moments.toReversed() : moments
  const passedOver: BallotFate = precedence === 'latest' ? 'replaced' : 'bound-by-earlier'
  const fates: [number, BallotFate][] = []
  let chosen: Sheet | null = null
  for (const moment of inOrder) {
    const simultaneous = sheets.filter((sheet) => sheet.at === moment).toSorted((a, b) => Number(a.isHeld) - Number(b.isHeld))
    const agree = new Set(simultaneous.map((sheet) => sheet.cast)).size === 1
    const isFirstClear = agree && chosen === null
    const fate = agree && !isFirstClear ? passedOver : 'duplicate'
    for (const sheet of simultaneous) {
      if (isFirstClear && chosen === null) chosen = sheet
      else fates.push([sheet.index, fate])
    }
  }
  return { chosen, fates }
}
