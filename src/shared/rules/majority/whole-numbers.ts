/** R02, R17, R35: thresholds are whole numbers, divided without fractions in between. */

/** ⌊part/by⌋ for a whole number `part` ≥ 0 and `by` > 0. */
export function floorOf(part: number, by: number): number {
  return (part - (part % by)) / by
}

/** ⌈part/by⌉ for a whole number `part` ≥ 0 and `by` > 0. */
export function ceilingOf(part: number, by: number): number {
  return floorOf(part + by - 1, by)
}
