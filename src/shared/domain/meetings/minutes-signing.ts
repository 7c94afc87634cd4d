import type { Id } from '../../basics/id.ts'
import type { Meeting } from './meeting.ts'
import type { MinutesSignature, SigningPart } from './minutes-record.ts'

interface PartToSign {
  readonly part: SigningPart
  readonly personId: Id<'person'>
}

/** Domain § 3 (VwVfG § 93): the minutes are signed by who chaired and by who took them; one person in both parts signs once. */
export function signersOf({
  chairPersonId,
  minuteTakerPersonId,
}: Pick<Meeting, 'chairPersonId' | 'minuteTakerPersonId'>): readonly PartToSign[] {
  return [
    ...(chairPersonId === null ? [] : [{ part: 'chair', personId: chairPersonId } as const]),
    ...(minuteTakerPersonId === null || minuteTakerPersonId === chairPersonId
      ? []
      : [{ part: 'minute-taker', personId: minuteTakerPersonId } as const]),
  ]
}

/** Domain § 3 (VwVfG § 93): signed are minutes once everybody who has to has signed. */
export function isSigned(
  meeting: Pick<Meeting, 'chairPersonId' | 'minuteTakerPersonId'>,
  signatures: readonly Pick<MinutesSignature, 'part'>[],
): boolean {
  return signersOf(meeting).every(({ part }) => signatures.some((signature) => signature.part === part))
}
