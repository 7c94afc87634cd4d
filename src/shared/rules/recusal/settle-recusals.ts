/** A doubtful case as it was settled: declared by the member itself, or decided; always with its reason. */
export interface SettledRecusal<MemberId extends string> {
  readonly memberId: MemberId
  readonly kind: 'declared' | 'found' | 'decided'
  readonly reason: string
}

/**
 * R14, R15: who takes no part in an item, in the order of the roll. What the project itself shows stays, whatever is entered.
 * Doubtful cases come on top: declared by the member, or decided by the body without the member concerned, in an Umlauf by the
 * chair; each keeps its reason for the record. Who has no vote needs no recusal.
 */
export function settleRecusals<MemberId extends string>(
  roll: readonly MemberId[],
  found: readonly { readonly memberId: string; readonly reason: string }[],
  given: readonly SettledRecusal<MemberId>[],
): readonly SettledRecusal<MemberId>[] {
  return roll.flatMap((memberId): readonly SettledRecusal<MemberId>[] => {
    const known = found.find((recusal) => recusal.memberId === memberId)
    const own = given.find((recusal) => recusal.memberId === memberId)
    if (known !== undefined) return [{ memberId, kind: 'found', reason: own?.reason ?? known.reason }]
    return own === undefined ? [] : [own]
  })
}
